import type { Candidate, NameGroup, SpelledOut } from './mention.ts';

/** "ViTs" beside "ViT", "PLMs" beside "PLM", "ResNets" beside "ResNet". */
function singularKey({ surface, key }: Candidate, keys: Set<string>): string {
  if (!/s$/u.test(surface) || key.length < 4) return key;
  const singular = key.slice(0, -1);
  return keys.has(singular) && /[\p{Lu}\p{Ll}]s$/u.test(surface) ? singular : key;
}

/** Most frequent surface of short forms; ties go to the one seen first. Long forms name a group only when alone. */
function bestName(mentions: Candidate[]): string {
  const short = mentions.filter(({ kind }) => kind !== 'spelled-out');
  const counts = new Map<string, number>();
  for (const { surface } of short.length > 0 ? short : mentions) counts.set(surface, (counts.get(surface) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

/** Candidates that are no part of a spelled-out name: "UNified view LEarning (UNILE)" holds no name "UNified". */
function outside(candidates: Candidate[], longs: Candidate[]): Candidate[] {
  const inOrder = [...longs].sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return candidates.filter(({ start, end }) => {
    for (let long = inOrder[next]; long !== undefined && long.start <= start; long = inOrder[++next])
      reach = Math.max(reach, long.end);
    return end > reach;
  });
}

/** Step 3: unites the mentions of one name: spellings, plural and singular, long form and abbreviation. */
export function groupNames(candidates: Candidate[], spelledOut: SpelledOut[]): NameGroup[] {
  const keys = new Set(candidates.map(({ key }) => key));
  const shortOf = new Map<string, string>();
  for (const { short, long } of spelledOut) if (!shortOf.has(long.key)) shortOf.set(long.key, singularKey(short, keys));
  const groups = new Map<string, Candidate[]>();
  const longs = spelledOut.map(({ long }) => long);
  const all = [...outside(candidates, longs), ...longs].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const candidate of all) {
    const key = singularKey(candidate, keys);
    const home = shortOf.get(key) ?? shortOf.get(key.replace(/s$/u, '')) ?? key;
    const mentions = groups.get(home) ?? [];
    const last = mentions.at(-1);
    if (last !== undefined && candidate.start < last.end) continue;
    mentions.push(candidate);
    groups.set(home, mentions);
  }
  return [...groups.values()].map((mentions) => ({
    name: bestName(mentions),
    keys: [...new Set(mentions.map(({ key }) => key))],
    mentions,
    further: [],
    longForm: mentions.find(({ kind }) => kind === 'spelled-out')?.surface ?? null,
  }));
}
