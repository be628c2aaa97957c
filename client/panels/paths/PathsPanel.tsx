import { useStore } from 'zustand';
import '../../styles/evidence.css';
import '../../styles/paths.css';
import { mostJoined } from '../../../vocabulary/api/paths.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { type DrawerOf, firstDrawers } from '../../view/drawer.ts';
import { PageState } from '../PageState.tsx';
import { ThingList, TooFew } from '../things/ThingList.tsx';
import { useArrival } from '../things/use-arrival.ts';
import { useNames } from '../things/use-names.ts';
import { useAnswer } from '../use-answer.ts';
import { PathList } from './PathList.tsx';
import { PathsForm } from './PathsForm.tsx';

type PathsDrawer = DrawerOf<'paths'>;

/** Paths asked for at first, and when more are wanted. */
const atFirst = 5;

/** What joins two or more things: lines to read, each step with its sentence. */
export default function PathsPanel({ explorer }: { explorer: Explorer }) {
  const asked = useStore(explorer.store, ({ view, drawers }) =>
    [view.drawer, ...drawers, ...firstDrawers].find((one): one is PathsDrawer => one?.kind === 'paths'),
  );
  const { nameOf, learn } = useNames(explorer);
  const panel = useArrival(explorer, 'paths', (asked?.nodes.length ?? 0) < 2);
  if (asked === undefined) return null;
  const change = (part: Partial<PathsDrawer>) => explorer.showDrawer({ ...asked, ...part });
  return (
    <div className="paths" ref={panel} tabIndex={-1}>
      <ThingList
        explorer={explorer}
        label="Between"
        things={asked.nodes.map(nameOf)}
        most={mostJoined}
        papers
        onChange={(nodes, added) => {
          if (added) learn([added]);
          change({ nodes });
        }}
        onFollow={() => giveWay(explorer)}
      />
      <PathsForm asked={asked} onChange={change} />
      {asked.nodes.length < 2 ? (
        <TooFew>
          Name two things or more, here or by selecting them on the canvas: models, datasets, benchmarks, modalities or
          papers. Weft finds what links them.
        </TooFew>
      ) : (
        <FoundPaths key={JSON.stringify(asked)} explorer={explorer} asked={asked} learn={learn} onChange={change} />
      )}
    </div>
  );
}

interface FoundPathsProps {
  explorer: Explorer;
  asked: PathsDrawer;
  learn: ReturnType<typeof useNames>['learn'];
  onChange(part: Partial<PathsDrawer>): void;
}

function FoundPaths({ explorer, asked, learn, onChange }: FoundPathsProps) {
  const { nodes, types, length } = asked;
  // A tree has one path for each pair it joins.
  const how = nodes.length > 2 && asked.how === 'all-shortest' ? 'shortest' : asked.how;
  const limit = how === 'all-shortest' ? 50 : atFirst;
  const answer = useAnswer(`paths ${JSON.stringify(asked)}`, async (signal) => {
    const found = await explorer.source.paths({ nodes, how, types, length, limit }, signal);
    learn(found.between);
    return found;
  });
  return (
    <PageState answer={answer}>
      {(found) => <PathList explorer={explorer} asked={asked} answer={found} onChange={onChange} />}
    </PageState>
  );
}
