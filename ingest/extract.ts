import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { assemble } from './assemble.ts';
import { findCandidates } from './detect/candidates.ts';
import { decideNames } from './detect/decide-names.ts';
import { findModalities } from './detect/find-modalities.ts';
import { groupNames } from './detect/group-names.ts';
import { findLists, readCues } from './detect/read-cues.ts';
import { findSpelledOut } from './detect/spelled-out.ts';
import { anchorClaims } from './evidence/anchor-claims.ts';
import type { Extractor } from './extractor.ts';
import { chooseGrade, type ExtractorOptions } from './grade.ts';
import { loadLexicon } from './lexicon/lexicon.ts';
import { claimDerivedNames } from './relate/claim-derived-names.ts';
import { findClaims } from './relate/find-claims.ts';
import { claimModalities } from './relate/has-modality.ts';
import { claimIntroduced } from './relate/introduced.ts';
import { namesBySentence } from './relate/sentence-names.ts';
import { claimOwnTraining } from './relate/trained-on.ts';
import { tokenise } from './text/tokenise.ts';

/** To be raised by whoever changes what a text gives: rules, lexicon, order of the steps. */
const version = 'rules-5';

/**
 * The extractor by rules: a pure function of the cleaned text, without network or model. Each step takes the values
 * of the steps before it and changes none of them; each may be replaced by one that has to wait.
 */
export async function createExtractor(options: ExtractorOptions = {}): Promise<Extractor> {
  const { grade, identity, about } = await chooseGrade(options);
  const lexicon = loadLexicon();
  return {
    version: `${version}-${identity}`,
    about,
    options: { ...options, grade },
    async extract(document: Document): Promise<Extract> {
      const text = await tokenise(document);
      const candidates = await findCandidates(text, lexicon);
      const spelledOut = await findSpelledOut(text, candidates);
      const groups = await groupNames(candidates, spelledOut);
      const lists = await findLists(text, candidates);
      const cues = await readCues(text, [...lists, ...spelledOut.map(({ long }) => [long])]);
      const names = await decideNames(text, groups, cues, lexicon);
      const modalities = await findModalities(text);
      const sentences = await namesBySentence(text, names, lists);
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
