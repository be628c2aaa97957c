import type { ModalityDeciderFile } from '../ingest/detect/decide-modalities.ts';
import { mentionsOfKinds } from '../ingest/detect/decide-modalities.ts';
import type { NameDecidersFile } from '../ingest/detect/name-deciders.ts';
import type { Lexicon } from '../ingest/lexicon/lexicon.ts';
import type { ClaimDecidersFile } from '../ingest/relate/claim-deciders.ts';
import type { TaggerReading } from '../ingest/tagger/reading.ts';
import type { ClaimType } from '../vocabulary/kinds.ts';
import { labelledClaims, statedRows } from './claim-rows.ts';
import { crossDeciders } from './cross-names.ts';
import type { GoldPaper } from './gold-papers.ts';
import { learnClaims } from './learn-claims.ts';
import { learnModalities } from './learn-modalities.ts';
import type { NameRow } from './name-rows.ts';
import { foundPaper, givenKinds, givenPaper } from './named-papers.ts';

/** What the steps behind the names have learnt. */
export interface LearnedRelations {
  modalities: ModalityDeciderFile;
  claims: ClaimDecidersFile;
}

/**
 * Grows the deciders of kinds of data and of claims, each from what the steps before it find in papers that they have
 * not seen.
 *
 * @param readings What the tagger thinks of each paper, by id; empty for the fast grade.
 */
export function learnRelations(
  papers: GoldPaper[],
  nameRows: NameRow[],
  names: NameDecidersFile,
  lexicon: Lexicon,
  readings: ReadonlyMap<string, TaggerReading>,
): LearnedRelations {
  const deciders = crossDeciders(nameRows, names);
  const found = papers.flatMap((paper) => {
    const { id } = paper.document;
    const own = deciders.get(id);
    return own === undefined ? [] : [foundPaper(paper, own, lexicon, readings.get(id) ?? null)];
  });
  const stated = learnModalities(
    found.flatMap(statedRows),
    found.flatMap(({ kinds }) => kinds),
  );
  let row = 0;
  const foundRows = found.flatMap((paper) => {
    const chances = stated.chances.slice(row, row + paper.kinds.length);
    row += paper.kinds.length;
    return labelledClaims(paper, mentionsOfKinds(paper.kinds, chances, stated.file.threshold));
  });
  const givenRows = found.flatMap((paper) => labelledClaims(givenPaper(paper), givenKinds(paper)));
  const wanted = (claim: ClaimType): number =>
    papers.flatMap(({ gold }) => gold.relations.filter(({ type }) => type === claim)).length;
  return { modalities: stated.file, claims: learnClaims(foundRows, givenRows, wanted) };
}
