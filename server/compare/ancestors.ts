import type { LinkGraph } from '../links/link-graph.ts';

/** As far as the ready-made queries of lineage go. */
const mostSteps = 10;

/** What a thing was made from, over how many steps at the least: models by BASED_ON, data by DERIVED_FROM. */
export function ancestorsOf(graph: LinkGraph, thing: number): Map<number, number> {
  const found = new Map<number, number>([[thing, 0]]);
  let newest = [thing];
  for (let steps = 1; steps <= mostSteps && newest.length > 0; steps++) {
    const next: number[] = [];
    for (const node of newest) {
      graph.eachLink(node, (type, source, target) => {
        if ((type !== 'BASED_ON' && type !== 'DERIVED_FROM') || source !== node || found.has(target)) return;
        found.set(target, steps);
        next.push(target);
      });
    }
    newest = next;
  }
  found.delete(thing);
  return found;
}
