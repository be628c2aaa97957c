import { findCandidates } from '../ingest/detect/candidates.ts';
import { decideNames } from '../ingest/detect/decide-names.ts';
import { findKinds, type ModalityMention } from '../ingest/detect/find-modalities.ts';
import { gatherNames } from '../ingest/detect/gather-names.ts';
import type { NameDeciders } from '../ingest/detect/name-deciders.ts';
import { nameFeatures } from '../ingest/detect/name-features.ts';
import { findLists } from '../ingest/detect/read-cues.ts';
import type { Lexicon } from '../ingest/lexicon/lexicon.ts';
import { namesBySentence } from '../ingest/relate/sentence-names.ts';
import type { TaggerReading } from '../ingest/tagger/reading.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { NamedPaper } from './claim-rows.ts';
import { goldNames } from './gold-names.ts';
import type { GoldPaper } from './gold-papers.ts';

/** A gold paper with the names that those deciders find in it. */
export function foundPaper(
  { document, gold }: GoldPaper,
  deciders: NameDeciders,
  lexicon: Lexicon,
  reading: TaggerReading | null,
): NamedPaper {
  const text = tokenise(document);
  const gathered = gatherNames(text, findCandidates(text, lexicon), reading);
  const names = decideNames(gathered.groups, nameFeatures(text, gathered, lexicon, reading), deciders);
  return {
    id: document.id,
    gold,
    text,
    names,
    sentences: namesBySentence(text, names, gathered.lists),
    kinds: findKinds(text),
    reading,
  };
}

/** The same paper with the annotators' names in place of the found ones. */
export function givenPaper(paper: NamedPaper): NamedPaper {
  const names = goldNames(paper.text, paper.gold, paper.names);
  const mentions = names.flatMap((name) => name.mentions).sort((a, b) => a.start - b.start);
  return { ...paper, names, sentences: namesBySentence(paper.text, names, findLists(paper.text, mentions)) };
}

/** The kinds of data that the annotators found, at the words that state them. */
export const givenKinds = ({ gold, kinds }: NamedPaper): ModalityMention[] =>
  kinds
    .filter(({ modality }) => gold.entities.some(({ type, name }) => type === 'Modality' && name === modality))
    .flatMap(({ modality, words }) => words.map(({ span, rule }) => ({ modality, span, rule, score: 0.9 })))
    .sort((a, b) => a.span[0] - b.span[0]);
