import { understandPhrase } from '../../cypher/phrases/understand-phrase.ts';
import { PhraseAnswer, PhraseRequest } from '../../vocabulary/api/phrases.ts';
import { getRoute, nothing } from '../route.ts';

export const phrases = getRoute({
  path: '/phrases',
  summary: 'What a plain question means on this graph',
  description:
    'A question such as "models evaluated on MMMU" is read by rules and the graph’s own names into a ready-made query with ' +
    'its parameters, or into what `paths` and `compare` take; no language model is asked. A phrase is understood whole ' +
    'or not at all: then `problem` says why, and what of it was understood. `completions` begin as the phrase does; the ' +
    'beginning of a question is no problem.',
  problems: [400],
  withoutGraph: true,
  params: nothing,
  query: PhraseRequest,
  answer: PhraseAnswer,
  handle: async ({ query }, { content }) => understandPhrase(query.q, await content.phraseGraph(), query.limit),
});
