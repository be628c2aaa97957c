import { NameDeciders } from '../ingest/detect/name-deciders.ts';
import type { Features } from '../ingest/learn/forest.ts';
import type { Lexicon } from '../ingest/lexicon/lexicon.ts';
import type { ReadingParts } from '../ingest/read-with.ts';
import { claimDeciders } from '../ingest/relate/claim-deciders.ts';
import type { TaggerReading } from '../ingest/tagger/reading.ts';
import type { ClaimType } from '../vocabulary/kinds.ts';
import { labelledClaims } from './claim-rows.ts';
import type { GoldPaper } from './gold-papers.ts';
import { learnClaims } from './learn-claims.ts';
import { growAll } from './learn-names.ts';
import { nameRows } from './name-rows.ts';
import { foundPaper, givenKinds, givenPaper } from './named-papers.ts';
import { NotRecordedError } from './recorded-reading.ts';

/** How a name looks and where it stands, and the tagger's chances; no rule's vote, nothing of the lexicon. */
const ofNames = /^(?:form|long-form|place|twin|text|tagger|kind-(?!known))|^list-length$/u;
/** What a rule claims is `TYPE:rule` between names, and named after a rule between a name and a kind of data. */
const ofRules = /^[A-Z_]+:|^modality-/u;

const without = (features: Features, takes: (name: string) => boolean): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => takes(name)));

/** Nothing of a paper where the tagger's answers are recorded for older candidates. */
function ofRecorded<Row>(rows: () => Row[]): Row[] {
  try {
    return rows();
  } catch (error) {
    if (error instanceof NotRecordedError) return [];
    throw error;
  }
}

/**
 * Deciders of names and claims grown on the training papers without what rules vote and without the lexicon. Thresholds
 * of names are those of the grade; claims are learnt from the annotators' names alone, which saves growing everything
 * several times.
 */
export function learnedOnly(
  papers: GoldPaper[],
  lexicon: Lexicon,
  thresholds: NameDeciders['thresholds'],
  readings: ReadonlyMap<string, TaggerReading>,
): Pick<ReadingParts, 'names' | 'claims'> {
  const readingOf = ({ document }: GoldPaper): TaggerReading | null => readings.get(document.id) ?? null;
  const rows = papers.flatMap((paper) => ofRecorded(() => nameRows(paper, lexicon, readingOf(paper))));
  const names = new NameDeciders({ ...growAll(rows, (name) => ofNames.test(name)), thresholds });
  const claims = papers.flatMap((paper) =>
    ofRecorded(() => {
      const given = givenPaper(foundPaper(paper, names, lexicon, readingOf(paper)));
      return labelledClaims(given, givenKinds(given)).map((row) => ({
        ...row,
        features: without(row.features, (name) => !ofRules.test(name)),
      }));
    }),
  );
  const wanted = (claim: ClaimType): number =>
    papers.flatMap(({ gold }) => gold.relations.filter(({ type }) => type === claim)).length;
  return { names, claims: claimDeciders(learnClaims(claims, [], wanted)) };
}
