import type { SchemaAnswer } from '../../vocabulary/api/summary.ts';
import { type LanguageOrder, LanguageReply, type Mistake, type Suggested, type Token } from './language-messages.ts';

/** Cypher as this graph has it. What the worker cannot tell, it tells nothing of: the editor goes on without. */
export interface Language {
  learn(schema: SchemaAnswer, parameters: readonly string[]): void;
  tokens(text: string): Promise<readonly Token[]>;
  mistakes(text: string): Promise<readonly Mistake[]>;
  suggest(text: string, at: number): Promise<readonly Suggested[]>;
  end(): void;
}

/** Starts the worker, whose code is fetched then. */
export function startLanguage(): Language {
  const worker = new Worker(new URL('./language-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: LanguageReply | null) => void>();
  let last = 0;
  let isDead = false;
  let hasLearnt = () => {};
  const learnt = new Promise<void>((resolve) => {
    hasLearnt = resolve;
  });

  const giveUp = () => {
    isDead = true;
    for (const take of waiting.values()) take(null);
    waiting.clear();
  };
  worker.addEventListener('error', giveUp);
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const reply = LanguageReply.parse(data);
    waiting.get(reply.id)?.(reply);
    waiting.delete(reply.id);
  });
  const order = (message: LanguageOrder) => worker.postMessage(message);
  const ask = (make: (id: number) => LanguageOrder) =>
    new Promise<LanguageReply | null>((resolve) => {
      if (isDead) {
        resolve(null);
        return;
      }
      last += 1;
      waiting.set(last, resolve);
      order(make(last));
    });

  return {
    learn(schema, parameters) {
      order({ kind: 'learn', schema, parameters: [...parameters] });
      hasLearnt();
    },
    async tokens(text) {
      const reply = await ask((id) => ({ kind: 'tokens', id, text }));
      return reply?.kind === 'tokens' ? reply.tokens : [];
    },
    async mistakes(text) {
      const reply = await ask((id) => ({ kind: 'mistakes', id, text }));
      return reply?.kind === 'mistakes' ? reply.mistakes : [];
    },
    async suggest(text, at) {
      // Who types before the graph's names are there gets them when they are.
      await learnt;
      const reply = await ask((id) => ({ kind: 'suggest', id, text, at }));
      return reply?.kind === 'suggest' ? reply.suggested : [];
    },
    end() {
      worker.terminate();
      giveUp();
    },
  };
}
