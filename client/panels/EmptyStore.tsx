/** What to do when the store holds no paper yet. */
export function EmptyStore({ location, onReload }: { location: string; onReload(): void }) {
  return (
    <div className="state">
      <div className="state-card">
        <h1>No papers yet</h1>
        <p>Weft reads titles and abstracts and draws what they say. In a terminal, in the project’s folder:</p>
        <dl className="commands">
          <dt>a saved page, a JSONL file or a folder of them</dt>
          <dd>
            <code>npx weft ingest papers.jsonl --db {location}</code>
          </dd>
          <dt>the bundled sample of landmark papers</dt>
          <dd>
            <code>npx weft ingest sample/papers.jsonl --db {location}</code>
          </dd>
        </dl>
        <p className="state-note">It works while this page is open.</p>
        <button type="button" className="button" onClick={onReload}>
          Look again
        </button>
      </div>
    </div>
  );
}
