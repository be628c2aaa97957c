import { ancestorsOfAModel } from './ancestors-of-a-model.ts';
import { benchmarksOfAYear } from './benchmarks-of-a-year.ts';
import { benchmarksWithoutAModality } from './benchmarks-without-a-modality.ts';
import { bridges } from './bridges.ts';
import { claimsAbout } from './claims-about.ts';
import { communitiesOf } from './communities-of.ts';
import { comparedModels } from './compared-models.ts';
import { comparedWith } from './compared-with.ts';
import { dataAModelWasEvaluatedOn } from './data-a-model-was-evaluated-on.ts';
import { dataAModelWasTrainedOn } from './data-a-model-was-trained-on.ts';
import { dataOfAModality } from './data-of-a-modality.ts';
import { dataOfAModalitySince } from './data-of-a-modality-since.ts';
import { dataOfBothModels } from './data-of-both-models.ts';
import { dataUsedTogether } from './data-used-together.ts';
import type { ReadyMade } from './define-ready-made.ts';
import { descendantsOfADataset } from './descendants-of-a-dataset.ts';
import { descendantsOfAModel } from './descendants-of-a-model.ts';
import { disagreements } from './disagreements.ts';
import { evaluatedAfterTrainingOn } from './evaluated-after-training-on.ts';
import { introducedInAYear } from './introduced-in-a-year.ts';
import { longestInUse } from './longest-in-use.ts';
import { mentionedWith } from './mentioned-with.ts';
import { modalitiesThatMeet } from './modalities-that-meet.ts';
import { modelsAndDataThatSharePapers } from './models-and-data-that-share-papers.ts';
import { modelsEvaluatedOn } from './models-evaluated-on.ts';
import { modelsEvaluatedOnBoth } from './models-evaluated-on-both.ts';
import { modelsEvaluatedOnSince } from './models-evaluated-on-since.ts';
import { modelsEvaluatedOnTheSameData } from './models-evaluated-on-the-same-data.ts';
import { modelsEvaluatedWithoutTraining } from './models-evaluated-without-training.ts';
import { modelsOfAModality } from './models-of-a-modality.ts';
import { modelsOfAModalitySince } from './models-of-a-modality-since.ts';
import { modelsOfTwoModalities } from './models-of-two-modalities.ts';
import { modelsTrainedOn } from './models-trained-on.ts';
import { modelsTrainedOnBoth } from './models-trained-on-both.ts';
import { modelsTrainedOnSince } from './models-trained-on-since.ts';
import { mostConnected } from './most-connected.ts';
import { mostMentioned } from './most-mentioned.ts';
import { mostMentionedInAYear } from './most-mentioned-in-a-year.ts';
import { neverEvaluatedOn } from './never-evaluated-on.ts';
import { newSince } from './new-since.ts';
import { notSeenSince } from './not-seen-since.ts';
import { orphans } from './orphans.ts';
import { papersAbout } from './papers-about.ts';
import { papersAboutSince } from './papers-about-since.ts';
import { papersThatIntroduce } from './papers-that-introduce.ts';
import { papersThatIntroduceBoth } from './papers-that-introduce-both.ts';
import { papersThatMention } from './papers-that-mention.ts';
import { papersThatMentionSince } from './papers-that-mention-since.ts';
import { papersWithBoth } from './papers-with-both.ts';
import { papersWithoutClaims } from './papers-without-claims.ts';
import { risingData } from './rising-data.ts';
import { sourcesOfADataset } from './sources-of-a-dataset.ts';
import { timelineOf } from './timeline-of.ts';
import { versionsOfAFamily } from './versions-of-a-family.ts';

/** Every ready-made query, group by group, in the order in which they are listed. */
export const readyMade: readonly ReadyMade[] = [
  modelsEvaluatedOn,
  dataAModelWasEvaluatedOn,
  dataAModelWasTrainedOn,
  modelsTrainedOn,
  modelsTrainedOnBoth,
  modelsEvaluatedOnBoth,
  dataOfBothModels,
  modelsEvaluatedWithoutTraining,
  evaluatedAfterTrainingOn,
  modelsEvaluatedOnTheSameData,
  dataUsedTogether,
  comparedWith,
  comparedModels,
  disagreements,
  ancestorsOfAModel,
  descendantsOfAModel,
  sourcesOfADataset,
  descendantsOfADataset,
  versionsOfAFamily,
  dataOfAModality,
  modelsOfAModality,
  modalitiesThatMeet,
  modelsOfTwoModalities,
  papersThatMention,
  papersAbout,
  papersThatIntroduce,
  papersThatIntroduceBoth,
  papersWithBoth,
  claimsAbout,
  mostMentioned,
  mostConnected,
  mentionedWith,
  modelsAndDataThatSharePapers,
  bridges,
  communitiesOf,
  benchmarksOfAYear,
  introducedInAYear,
  mostMentionedInAYear,
  newSince,
  modelsEvaluatedOnSince,
  modelsTrainedOnSince,
  modelsOfAModalitySince,
  dataOfAModalitySince,
  papersThatMentionSince,
  papersAboutSince,
  notSeenSince,
  risingData,
  timelineOf,
  longestInUse,
  benchmarksWithoutAModality,
  neverEvaluatedOn,
  orphans,
  papersWithoutClaims,
];
