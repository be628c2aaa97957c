import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { assemble } from './assemble.ts';
import { findCandidates } from './detect/candidates.ts';
import { decideModalities, modalityDecider } from './detect/decide-modalities.ts';
import { decideNames } from './detect/decide-names.ts';
import { findKinds } from './detect/find-modalities.ts';
import { gatherNames } from './detect/gather-names.ts';
import { NameDeciders } from './detect/name-deciders.ts';
import { nameFeatures } from './detect/name-features.ts';
import { anchorClaims } from './evidence/anchor-claims.ts';
import type { Extractor } from './extractor.ts';
import { chooseGrade, type ExtractorOptions } from './grade.ts';
import { readLearned } from './learn/read-learned.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { claimDeciders } from './relate/claim-deciders.ts';
import { decideClaims, decideKinds } from './relate/decide-claims.ts';
import { claimIntroduced } from './relate/introduced.ts';
import { paperScene } from './relate/paper-scene.ts';
import { namesBySentence } from './relate/sentence-names.ts';
import { tokenise } from './text/tokenise.ts';

/** To be raised by whoever changes what a text gives: rules, lexicon, order of the steps. */
const version = 'rules-7';

/**
 * The extractor by rules: a pure function of the cleaned text, without network or model. Each step takes the values
 * of the steps before it and changes none of them; each may be replaced by one that has to wait.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { grade, tagger, identity, about } = await chooseGrade(options);
  const lexicon = loadLexicon();
  const learned = readLearned(`names-${grade}`);
  const deciders = new NameDeciders(learned.content);
  const [kindsLearned, claimsLearned] = [readLearned(`modalities-${grade}`), readLearned(`claims-${grade}`)];
  const ofKinds = modalityDecider(kindsLearned.content);
  const ofClaims = claimDeciders(claimsLearned.content);
  return {
    version: `${version}-${learned.identity}-${kindsLearned.identity}-${claimsLearned.identity}-${identity}`,
    about,
    options: { ...options, grade },
    async extract(document: Document): Promise<Extract> {
      const text = await tokenise(document);
      const candidates = await findCandidates(text, lexicon);
      const kinds = await findKinds(text);
      const isPlain = candidates.length === 0 && kinds.length === 0;
      const reading = tagger === null || isPlain ? null : await tagger.read(text);
      const gathered = await gatherNames(text, candidates, reading);
      const known = await nameFeatures(text, gathered, lexicon, reading);
      const names = await decideNames(gathered.groups, known, deciders);
      const modalities = await decideModalities(text, names, kinds, ofKinds, reading);
      const sentences = await namesBySentence(text, names, gathered.lists);
      const scene = await paperScene(text, names, sentences, reading);
      const introductions = await claimIntroduced(text, names);
      const claims = [
        ...introductions,
        ...(await decideClaims(scene, ofClaims)),
        ...(await decideKinds(scene, modalities, introductions, ofClaims)),
      ];
      return assemble(text, names, modalities, anchorClaims(text, claims, modalities));
    },
  };
}
