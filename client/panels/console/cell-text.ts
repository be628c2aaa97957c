import { z } from 'zod';
import { EdgeType } from '../../../vocabulary/kinds.ts';
import { number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeValue } from './result-things.ts';

const Labelled = z.looseObject({ _label: z.string() });
const Path = z.object({ _nodes: z.array(z.unknown()), _rels: z.array(z.unknown()) });

/** A value for its cell: nodes by name, relations in words, paths as what they lead through, all else as JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? number(value) : String(Number(value.toPrecision(6)));
  if (typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join(', ');
  const node = NodeValue.safeParse(value);
  if (node.success) return node.data.node.name;
  const path = Path.safeParse(value);
  if (path.success) {
    return path.data._nodes
      .flatMap((one, at) => (at === 0 ? [cellText(one)] : [`– ${cellText(path.data._rels[at - 1])} –`, cellText(one)]))
      .join(' ');
  }
  const labelled = Labelled.safeParse(value);
  const type = labelled.success ? EdgeType.safeParse(labelled.data._label) : null;
  if (type?.success) return relationWords[type.data].name;
  return JSON.stringify(withoutAbsent(value));
}

/** Properties that a node does not have come as null from the embedded engine. */
export function withoutAbsent(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutAbsent);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, item]) => !('_label' in value) || item !== null);
  return Object.fromEntries(entries.map(([key, item]) => [key, withoutAbsent(item)]));
}
