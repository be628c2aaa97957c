import type { NodeHead } from '../vocabulary/api/node.ts';
import type { FoundPath, PathStep, PathsAnswer } from '../vocabulary/api/paths.ts';
import { edgeTypes } from '../vocabulary/kinds.ts';

const words = (type: string): string => type.toLowerCase().replaceAll('_', ' ');

/** "—trained on→ COCO", or "←trained on— CLIP" where the relation points back. */
function stepText({ from, to, edges: [edge] }: PathStep): string {
  if (edge === undefined) return to.name;
  if (edge.type === 'MENTIONED_WITH' || edge.type === 'SIMILAR_TO') return `—${words(edge.type)}— ${to.name}`;
  return edge.source === from.id ? `—${words(edge.type)}→ ${to.name}` : `←${words(edge.type)}— ${to.name}`;
}

function pathText({ nodes, steps }: FoundPath): string {
  const sentences = steps.flatMap(({ evidence, statements, terms }) => {
    const more = statements > 1 ? ` (1 of ${statements})` : '';
    if (terms) return [`    both speak of ${terms.join(', ')}`];
    return evidence.map(({ paper, passages }) => {
      const text = passages.map((passage) => passage.text).join(' … ');
      return `    “${text}” ${[paper.name, paper.year].filter((part) => part !== undefined).join(', ')}${more}`;
    });
  });
  return [`${[nodes[0]?.name, ...steps.map(stepText)].join(' ')}`, ...sentences].map((line) => `${line}\n`).join('');
}

/** Paths as lines to read, each with its sentences below; or that there are none, with what was tried. */
export function pathsText({ paths, groups, types, length, looked, total }: PathsAnswer): string {
  const found = paths.map(pathText);
  if (total !== undefined && total > paths.length) found.push(`${paths.length} of ${total} shortest paths.\n`);
  if (groups.length > 1) {
    const over = types.length === edgeTypes.length ? 'any relation' : types.map(words).join(', ');
    const names = groups.map((group: readonly NodeHead[]) => group.map(({ name }) => name).join(' + ')).join(' | ');
    const steps = `${length} ${length === 1 ? 'step' : 'steps'}`;
    found.push(`No path within ${steps} joins ${names}.\nTried: ${over}; ${looked} nodes looked at.\n`);
  }
  return found.join('\n');
}
