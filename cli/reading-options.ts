import { dirname, join } from 'node:path';
import type { Grade } from '../ingest/grade.ts';
import type { ReadingOptions } from '../ingest/make-extractor.ts';
import type { Context } from './context.ts';
import { embeddedPlace } from './store-location.ts';

/** How this command reads papers: `--grade`, else WEFT_GRADE; a language model's answers are kept beside the store. */
export function readingOptions(
  { environment, place }: Pick<Context, 'environment' | 'place'>,
  grade: Grade | undefined,
): ReadingOptions {
  return {
    grade: grade ?? environment.WEFT_GRADE,
    llm: {
      url: environment.WEFT_LLM_URL,
      key: environment.WEFT_LLM_KEY,
      model: environment.WEFT_LLM_MODEL,
      cacheFolder: join(dirname(embeddedPlace(place, environment)), 'llm-cache'),
    },
  };
}
