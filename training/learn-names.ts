import { NameDeciders, type NameDecidersFile } from '../ingest/detect/name-deciders.ts';
import type { Features } from '../ingest/learn/forest.ts';
import type { Row } from './binned-rows.ts';
import { growForest } from './grow-forest.ts';
import { halfBestF1 } from './half-best-f1.ts';
import { nameQuestions } from './name-questions.ts';
import type { NameRow } from './name-rows.ts';
import { bestThreshold } from './thresholds.ts';

/** Which features may be asked; all by default. For telling what each kind of evidence is worth. */
export type FeatureFilter = (feature: string) => boolean;

const folds = 5;
const excerptWeight = 0.25;

function rowsOf(rows: NameRow[], question: keyof typeof nameQuestions, takes: FeatureFilter): Row[] {
  const { isAsked, isSo, mayAsk } = nameQuestions[question];
  return rows
    .filter(({ label, isExcerpt }) => isAsked(label) && !(isExcerpt && question === 'own'))
    .map(({ features, label, paper, isExcerpt }) => ({
      features: only(features, (name) => takes(name) && mayAsk(name)),
      label: isSo(label) ? 1 : 0,
      group: paper,
      weight: isExcerpt ? excerptWeight : 1,
    }));
}

const only = (features: Features, takes: FeatureFilter): Features =>
  Object.fromEntries(Object.entries(features).filter(([name]) => takes(name)));

const undecided = { name: 0, own: 0 };

export function growAll(rows: NameRow[], takes: FeatureFilter): NameDecidersFile {
  const grown = (question: keyof typeof nameQuestions) =>
    growForest(rowsOf(rows, question, takes), nameQuestions[question].options).file;
  return {
    name: grown('name'),
    resource: grown('resource'),
    benchmark: grown('benchmark'),
    own: grown('own'),
    thresholds: undecided,
  };
}

/** The gold entities that no group stands for count as missed. */
export interface Wanted {
  entities: number;
  introduced: number;
}

/**
 * Grows the deciders of names. Thresholds are told by the best F1 over all papers, each judged by deciders that have not
 * seen it; that of one's own by half of it, as few papers introduce more than one thing.
 */
export function learnNames(rows: NameRow[], wanted: Wanted, takes: FeatureFilter = () => true): NameDecidersFile {
  const papers = [...new Set(rows.map(({ paper }) => paper))];
  const foldOf = new Map(papers.map((paper, index) => [paper, index % folds]));
  const judged = Array.from({ length: folds }, (_, fold) => {
    const deciders = new NameDeciders(
      growAll(
        rows.filter(({ paper }) => foldOf.get(paper) !== fold),
        takes,
      ),
    );
    return rows
      .filter(({ paper, isExcerpt }) => foldOf.get(paper) === fold && !isExcerpt)
      .map(({ features, label }) => ({ label, ...deciders.decide(features) }));
  }).flat();
  const name = bestThreshold(
    judged.map(({ chance, type, label }) => ({ chance, isRight: type === label.type })),
    wanted.entities,
  );
  const own = halfBestF1(
    judged
      .filter(({ chance }) => chance >= name)
      .map(({ ownChance, type, label }) => ({
        chance: ownChance,
        isRight: label.isIntroduced && type === label.type,
      })),
    wanted.introduced,
  );
  return { ...growAll(rows, takes), thresholds: { name, own } };
}
