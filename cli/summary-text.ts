import type { IngestSummary } from '../vocabulary/api/job.ts';

const number = (value: number): string => value.toLocaleString('en');
const count = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`;

/** What an ingest did, in two or three lines. */
export function summaryText(summary: IngestSummary): string {
  const { added, changed, unchanged, duplicate, failed, skipped, entities, claims, seconds } = summary;
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
  if (added + changed === 0) lines.unshift('nothing has changed');
  return `${lines.join('\n')}\n`;
}
