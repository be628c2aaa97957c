import { Route } from 'lucide-react';
import { useId, useState } from 'react';
import type { FoundPath, PathStep } from '../../../vocabulary/api/paths.ts';
import { addToCanvas } from '../../actions/drawing.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import { StepSentences } from './StepSentences.tsx';

/** "—trained on→": the relation as its arrow runs, whichever way the path goes. */
function arrow({ from, edges: [edge] }: PathStep): string {
  if (edge === undefined) return '—';
  const words = relationWords[edge.type].out;
  if (edge.type === 'MENTIONED_WITH' || edge.type === 'SIMILAR_TO') return `—${words}—`;
  return edge.source === from.id ? `—${words}→` : `←${words}—`;
}

/** A path as a line of text; each step opens its sentences below it. */
export function PathLine({ explorer, path }: { explorer: Explorer; path: FoundPath }) {
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const [first] = path.nodes;
  const step = open === null ? undefined : path.steps[open];
  const follow = () => giveWay(explorer);
  return (
    <li className="path">
      <div className="path-line">
        <p>
          {first && <NodeLink explorer={explorer} node={first} onFollow={follow} />}
          {path.steps.map((one, at) => (
            <span key={one.to.id} className="path-step">
              {' '}
              <button
                type="button"
                className="path-relation"
                data-relation={one.edges[0]?.type}
                title="Its sentences"
                aria-expanded={open === at}
                aria-controls={id}
                onClick={() => setOpen(open === at ? null : at)}
              >
                {arrow(one)}
                {one.statements > 1 && <sup title={`${one.statements} statements`}>{one.statements}</sup>}
              </button>{' '}
              <NodeLink explorer={explorer} node={one.to} onFollow={follow} />
            </span>
          ))}
        </p>
        <button
          type="button"
          className="icon-button path-draw"
          aria-label={`Show this path on the canvas: ${path.nodes.map(({ name }) => name).join(', ')}`}
          title="Show this path on the canvas"
          onClick={() => addToCanvas(explorer, `Show a path from ${first?.name}`, path.nodes)}
        >
          <Route size={16} />
        </button>
      </div>
      <div id={id}>{step && <StepSentences explorer={explorer} step={step} />}</div>
    </li>
  );
}
