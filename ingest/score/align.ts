import type { PaperGraph } from './graph-file.ts';
import { normalName } from './normal-name.ts';

/** An entity made ready for comparing. */
export interface ScoredEntity {
  type: string;
  /** Dataset and Benchmark stay apart here even in a lenient comparison. */
  exactType: string;
  name: string;
  normal: string;
  /** Normal forms of name and aliases. */
  forms: Set<string>;
}

export function scoredEntities(graph: PaperGraph, lenient: boolean): ScoredEntity[] {
  return graph.entities.map(({ type, name, aliases }) => ({
    type: lenient && (type === 'Dataset' || type === 'Benchmark') ? 'Resource' : type,
    exactType: type,
    name,
    normal: normalName(name),
    forms: new Set([name, ...aliases].map(normalName)),
  }));
}

const share = (a: Set<string>, b: Set<string>): boolean => [...a].some((form) => b.has(form));

/** Greedy one-to-one match, gold index → predicted index, in the order of the files; equal names before shared aliases. */
export function align(gold: ScoredEntity[], predicted: ScoredEntity[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const rounds = [
    (a: ScoredEntity, b: ScoredEntity) => a.normal === b.normal,
    (a: ScoredEntity, b: ScoredEntity) => share(a.forms, b.forms),
  ];
  for (const matches of rounds) {
    gold.forEach((wanted, index) => {
      if (pairs.has(index)) return;
      const found = predicted.findIndex((one, at) => !used.has(at) && one.type === wanted.type && matches(wanted, one));
      if (found < 0) return;
      pairs.set(index, found);
      used.add(found);
    });
  }
  return pairs;
}

export type End = 'PAPER' | number;

/** Finds the entity that a relation's end refers to: by exact name, optionally with its type in brackets, else by any form. */
export function endFinder(entities: ScoredEntity[]): (reference: string) => End | null {
  return (reference) => {
    if (reference === 'PAPER') return 'PAPER';
    const typed = /^(.*) \((Model|Dataset|Benchmark|Modality)\)$/.exec(reference);
    const name = typed?.[1] ?? reference;
    const type = typed?.[2];
    const fits = (entity: ScoredEntity): boolean => type === undefined || entity.exactType === type;
    const exact = entities.findIndex((entity) => fits(entity) && entity.name === name);
    if (exact >= 0) return exact;
    const normal = normalName(name);
    const near = entities.findIndex((entity) => fits(entity) && entity.forms.has(normal));
    return near >= 0 ? near : null;
  };
}
