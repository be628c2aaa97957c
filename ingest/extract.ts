import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { assemble } from './assemble.ts';
import { findCandidates } from './detect/candidates.ts';
import { decideNames } from './detect/decide-names.ts';
import { findModalities } from './detect/find-modalities.ts';
import { gatherNames } from './detect/gather-names.ts';
import { NameDeciders } from './detect/name-deciders.ts';
import { nameFeatures } from './detect/name-features.ts';
import { anchorClaims } from './evidence/anchor-claims.ts';
import type { Extractor } from './extractor.ts';
import { chooseGrade, type ExtractorOptions } from './grade.ts';
import { readLearned } from './learn/read-learned.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { claimDerivedNames } from './relate/claim-derived-names.ts';
import { findClaims } from './relate/find-claims.ts';
import { claimModalities } from './relate/has-modality.ts';
import { claimIntroduced } from './relate/introduced.ts';
import { namesBySentence } from './relate/sentence-names.ts';
import { claimOwnTraining } from './relate/trained-on.ts';
import { tokenise } from './text/tokenise.ts';

/** To be raised by whoever changes what a text gives: rules, lexicon, order of the steps. */
const version = 'rules-6';

/**
 * The extractor by rules: a pure function of the cleaned text, without network or model. Each step takes the values
 * of the steps before it and changes none of them; each may be replaced by one that has to wait.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { grade, tagger, identity, about } = await chooseGrade(options);
  const lexicon = loadLexicon();
  const learned = readLearned(`names-${grade}`);
  const deciders = new NameDeciders(learned.content);
  return {
    version: `${version}-${learned.identity}-${identity}`,
    about,
    options: { ...options, grade },
    async extract(document: Document): Promise<Extract> {
      const text = await tokenise(document);
      const candidates = await findCandidates(text, lexicon);
      const modalities = await findModalities(text);
      const isPlain = candidates.length === 0 && modalities.length === 0;
      const reading = tagger === null || isPlain ? null : await tagger.read(text);
      const gathered = await gatherNames(text, candidates, reading);
      const known = await nameFeatures(text, gathered, lexicon, reading);
      const names = await decideNames(gathered.groups, known, deciders);
      const sentences = await namesBySentence(text, names, gathered.lists);
      const introductions = await claimIntroduced(text, names);
      const claims = [
        ...introductions,
        ...(await findClaims(text, names, sentences)),
        ...(await claimOwnTraining(text, names, sentences)),
        ...(await claimDerivedNames(text, names)),
        ...(await claimModalities(text, names, modalities, introductions)),
      ];
      return assemble(text, names, modalities, anchorClaims(text, claims, modalities));
    },
  };
}
