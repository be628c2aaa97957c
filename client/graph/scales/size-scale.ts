import type { GraphNode } from '../../../vocabulary/api/node.ts';
import type { Appearance } from '../../view/view.ts';
import { number } from '../../words/count-words.ts';
import { nodeSize } from '../appearance.ts';

/** How large nodes are drawn, and what the legend says about it. Sizes are radii in pixels at the first camera. */
export interface SizeScale {
  sizeOf(node: GraphNode): number;
  /** Three discs from small to large with what they stand for; none where all are the same. */
  samples: { label: string; size: number }[];
}

/** What sizes can follow that is not in a node itself; `null` while it is being worked out. */
export interface Measures {
  degree: ReadonlyMap<string, number>;
  betweenness: ReadonlyMap<string, number> | null;
}

/** A disc's area follows the value, so that twice as large means twice as much. */
const measured = { least: 3.2, most: 16 };
const sameSize = 5;

/** @param nodes all on the canvas, filtered or not: filters resize nothing */
export function sizeScale(nodes: readonly GraphNode[], by: Appearance['nodeSize'], measures: Measures): SizeScale {
  const crowd = nodes.length > 900 ? 0.62 : nodes.length > 400 ? 0.8 : 1;
  if (by === 'papers') return paperScale(nodes);
  const valueIn = valuesBy(by, measures);
  if (valueIn === null) return { sizeOf: () => sameSize * crowd, samples: [] };
  const most = nodes.reduce((greatest, node) => Math.max(greatest, valueIn(node)), 0) || 1;
  const sizeAt = (value: number) =>
    crowd * (measured.least + (measured.most - measured.least) * Math.sqrt(Math.max(0, value) / most));
  const words = (value: number, name: string) => (by === 'degree' ? number(Math.round(value)) : name);
  return {
    sizeOf: (node) => sizeAt(valueIn(node)),
    samples: [
      { label: words(0, 'low'), size: sizeAt(0) },
      { label: words(most / 4, 'middle'), size: sizeAt(by === 'degree' ? Math.round(most / 4) : most / 4) },
      { label: words(most, 'high'), size: sizeAt(most) },
    ],
  };
}

function valuesBy(by: Appearance['nodeSize'], measures: Measures): ((node: GraphNode) => number) | null {
  if (by === 'rank') return ({ rank }) => rank;
  if (by === 'degree') return ({ id }) => measures.degree.get(id) ?? 0;
  const { betweenness } = measures;
  if (by === 'betweenness' && betweenness !== null) return ({ id }) => betweenness.get(id) ?? 0;
  return null;
}

function paperScale(nodes: readonly GraphNode[]): SizeScale {
  const drawn = nodes.length;
  const most = nodes.reduce((greatest, { kind, papers }) => Math.max(greatest, kind === 'Paper' ? 1 : papers), 1);
  const middle = Math.round(Math.sqrt(most));
  return {
    sizeOf: ({ kind, papers }) => nodeSize(kind, papers, drawn),
    samples: [...new Set([1, middle, most])].map((papers) => ({
      label: number(papers),
      size: nodeSize('Model', papers, drawn),
    })),
  };
}
