import type { Forms } from './forms.ts';
import type { LocalEntity, LocalPapers } from './local-entities.ts';
import type { NamingPaper } from './resolved-graph.ts';

/** Two figures of a year: beyond these the last century's. */
const newest = 70;

/** The year of "SP'23". */
function yearOf(published: string): number {
  const figures = Number(published.slice(-2));
  return figures + (figures < newest ? 2000 : 1900);
}

/** The first year in which a paper introduces each name; -Infinity where one gives no year. */
function firstIntroductions(papers: NamingPaper[], locals: LocalPapers): Map<number, number> {
  const first = new Map<number, number>();
  for (const [at, { document }] of papers.entries()) {
    for (const { name, introduced } of locals[at] ?? []) {
      if (!introduced) continue;
      const year = document.year ?? Number.NEGATIVE_INFINITY;
      first.set(name, Math.min(first.get(name) ?? Number.POSITIVE_INFINITY, year));
    }
  }
  return first;
}

/**
 * Names that a paper says were published before the papers that introduce a thing of that name: "ARES (SP'23)" is none
 * of what a paper of 2024 introduces as ARES.
 *
 * @param papers sorted by id.
 * @returns the form under which each goes: one for all that were published at the same place.
 */
export function findPublishedBefore(
  papers: NamingPaper[],
  locals: LocalPapers,
  forms: Forms,
): Map<LocalEntity, number> {
  const first = firstIntroductions(papers, locals);
  const under = new Map<LocalEntity, number>();
  const known = new Map<string, number>();
  for (const [at, { extract }] of papers.entries()) {
    for (const [index, local] of (locals[at] ?? []).entries()) {
      const published = extract.entities[index]?.publishedAt;
      const introduced = first.get(local.name);
      if (published === undefined || local.introduced || introduced === undefined) continue;
      if (introduced <= yearOf(published)) continue;
      const key = `${local.name} ${published}`;
      const form = known.get(key) ?? forms.enterNamesake(local.name, published);
      known.set(key, form);
      under.set(local, form);
    }
  }
  return under;
}
