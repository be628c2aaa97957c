/** Two entities that some papers mention both; `source` is the smaller id. */
export interface SharedPapers<Id extends string> {
  source: Id;
  target: Id;
  papers: number;
  /** 0–1: shared papers ÷ √(papers of one × papers of the other), the cosine of the two sets (Ochiai 1957). */
  score: number;
}

/** How many of its strongest partners a node may be joined to. */
export const partnersPerNode = 4;

/**
 * Which entities are drawn as mentioned together. A name that half of all papers use would be joined to everything, so
 * two are joined only where each is among the other's four strongest partners by score; and every entity is joined to
 * its single strongest, so that none hangs loose. Pairs in `joined` (`source|target`) are drawn otherwise already.
 */
export function mentionedWith<Id extends string>(
  mentions: Iterable<{ paper: string; entity: Id }>,
  joined: ReadonlySet<string>,
): SharedPapers<Id>[] {
  const entitiesOf = new Map<string, Id[]>();
  const papersOf = new Map<Id, number>();
  for (const { paper, entity } of mentions) {
    const list = entitiesOf.get(paper);
    if (list) list.push(entity);
    else entitiesOf.set(paper, [entity]);
    papersOf.set(entity, (papersOf.get(entity) ?? 0) + 1);
  }
  const partners = new Map<Id, SharedPapers<Id>[]>();
  const join = (id: Id, pair: SharedPapers<Id>) => {
    const list = partners.get(id);
    if (list) list.push(pair);
    else partners.set(id, [pair]);
  };
  for (const pair of sharedPairs(entitiesOf.values(), papersOf)) {
    if (joined.has(`${pair.source}|${pair.target}`) || joined.has(`${pair.target}|${pair.source}`)) continue;
    join(pair.source, pair);
    join(pair.target, pair);
  }
  const firstChoice = new Set<SharedPapers<Id>>();
  const choices = new Map<SharedPapers<Id>, number>();
  for (const list of partners.values()) {
    list.sort(byStrength);
    for (const pair of list.slice(0, partnersPerNode)) choices.set(pair, (choices.get(pair) ?? 0) + 1);
    if (list[0]) firstChoice.add(list[0]);
  }
  return [...choices]
    .filter(([pair, ends]) => ends === 2 || firstChoice.has(pair))
    .map(([pair]) => pair)
    .sort(byStrength);
}

function sharedPairs<Id extends string>(lists: Iterable<Id[]>, papersOf: Map<Id, number>): SharedPapers<Id>[] {
  const shared = new Map<Id, Map<Id, number>>();
  for (const list of lists) {
    const sorted = [...new Set(list)].sort();
    for (const [at, source] of sorted.entries()) {
      const row = shared.get(source) ?? new Map<Id, number>();
      shared.set(source, row);
      for (const target of sorted.slice(at + 1)) row.set(target, (row.get(target) ?? 0) + 1);
    }
  }
  return [...shared].flatMap(([source, row]) =>
    [...row].map(([target, papers]) => {
      const score = papers / Math.sqrt((papersOf.get(source) ?? papers) * (papersOf.get(target) ?? papers));
      return { source, target, papers, score: Math.min(1, score) };
    }),
  );
}

/** Strongest first; equal ones by ids, so that the same graph gives the same picture. */
function byStrength<Id extends string>(a: SharedPapers<Id>, b: SharedPapers<Id>): number {
  if (a.score !== b.score) return b.score - a.score;
  if (a.papers !== b.papers) return b.papers - a.papers;
  if (a.source !== b.source) return a.source < b.source ? -1 : 1;
  return a.target < b.target ? -1 : 1;
}
