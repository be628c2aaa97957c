import type { NodeHead } from '../../../vocabulary/api/node.ts';
import { longestPath, type PathsAnswer } from '../../../vocabulary/api/paths.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { DrawerOf } from '../../view/drawer.ts';
import { counted, number } from '../../words/count-words.ts';
import { relationWords } from '../../words/relation-words.ts';
import { CanvasButtons } from '../CanvasButtons.tsx';
import { PathLine } from './PathLine.tsx';

interface PathListProps {
  explorer: Explorer;
  asked: DrawerOf<'paths'>;
  answer: PathsAnswer;
  onChange(part: Partial<DrawerOf<'paths'>>): void;
}

/** The paths found, or that there are none, with what was tried. */
export function PathList({ explorer, asked, answer, onChange }: PathListProps) {
  const { paths, between, cut } = answer;
  const nodes = [...new Map(paths.flatMap((path) => path.nodes).map((node) => [node.id, node])).values()];
  return (
    <div className="paths-found">
      {paths.length > 0 && (
        <div className="paths-tools">
          <p role="status">
            <b>{headline(answer)}</b>
            {cut && '. There may be better ones: the search was given up before it had seen all.'}
          </p>
          <span className="paths-draw">
            <CanvasButtons
              explorer={explorer}
              name={`paths between ${between.map(({ name }) => name).join(' and ')}`}
              nodes={nodes}
            />
          </span>
        </div>
      )}
      <ol className="path-list">
        {paths.map((path) => (
          <PathLine key={path.nodes.map(({ id }) => id).join(' ')} explorer={explorer} path={path} />
        ))}
      </ol>
      {answer.groups.length > 1 && <NotJoined asked={asked} answer={answer} onChange={onChange} />}
    </div>
  );
}

function headline({ paths, how, total, between }: PathsAnswer): string {
  if (between.length > 2) return `A tree of ${counted(paths.length, 'leg')}, from thing or fork to the next`;
  const steps = counted(paths[0]?.steps.length ?? 0, 'step');
  if (total === undefined) {
    if (paths.length === 1) return 'The one path there is';
    return `The ${number(paths.length)} ${how === 'telling' ? 'most telling' : 'shortest'} paths`;
  }
  if (total > paths.length) return `${number(paths.length)} of ${number(total)} shortest paths, ${steps} each`;
  return total === 1 ? `The one shortest path, ${steps}` : `All ${number(total)} shortest paths, ${steps} each`;
}

interface NotJoinedProps {
  asked: DrawerOf<'paths'>;
  answer: PathsAnswer;
  onChange(part: Partial<DrawerOf<'paths'>>): void;
}

/** Says plainly that there is no path, with what was tried and what else can be. */
function NotJoined({ asked, answer: { groups, length, types, looked, cut }, onChange }: NotJoinedProps) {
  const names = (group: readonly NodeHead[]) => group.map(({ name }) => name).join(', ');
  return (
    <div className="paths-none" role="status">
      <h3>
        No path of up to {counted(length, 'step')} joins {groups.map(names).join(' and ')}.
      </h3>
      <p>
        Tried: {types.map((type) => relationWords[type].name.toLowerCase()).join(', ')}; {counted(looked, 'node')}{' '}
        looked at{cut ? ', then the search was given up' : ''}.
      </p>
      <p className="paths-tries">
        {length < longestPath && (
          <button type="button" className="button button-quiet" onClick={() => onChange({ length: longestPath })}>
            Allow {longestPath} steps
          </button>
        )}
        {asked.types.length > 0 && (
          <button type="button" className="button button-quiet" onClick={() => onChange({ types: [] })}>
            The usual relations
          </button>
        )}
      </p>
    </div>
  );
}
