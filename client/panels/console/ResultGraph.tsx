import type { Explorer } from '../../view/create-explorer.ts';
import { counted, number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { NodeLink } from '../NodeLink.tsx';
import { PageState } from '../PageState.tsx';
import type { Answer } from '../use-answer.ts';
import { mostPictured, ResultPicture } from './ResultPicture.tsx';
import { type Drawable, mostDrawn } from './use-things.ts';

/** Relations listed as text. */
const mostListed = 500;

/** The answer as nodes and what joins them. */
export function ResultGraph({ explorer, things }: { explorer: Explorer; things: Answer<Drawable> }) {
  return (
    <PageState answer={things}>
      {(drawable) =>
        drawable.nodes.length === 0 ? (
          <p className="console-note">
            No nodes in these rows. Return nodes (<code>RETURN m, r, d</code>), or their ids (<code>RETURN m.id</code>),
            to see them as a graph and to put them on the canvas.
          </p>
        ) : (
          <div className="console-sides">
            {drawable.nodes.length <= mostPictured && <ResultPicture explorer={explorer} drawable={drawable} />}
            <Graph explorer={explorer} drawable={drawable} />
          </div>
        )
      }
    </PageState>
  );
}

function Graph({
  explorer,
  drawable: { nodes, relations, loose, outOf, byId },
}: {
  explorer: Explorer;
  drawable: Drawable;
}) {
  const byNode = new Map(nodes.map((node) => [node.id, node]));
  const alone = nodes.filter(({ id }) => !relations.some(({ source, target }) => source === id || target === id));
  return (
    <div className="console-graph">
      <p className="console-sum">
        {counted(nodes.length, 'node')}
        {outOf > nodes.length && ` (the first ${number(mostDrawn)} of ${number(outOf)})`} ·{' '}
        {counted(relations.length, 'relation')}
        {byId ? ' between them in the graph' : ''}
        {loose > 0 && ` · ${counted(loose, 'more')} whose ends the query does not return`}
      </p>
      <ul className="console-relations">
        {relations.slice(0, mostListed).map(({ source, type, target }) => {
          const [from, to] = [byNode.get(source), byNode.get(target)];
          if (!from || !to) return null;
          return (
            <li key={`${source}|${type}|${target}`}>
              <NodeLink explorer={explorer} node={from} />
              <button
                type="button"
                className="text-button"
                title="Show its sentences"
                onClick={() => explorer.goToEdge({ source, type, target })}
              >
                {relationWords[type].out}
              </button>
              <NodeLink explorer={explorer} node={to} />
            </li>
          );
        })}
        {alone.map((node) => (
          <li key={node.id}>
            <NodeLink explorer={explorer} node={node} />
          </li>
        ))}
      </ul>
      {relations.length > mostListed && (
        <p className="form-note">
          The first {number(mostListed)} of {number(relations.length)} relations; the canvas takes all.
        </p>
      )}
    </div>
  );
}
