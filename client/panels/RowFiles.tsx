import { saveFile } from './save-file.ts';

/** Downloads the rows of an answer; the texts are made when they are asked for. */
export function RowFiles({ name, csv, json }: { name: string; csv(): string; json(): string }) {
  return (
    <span className="ask-files">
      <button
        type="button"
        className="text-button"
        title="Download the rows as comma-separated values"
        onClick={() => saveFile(`${name}.csv`, 'text/csv', csv())}
      >
        CSV
      </button>
      <button
        type="button"
        className="text-button"
        title="Download the rows as JSON"
        onClick={() => saveFile(`${name}.json`, 'application/json', json())}
      >
        JSON
      </button>
    </span>
  );
}
