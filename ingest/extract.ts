import { modalityDecider } from './detect/decide-modalities.ts';
import { NameDeciders } from './detect/name-deciders.ts';
import type { Extractor } from './extractor.ts';
import { chooseGrade, type ExtractorOptions } from './grade.ts';
import { readLearned } from './learn/read-learned.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { type ReadingParts, readWith } from './read-with.ts';
import { claimDeciders } from './relate/claim-deciders.ts';

/** To be raised by whoever changes what a text gives: rules, lexicon, order of the steps. */
const version = 'rules-15';

/**
 * The extractor of one of Weft's own grades, with what was learnt for it.
 * @throws GradeUnavailable
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { grade, tagger, identity, about } = await chooseGrade(options);
  const learned = readLearned(`names-${grade}`);
  const [kindsLearned, claimsLearned] = [readLearned(`modalities-${grade}`), readLearned(`claims-${grade}`)];
  const parts: ReadingParts = {
    lexicon: loadLexicon(),
    tagger,
    names: new NameDeciders(learned.content),
    kinds: modalityDecider(kindsLearned.content),
    claims: claimDeciders(claimsLearned.content),
  };
  return {
    version: `${version}-${learned.identity}-${kindsLearned.identity}-${claimsLearned.identity}-${identity}`,
    about,
    options: { ...options, grade },
    extract: (document) => readWith(document, parts),
  };
}
