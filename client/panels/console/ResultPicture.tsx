import { useMemo } from 'react';
import type { NodeId } from '../../../vocabulary/ids.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { relationWords } from '../../words/relation-words.ts';
import { KindMark } from '../KindMark.tsx';
import { grounds, placeNodes } from './place-nodes.ts';
import type { Drawable } from './use-things.ts';

/** More would be a thicket, for which the canvas is there. */
export const mostPictured = 120;
/** In pixels: from a node's middle to where a line ends. */
const reach = 9;

/** The nodes and relations of an answer as a picture. The list beside it says the same to whoever cannot see it. */
export function ResultPicture({
  explorer,
  drawable: { nodes, relations },
}: {
  explorer: Explorer;
  drawable: Drawable;
}) {
  const ground = matchMedia('(max-width: 760px)').matches ? grounds.narrow : grounds.wide;
  const places = useMemo(() => placeNodes(nodes, relations, ground), [nodes, relations, ground]);
  const named = useMemo(() => {
    const degrees = new Map<NodeId, number>();
    for (const end of relations.flatMap(({ source, target }) => [source, target]))
      degrees.set(end, (degrees.get(end) ?? 0) + 1);
    const order = [...nodes].sort((a, b) => (degrees.get(b.id) ?? 0) - (degrees.get(a.id) ?? 0));
    return new Set(order.slice(0, ground.names).map(({ id }) => id));
  }, [nodes, relations, ground]);
  const names = new Map(nodes.map(({ id, name }) => [id, name]));

  return (
    <svg className="console-picture" viewBox={`0 0 ${ground.width} ${ground.height}`} aria-hidden="true">
      <defs>
        <marker id="console-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0.8 7.4 4 0 7.2z" />
        </marker>
      </defs>
      {relations.map(({ source, type, target }) => {
        const [from, to] = [places.get(source), places.get(target)];
        if (!from || !to || source === target) return null;
        const length = Math.hypot(to.x - from.x, to.y - from.y);
        const share = length === 0 ? 0 : Math.min(reach / length, 0.45);
        return (
          <line
            key={`${source}|${type}|${target}`}
            x1={from.x + (to.x - from.x) * share}
            y1={from.y + (to.y - from.y) * share}
            x2={to.x - (to.x - from.x) * share}
            y2={to.y - (to.y - from.y) * share}
            markerEnd="url(#console-arrow)"
          >
            <title>{`${names.get(source)} ${relationWords[type].out} ${names.get(target)}`}</title>
          </line>
        );
      })}
      {nodes.map((node) => {
        const { x, y } = places.get(node.id) ?? { x: 0, y: 0 };
        return (
          // biome-ignore lint/a11y/noStaticElementInteractions: the list beside the picture has the same as buttons.
          <g
            key={node.id}
            transform={`translate(${x} ${y})`}
            onClick={() => explorer.select({ kind: 'node', node: node.id })}
          >
            <title>{node.name}</title>
            <circle className="console-hit" r="11" />
            <g transform="translate(-7 -7)">
              <KindMark kind={node.kind} />
            </g>
            {named.has(node.id) && (
              <text x={x > ground.width * 0.8 ? -10 : 10} y="4" textAnchor={x > ground.width * 0.8 ? 'end' : 'start'}>
                {node.name.length > 26 ? `${node.name.slice(0, 25)}…` : node.name}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}
