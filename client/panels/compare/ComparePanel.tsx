import { useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/compare.css';
import { mostCompared } from '../../../vocabulary/api/compare.ts';
import { openComparison } from '../../actions/joining.ts';
import { giveWay } from '../../actions/opening-drawer.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { type DrawerOf, firstDrawers } from '../../view/drawer.ts';
import { PageState } from '../PageState.tsx';
import { ThingList, TooFew } from '../things/ThingList.tsx';
import { useArrival } from '../things/use-arrival.ts';
import { useNames } from '../things/use-names.ts';
import { useAnswer } from '../use-answer.ts';
import { CompareTable } from './CompareTable.tsx';

/** Rows of each table at first, and when all are wanted. */
const rowsAtFirst = 12;
const mostRows = 500;

/** Two to five models, datasets or other entities side by side. */
export default function ComparePanel({ explorer }: { explorer: Explorer }) {
  const asked = useStore(explorer.store, ({ view, drawers }) =>
    [view.drawer, ...drawers, ...firstDrawers].find((one): one is DrawerOf<'compare'> => one?.kind === 'compare'),
  );
  const { nameOf, learn } = useNames(explorer);
  const nodes = asked?.nodes ?? [];
  const panel = useArrival(explorer, 'compare', nodes.length < 2);
  return (
    <div className="compare" ref={panel} tabIndex={-1}>
      <ThingList
        explorer={explorer}
        label="Compare"
        things={nodes.map(nameOf)}
        most={mostCompared}
        papers={false}
        onChange={(changed, added) => {
          if (added) learn([added]);
          openComparison(explorer, changed);
        }}
        onFollow={() => giveWay(explorer)}
      />
      {nodes.length < 2 ? (
        <TooFew>
          Name two to five models or datasets, here or by selecting them on the canvas. What they share stands first.
        </TooFew>
      ) : (
        <Compared key={nodes.join(' ')} explorer={explorer} nodes={nodes} learn={learn} />
      )}
    </div>
  );
}

interface ComparedProps {
  explorer: Explorer;
  nodes: DrawerOf<'compare'>['nodes'];
  learn: ReturnType<typeof useNames>['learn'];
}

function Compared({ explorer, nodes, learn }: ComparedProps) {
  const [limit, setLimit] = useState(rowsAtFirst);
  const answer = useAnswer(`compare ${limit} ${nodes.join(' ')}`, async (signal) => {
    const compared = await explorer.source.compare(nodes, limit, signal);
    learn(compared.things);
    return compared;
  });
  return (
    <PageState answer={answer}>
      {(compared) => (
        <CompareTable
          explorer={explorer}
          answer={compared}
          onMore={limit < mostRows ? () => setLimit(mostRows) : null}
        />
      )}
    </PageState>
  );
}
