import type { ReadItem } from '../ingest/read/read-item.ts';
import { IngestLine } from '../vocabulary/api/ingest.ts';

/**
 * The papers in the lines of a body. A line that holds none becomes a notice under the name of the request, for its own
 * file is not known; the rest goes on.
 */
export async function* readIngestLines(lines: AsyncIterable<string>): AsyncIterable<ReadItem> {
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const parsed = parseLine(line);
    yield typeof parsed === 'string'
      ? { kind: 'notice', notice: { level: 'failed', file: 'POST /api/v1/ingest', line: number, reason: parsed } }
      : { kind: 'document', ...parsed };
  }
}

function parseLine(line: string): IngestLine | string {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return `The line is not JSON: ${error instanceof Error ? error.message : String(error)}`;
  }
  const parsed = IngestLine.safeParse(value);
  if (parsed.success) return parsed.data;
  return parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'the line'}: ${message}`).join('; ');
}
