import type { TableAnswer } from '../../../vocabulary/api/query.ts';
import { number } from '../../words/count-words.ts';
import { rowsAsObjects } from './result-file.ts';
import { ScrollArea } from './ScrollArea.tsx';

/** Rows shown as text: more would keep the page busy. */
const most = 200;

export function ResultJson({ answer }: { answer: TableAnswer }) {
  const isCut = answer.rows.length > most;
  return (
    <ScrollArea className="console-text" label="Rows as JSON">
      {isCut && (
        <p className="form-note">
          The first {number(most)} of {number(answer.rows.length)} rows; the file has all.
        </p>
      )}
      <pre>{JSON.stringify(rowsAsObjects(answer, most), null, 2)}</pre>
    </ScrollArea>
  );
}
