import type { Document } from '../vocabulary/document.ts';
import type { Extract } from '../vocabulary/extract.ts';
import { assemble } from './assemble.ts';
import { findCandidates } from './detect/candidates.ts';
import { decideModalities, type ModalityDecider } from './detect/decide-modalities.ts';
import { decideNames } from './detect/decide-names.ts';
import { findKinds } from './detect/find-modalities.ts';
import { gatherNames } from './detect/gather-names.ts';
import type { NameDecider } from './detect/name-deciders.ts';
import { nameFeatures } from './detect/name-features.ts';
import { tellingSentences } from './detect/telling-sentences.ts';
import { anchorClaims } from './evidence/anchor-claims.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { ClaimDeciders } from './relate/claim-deciders.ts';
import { decideClaims, decideKinds } from './relate/decide-claims.ts';
import { claimIntroduced } from './relate/introduced.ts';
import { paperScene } from './relate/paper-scene.ts';
import { namesBySentence } from './relate/sentence-names.ts';
import type { Tagger } from './tagger/reading.ts';
import { tokenise } from './text/tokenise.ts';

/** What a reading depends on besides the text. */
export interface ReadingParts {
  lexicon: Lexicon;
  /** Null in the fast grade. */
  tagger: Pick<Tagger, 'read'> | null;
  names: NameDecider;
  kinds: ModalityDecider;
  claims: ClaimDeciders;
}

/**
 * Steps 1 to 8: a pure function of the cleaned text and the parts. Each step takes the values of the steps before it
 * and changes none of them; each may be replaced by one that has to wait.
 */
export async function readWith(document: Document, parts: ReadingParts): Promise<Extract> {
  const { lexicon, tagger } = parts;
  const text = await tokenise(document);
  const candidates = await findCandidates(text, lexicon);
  const kinds = await findKinds(text);
  const isPlain = candidates.length === 0 && kinds.length === 0;
  const reading =
    tagger === null || isPlain ? null : await tagger.read(text, tellingSentences(text, candidates, kinds));
  const gathered = await gatherNames(text, candidates, reading);
  const known = await nameFeatures(text, gathered, lexicon, reading);
  const names = await decideNames(gathered.groups, known, parts.names);
  const modalities = await decideModalities(text, names, kinds, parts.kinds, reading);
  const sentences = await namesBySentence(text, names, gathered.lists);
  const scene = await paperScene(text, names, sentences, reading);
  const introductions = await claimIntroduced(text, names);
  const claims = [
    ...introductions,
    ...(await decideClaims(scene, parts.claims)),
    ...(await decideKinds(scene, modalities, introductions, parts.claims)),
  ];
  return assemble(text, names, modalities, anchorClaims(text, claims, modalities));
}
