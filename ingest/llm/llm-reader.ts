import type { LlmUse } from '../../vocabulary/api/job.ts';
import { type Answer, parseAnswer } from './answer.ts';
import { AnswerCache } from './answer-cache.ts';
import { Endpoint, type Message } from './endpoint.ts';
import { instructions, promptVersion } from './instructions.ts';
import { noUse } from './llm-use.ts';
import { Patience } from './patience.ts';
import type { LlmSettings } from './settings.ts';

/** How often one text is given to the model before it is said not to make sense of it. */
const answersTried = 3;
/** Of an answer that cannot be used, as much goes back to the model. */
const shownOfFlawed = 4_000;

/** A model does not make sense of a text. The message is for people. */
export class AnswerUnusable extends Error {}

/** Gets an answer for a text: out of the cache, or from the model, which is told what is wrong with a useless one. */
export class LlmReader {
  readonly use: LlmUse = { ...noUse };
  readonly #model: string;
  readonly #endpoint: Endpoint;
  readonly #patience: Patience;
  readonly #cache: AnswerCache;

  constructor({ url, key, model, cacheFolder, timeoutMs, patience }: LlmSettings) {
    this.#model = model;
    this.#endpoint = new Endpoint({ url, key, model, timeoutMs });
    this.#patience = new Patience(patience);
    this.#cache = new AnswerCache(cacheFolder);
  }

  /** @throws EndpointFailure or AnswerUnusable; the signal's reason when it says stop. */
  async answerTo(text: string, signal?: AbortSignal): Promise<Answer> {
    const key = AnswerCache.key(promptVersion, this.#model, text);
    const known = await this.#cache.get(key);
    if (known !== null) {
      this.use.fromCache++;
      return known;
    }
    const answer = await this.#ask(text, signal);
    try {
      await this.#cache.put(key, answer);
    } catch {
      // An answer that was paid for is not thrown away because it cannot be kept; the summary tells.
      this.use.notKept++;
    }
    return answer;
  }

  async #ask(text: string, signal: AbortSignal | undefined): Promise<Answer> {
    const question: Message[] = [
      { role: 'system', content: instructions },
      { role: 'user', content: text },
    ];
    let messages = question;
    let why = '';
    for (let tried = 1; tried <= answersTried; tried++) {
      const { text: said, isCut } = await this.#patience.try(() => this.#complete(messages, signal), signal);
      const parsed = parseAnswer(said);
      if (parsed.answer !== null) return parsed.answer;
      why = isCut ? 'it breaks off at the length that the endpoint allows' : parsed.flaw;
      messages = [
        ...question,
        { role: 'assistant', content: said.slice(0, shownOfFlawed) },
        {
          role: 'user',
          content: `This cannot be used: ${why}. Write the whole answer again, as one JSON object only.`,
        },
      ];
    }
    throw new AnswerUnusable(`the model's answer cannot be used, after ${answersTried} of them: ${why}`);
  }

  async #complete(messages: Message[], signal: AbortSignal | undefined) {
    this.use.requests++;
    const completion = await this.#endpoint.complete(messages, signal);
    if (completion.tokens === null) this.use.uncounted++;
    this.use.tokensRead += completion.tokens?.read ?? 0;
    this.use.tokensWritten += completion.tokens?.written ?? 0;
    return completion;
  }
}
