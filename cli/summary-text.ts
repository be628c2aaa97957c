import type { IngestSummary, LlmUse } from '../vocabulary/api/job.ts';

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

/** What a language model was asked, in one line; nothing for what did not happen. */
export function llmText({
  requests,
  fromCache,
  tokensRead,
  tokensWritten,
  uncounted,
  dropped,
  notKept,
}: LlmUse): string {
  const parts = [
    count(requests, 'request', 'requests'),
    ...(fromCache > 0 ? [`${count(fromCache, 'answer', 'answers')} known from before`] : []),
    `${count(tokensRead, 'token', 'tokens')} sent, ${number(tokensWritten)} answered`,
    ...(uncounted > 0 ? [`${count(uncounted, 'answer', 'answers')} without a count`] : []),
    ...(dropped > 0 ? [`${count(dropped, 'statement', 'statements')} left out that the text does not bear out`] : []),
    ...(notKept > 0 ? [`${count(notKept, 'answer', 'answers')} that could not be kept for the next time`] : []),
  ];
  return `language model: ${parts.join('; ')}`;
}

/** What an ingest did, in two to four lines. */
export function summaryText(summary: IngestSummary): string {
  const { added, changed, unchanged, duplicate, failed, skipped, entities, claims, seconds, llm } = summary;
  const read = added + changed + unchanged + duplicate + failed;
  const parts = [
    `${number(added)} new`,
    `${number(changed)} changed`,
    `${number(unchanged)} unchanged`,
    `${number(duplicate)} duplicate`,
    `${number(failed)} failed`,
  ];
  const lines = [
    `${count(read, 'record', 'records')} read: ${parts.join(', ')}; ${count(skipped, 'piece', 'pieces')} of input skipped`,
    `graph: ${count(entities, 'entity', 'entities')}, ${count(claims, 'claim', 'claims')}; ${seconds.toFixed(1)} s`,
  ];
  if (llm !== undefined) lines.push(llmText(llm));
  if (added + changed === 0) lines.unshift('nothing has changed');
  return `${lines.join('\n')}\n`;
}
