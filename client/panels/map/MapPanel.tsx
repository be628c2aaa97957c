import { useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/map.css';
import '../../styles/map-side.css';
import type { Explorer } from '../../view/create-explorer.ts';
import { firstMap, type MapDrawer } from '../../view/map-drawer.ts';
import { PageState } from '../PageState.tsx';
import { useAnswer } from '../use-answer.ts';
import { MapForm } from './MapForm.tsx';
import { MapTools } from './MapTools.tsx';
import { MapWork } from './MapWork.tsx';
import { mapSidesOf, typesOf } from './map-sides.ts';

/** Which things are related to which, as a table of colours, with what is likely missing. */
export default function MapPanel({ explorer }: { explorer: Explorer }) {
  const drawer =
    useStore(explorer.store, ({ view, drawers }) => [view.drawer, ...drawers].find((one) => one?.kind === 'map')) ??
    firstMap;
  const [formOpen, setFormOpen] = useState(false);
  const change = (part: Partial<MapDrawer>) => {
    const now = explorer.store.getState().view.drawer;
    if (now?.kind === 'map') explorer.showDrawer({ ...now, ...part });
  };
  const { rows, columns } = mapSidesOf[drawer.sides];
  const { years, least, rowName, columnName, community, most: limit } = drawer;
  const question = { rows, columns, types: typesOf(drawer), years, least, rowName, columnName, community, limit };
  const answer = useAnswer(`matrix ${JSON.stringify(question)}`, (signal) => explorer.source.matrix(question, signal));
  return (
    <div className="map" data-full={drawer.full}>
      <MapTools drawer={drawer} formOpen={formOpen} onForm={setFormOpen} onChange={change} />
      {formOpen && <MapForm explorer={explorer} drawer={drawer} onChange={change} />}
      <PageState answer={answer}>
        {(matrix) => <MapWork explorer={explorer} drawer={drawer} answer={matrix} onChange={change} />}
      </PageState>
    </div>
  );
}
