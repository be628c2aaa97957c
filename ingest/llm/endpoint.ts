import { askedSchema } from './answer.ts';
import { type Completion, completionIn, wordsIn } from './completion.ts';
import { EndpointFailure, retryAfterMs, scopeOf } from './endpoint-failure.ts';

export interface Message {
  role: 'system' | 'user' | 'assistant';
  content: string;
}

export interface EndpointOptions {
  /** Base of an OpenAI-compatible API ("https://api.example.org/v1"), or the whole address of its chat completions. */
  url: string;
  /** Goes to that address as a bearer token, and nowhere else. */
  key?: string | undefined;
  model: string;
  timeoutMs: number;
}

const schema = { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema: askedSchema } };
const steady = { temperature: 0 };

/** Ways to ask, best first: not every endpoint knows schemas, and some models refuse to be told a temperature. */
const ways = [
  { ...steady, response_format: schema },
  { response_format: schema },
  { ...steady, response_format: { type: 'json_object' } },
  steady,
  {},
];

/** Longer answers are no answers: in characters. */
const longestBody = 4_000_000;
/** Of what an endpoint says about a failure, as much is shown: in characters. */
const longestReason = 300;

function completionsUrl(base: string): URL {
  const url = new URL(base);
  const path = url.pathname.replace(/\/+$/, '');
  url.pathname = path.endsWith('/chat/completions') ? path : `${path}/chat/completions`;
  return url;
}

interface Reply {
  status: number;
  retryAfter: string | null;
  text: string;
}

async function bodyOf(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestBody) throw new EndpointFailure('the endpoint answers without end', 'moment');
  }
  return text + decoder.decode();
}

/** fetch says "fetch failed" and keeps the reason in its cause. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] || 'for no stated reason';
}

/** One OpenAI-compatible endpoint: POST …/chat/completions. */
export class Endpoint {
  readonly #options: EndpointOptions;
  readonly #url: URL;
  #way = 0;
  #isWayKnown = false;

  constructor(options: EndpointOptions) {
    this.#options = options;
    this.#url = completionsUrl(options.url);
  }

  /**
   * Asks once; the first time, in the best way that the endpoint takes.
   * @throws EndpointFailure; the signal's reason when it says stop.
   */
  async complete(messages: Message[], signal?: AbortSignal): Promise<Completion> {
    for (let way = this.#way; ; way++) {
      const reply = await this.#post({ ...ways[way], model: this.#options.model, messages }, signal);
      const scope = scopeOf(reply.status);
      if (scope === null) {
        this.#way = way;
        this.#isWayKnown = true;
        return completionIn(reply.text);
      }
      if (scope === 'question' && !this.#isWayKnown && way < ways.length - 1) continue;
      throw new EndpointFailure(this.#told(reply), scope, retryAfterMs(reply.retryAfter));
    }
  }

  async #post(body: object, signal: AbortSignal | undefined): Promise<Reply> {
    const { key, timeoutMs } = this.#options;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
        },
        body: JSON.stringify(body),
        // Another address is not the one that was trusted with the text.
        redirect: 'manual',
        signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      });
      const text = await bodyOf(response);
      return { status: response.status, retryAfter: response.headers.get('retry-after'), text };
    } catch (error) {
      signal?.throwIfAborted();
      if (error instanceof EndpointFailure) throw error;
      if (timeout.aborted) throw new EndpointFailure(`the endpoint gave no answer in ${timeoutMs / 1000} s`, 'moment');
      throw new EndpointFailure(`the endpoint cannot be reached: ${this.#shown(causeOf(error))}`, 'moment');
    }
  }

  /** What went wrong, in the endpoint's own words where it has any. */
  #told({ status, text }: Reply): string {
    if (status < 400) return `the endpoint sends elsewhere (HTTP ${status}); WEFT_LLM_URL must be the address itself`;
    const words = this.#shown(wordsIn(text));
    return `the endpoint answered HTTP ${status}${words === '' ? '' : `: ${words}`}`;
  }

  /** Somebody else's words as they may be shown: one short line, without the key, which some repeat. */
  #shown(words: string): string {
    const { key } = this.#options;
    const safe = key === undefined ? words : words.replaceAll(key, '…');
    return safe
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim()
      .slice(0, longestReason);
  }
}
