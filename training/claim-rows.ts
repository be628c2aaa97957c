import type { KindCandidate, ModalityMention } from '../ingest/detect/find-modalities.ts';
import { kindFeatures } from '../ingest/detect/kind-features.ts';
import type { TypedName } from '../ingest/detect/mention.ts';
import { claimRows } from '../ingest/relate/claim-pairs.ts';
import { claimIntroduced } from '../ingest/relate/introduced.ts';
import { kindRows } from '../ingest/relate/kind-pairs.ts';
import { paperScene } from '../ingest/relate/paper-scene.ts';
import type { SentenceNames } from '../ingest/relate/sentence-names.ts';
import { align, type End, endFinder, scoredEntities } from '../ingest/score/align.ts';
import type { PaperGraph } from '../ingest/score/index.ts';
import type { PairClaim } from '../ingest/tagger/pair-claims.ts';
import type { TaggerReading } from '../ingest/tagger/reading.ts';
import type { TokenisedText } from '../ingest/text/token.ts';
import type { Row } from './binned-rows.ts';
import { unheard } from './recorded-reading.ts';

/** One gold paper with the names that are taken for given in it. */
export interface NamedPaper {
  id: string;
  gold: PaperGraph;
  text: TokenisedText;
  names: TypedName[];
  sentences: SentenceNames[];
  kinds: KindCandidate[];
  reading: TaggerReading | null;
}

/** Is each kind of data of the paper one that the work handles? */
export const statedRows = ({ id, gold, text, names, kinds, reading }: NamedPaper): Row[] =>
  kinds.map((kind) => ({
    group: id,
    features: kindFeatures(text, names, kind, kinds, reading),
    label: gold.entities.some(({ type, name }) => type === 'Modality' && name === kind.modality) ? 1 : 0,
  }));

export interface ClaimTrainingRow extends Row {
  type: PairClaim;
}

/** The gold relations of a paper, and which of its entities each name stands for, paired as the scorer pairs them. */
function goldEnds({ gold, names }: NamedPaper, found: ModalityMention[]) {
  const entities = scoredEntities(gold, false);
  const kinds = [...new Set(found.map(({ modality }) => modality))];
  const given = scoredEntities(
    {
      id: gold.id,
      entities: [
        ...names.map(({ type, name, mentions }) => ({ type, name, aliases: mentions.map(({ surface }) => surface) })),
        ...kinds.map((name) => ({ type: 'Modality' as const, name, aliases: [] })),
      ],
      relations: [],
    },
    false,
  );
  const back = new Map([...align(entities, given)].map(([wanted, at]) => [at, wanted]));
  const find = endFinder(entities);
  const key = (type: string, source: End | null | undefined, target: End | null | undefined): string =>
    `${type} ${source} ${target}`;
  const holds = new Set(
    gold.relations.flatMap(({ type, source, target }) => {
      const [from, to] = [find(source), find(target)];
      return type === 'COMPARED_WITH' ? [key(type, from, to), key(type, to, from)] : [key(type, from, to)];
    }),
  );
  return (type: PairClaim, source: TypedName, target: TypedName | string): 0 | 1 => {
    const from = back.get(names.indexOf(source));
    const to = back.get(
      typeof target === 'string' ? names.length + kinds.findIndex((kind) => kind === target) : names.indexOf(target),
    );
    return from !== undefined && to !== undefined && holds.has(key(type, from, to)) ? 1 : 0;
  };
}

/** All claims that the names of the paper, and the kinds of data that it is taken to handle, allow. */
export function labelledClaims(paper: NamedPaper, found: ModalityMention[]): ClaimTrainingRow[] {
  const { id, text, names, sentences, reading } = paper;
  const holds = goldEnds(paper, found);
  const scene = paperScene(text, names, sentences, reading);
  return [
    ...claimRows(scene).map(({ type, source, target, features }) => ({
      type,
      group: id,
      features,
      label: holds(type, source, target),
    })),
    ...kindRows(scene, found, claimIntroduced(text, names)).map(
      ({ source, modality, features }): ClaimTrainingRow => ({
        type: 'HAS_MODALITY',
        group: id,
        features,
        label: holds('HAS_MODALITY', source, modality),
      }),
    ),
  ].filter(({ features }) => features['tagger:this'] !== unheard);
}
