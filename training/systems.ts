import { modalityDecider } from '../ingest/detect/decide-modalities.ts';
import { NameDeciders } from '../ingest/detect/name-deciders.ts';
import type { OwnGrade } from '../ingest/grade.ts';
import { readLearned } from '../ingest/learn/read-learned.ts';
import { type Lexicon, loadLexicon } from '../ingest/lexicon/lexicon.ts';
import type { ReadingParts } from '../ingest/read-with.ts';
import { claimDeciders } from '../ingest/relate/claim-deciders.ts';
import type { Tagger } from '../ingest/tagger/reading.ts';
import type { GoldPaper } from './gold-papers.ts';
import { learnedOnly } from './learned-only.ts';
import { claimsByRules, kindsByRules, namesByLexicon, namesByRules, noClaims } from './rule-deciders.ts';
import { replayReadings } from './tagger-readings.ts';

/** One way of reading that is measured. */
export interface System {
  name: string;
  parts: ReadingParts;
}

/** Without well-known names; classes and metrics that look like names stay known. */
const emptied = ({ isGeneric }: Lexicon): Lexicon => ({
  known: () => undefined,
  longest: 1,
  startsKnown: () => false,
  isGeneric,
});

function gradeParts(grade: OwnGrade, tagger: ReadingParts['tagger'], lexicon: Lexicon): ReadingParts {
  return {
    lexicon,
    tagger,
    names: new NameDeciders(readLearned(`names-${grade}`).content),
    kinds: modalityDecider(readLearned(`modalities-${grade}`).content),
    claims: claimDeciders(readLearned(`claims-${grade}`).content),
  };
}

/** The grades first, then what they are made of. Without a tagger there is nothing of the accurate grade. */
export function systems(train: GoldPaper[], tagger: Pick<Tagger, 'read'> | null): System[] {
  const lexicon = loadLexicon();
  const none = emptied(lexicon);
  const rules = { tagger: null, kinds: kindsByRules };
  const fast = gradeParts('fast', null, lexicon);
  const learned = (parts: ReadingParts, papers: GoldPaper[], readings: Parameters<typeof learnedOnly>[3]) => ({
    ...parts,
    lexicon: none,
    ...learnedOnly(papers, lexicon, parts.names.thresholds, readings),
  });
  const all: System[] = [
    { name: 'fast', parts: fast },
    { name: 'fast, without the lexicon', parts: { ...fast, lexicon: none } },
    { name: 'rules only', parts: { ...rules, lexicon: none, names: namesByRules, claims: claimsByRules } },
    { name: 'rules and lexicon', parts: { ...rules, lexicon, names: namesByRules, claims: claimsByRules } },
    { name: 'lexicon only', parts: { ...rules, lexicon, names: namesByLexicon, claims: noClaims } },
    { name: 'learned only, fast', parts: learned(fast, train, new Map()) },
  ];
  if (tagger === null) return all;
  const accurate = gradeParts('accurate', tagger, lexicon);
  const answers = replayReadings()?.of ?? new Map();
  const recorded = train.filter(({ document }) => answers.has(document.id));
  return [
    { name: 'accurate', parts: accurate },
    { name: 'accurate, without the lexicon', parts: { ...accurate, lexicon: none } },
    ...all,
    ...(recorded.length === 0 ? [] : [{ name: 'learned only, accurate', parts: learned(accurate, recorded, answers) }]),
  ];
}
