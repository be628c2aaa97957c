import { CypherWords } from './cypher-words.ts';
import { LanguageOrder, type LanguageReply } from './language-messages.ts';

// Parsing takes tens of milliseconds at each key: beside the page, which goes on drawing.

const words = new CypherWords();

function answer(order: Exclude<LanguageOrder, { kind: 'learn' }>): LanguageReply {
  const { id, text } = order;
  try {
    switch (order.kind) {
      case 'tokens':
        return { kind: 'tokens', id, tokens: words.tokens(text) };
      case 'mistakes':
        return { kind: 'mistakes', id, mistakes: words.mistakes(text) };
      case 'suggest':
        return { kind: 'suggest', id, suggested: words.suggest(text, order.at) };
    }
  } catch {
    // A half-typed query can be too much for the library; the next key asks again.
    return { kind: 'failed', id };
  }
}

addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const order = LanguageOrder.parse(data);
  if (order.kind === 'learn') words.learn(order.schema, order.parameters);
  else postMessage(answer(order));
});
