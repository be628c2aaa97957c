import type { Span } from '../../vocabulary/extract.ts';
import type { NamedType } from '../../vocabulary/kinds.ts';

const modelNoun =
  'methods?|models?|approach(?:es)?|frameworks?|algorithms?|systems?|networks?|architectures?|techniques?|solutions?|pipelines?|strateg(?:y|ies)|paradigms?|agents?|detectors?|trackers?|methodology|module|variants?|formulation|design|scheme|policy|estimators?|generators?|classifiers?|optimi[sz]ers?|procedures?|tools?|encoders?|decoders?|predictor|estimator|sampler|samplers?';
const resourceNoun =
  'data\\s?sets?|benchmarks?|corpus|corpora|collections?|suites?|test\\s?(?:sets?|beds?)|challenges?|resources?|databases?|tasks?|questions?|data|annotations?|leaderboard|evaluation|framework';

/** Words of a paper that speak of its own things without their names: plain ones, and what is left where there are none. */
const standIns = {
  model: { plain: plainer(modelNoun), vague: vaguer(modelNoun) },
  resource: { plain: plainer(resourceNoun), vague: vaguer(resourceNoun) },
};

function plainer(noun: string): RegExp[] {
  const words = String.raw`(?:[\w-]+\s+){0,3}?`;
  return [
    new RegExp(
      String.raw`\b(?:our|the (?:proposed|new|resulting|final|presented|introduced|novel|developed)|proposed)\s+${words}(?:${noun})\b`,
      'iu',
    ),
    new RegExp(String.raw`\b(?:this|these|such (?:an?\s)?)\s*${words}(?:${noun})\b`, 'iu'),
    /\b(?:ours|our)\b(?:\s+(?:results?|experiments?|evaluations?|work|findings|analys[ie]s|study)\b)?/iu,
  ];
}

function vaguer(noun: string): RegExp[] {
  return [
    /\b(?:we|it|its|they|their|them)\b/iu,
    new RegExp(String.raw`\bthe\s+(?:[\w-]+\s+){0,3}?(?:${noun})\b`, 'iu'),
    /\b(?:experiment(?:s|al|ation)?(?: results?| evaluations?)?|empirical(?:ly)?(?: results?| evaluations?)?|evaluations?|results|simulations?|ablations?)\b/iu,
    /\b(?:this|here)\b/iu,
    /\b(?:achiev\w+|outperform\w*|surpass\w*|demonstrat\w+|state-of-the-art (?:results?|performance)|performance|improvements?|gains?)\b/iu,
  ];
}

/**
 * The words of a sentence that stand for a thing of the paper's own which it does not name: plainly ("our model") or
 * vaguely ("it", "experiments"); null where there are none. `from` and `to` bound the sentence in `text`.
 */
export function standIn(text: string, [from, to]: Span, type: NamedType, how: 'plain' | 'vague'): Span | null {
  const sentence = text.slice(from, to);
  for (const pattern of standIns[type === 'Model' ? 'model' : 'resource'][how]) {
    const match = pattern.exec(sentence);
    if (match !== null) return [from + match.index, from + match.index + match[0].length];
  }
  return null;
}
