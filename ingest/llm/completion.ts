import { z } from 'zod';
import { EndpointFailure } from './endpoint-failure.ts';

/** What came back, and what it cost; null where the endpoint does not count. */
export interface Completion {
  text: string;
  /** Whether the answer ended because it was as long as it may be. */
  isCut: boolean;
  tokens: { read: number; written: number } | null;
}

const Count = z.int().nonnegative();
const Body = z.object({
  choices: z
    .array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() }))
    .min(1),
  usage: z.object({ prompt_tokens: Count, completion_tokens: Count }).nullish().catch(null),
});

const ErrorBody = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

/** @throws EndpointFailure where it is no completion: a proxy's page, half an object. */
export function completionIn(text: string): Completion {
  const body = Body.safeParse(parsed(text));
  const [choice] = body.data?.choices ?? [];
  if (choice === undefined)
    throw new EndpointFailure('the endpoint answers with something that is no completion', 'moment');
  const { usage } = body.data ?? {};
  return {
    text: choice.message.content ?? '',
    isCut: choice.finish_reason === 'length',
    tokens: usage ? { read: usage.prompt_tokens, written: usage.completion_tokens } : null,
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The message of an error in the form that these endpoints share. */
export function wordsIn(text: string): string {
  const { data } = ErrorBody.safeParse(parsed(text));
  return typeof data?.error === 'string' ? data.error : (data?.error.message ?? '');
}
