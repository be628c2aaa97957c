import { Maximize2, Minimize2, SlidersHorizontal } from 'lucide-react';
import type { MapDrawer } from '../../view/map-drawer.ts';
import { mapSides } from '../../view/map-drawer.ts';
import { relationWords } from '../../words/relation-words.ts';
import { Choice } from '../fields.tsx';
import { mapSidesOf, typesOf } from './map-sides.ts';

interface MapToolsProps {
  drawer: MapDrawer;
  formOpen: boolean;
  onForm(open: boolean): void;
  onChange(change: Partial<MapDrawer>): void;
}

/** Which map it is, which relations fill it, and how it is looked at. */
export function MapTools({ drawer, formOpen, onForm, onChange }: MapToolsProps) {
  const { types: possible } = mapSidesOf[drawer.sides];
  const chosen = typesOf(drawer);
  return (
    <div className="map-tools">
      <div className="map-sides">
        <Choice
          label="Map of"
          value={drawer.sides}
          options={mapSides.map((value) => ({ value, name: mapSidesOf[value].name }))}
          onChange={(sides) => onChange({ sides, types: [], cell: null, place: null })}
        />
      </div>
      <fieldset className="map-types">
        <legend className="hidden">Relations that fill a cell</legend>
        {possible.map((type) => {
          const isOn = chosen.includes(type);
          const others = chosen.filter((one) => one !== type);
          return (
            <button
              key={type}
              type="button"
              className="map-type"
              aria-pressed={isOn}
              title={type === 'MENTIONED_WITH' ? 'Named in the same paper' : undefined}
              // Without any relation there is no map.
              disabled={isOn && others.length === 0}
              onClick={() =>
                onChange({ types: isOn ? others : possible.filter((one) => one === type || chosen.includes(one)) })
              }
            >
              {relationWords[type].name}
            </button>
          );
        })}
      </fieldset>
      <button
        type="button"
        className="map-type"
        aria-pressed={formOpen}
        aria-expanded={formOpen}
        onClick={() => onForm(!formOpen)}
      >
        <SlidersHorizontal size={14} aria-hidden="true" /> Filters and order
      </button>
      <span className="map-space" />
      <button
        type="button"
        className="map-type map-gap-toggle"
        aria-pressed={drawer.gaps}
        title="Mark and list empty cells that are likely to be filled"
        onClick={() => onChange({ gaps: !drawer.gaps })}
      >
        Gaps
      </button>
      <fieldset className="segments map-segments">
        <legend className="hidden">What is shown</legend>
        <button type="button" aria-pressed={drawer.shown === 'map'} onClick={() => onChange({ shown: 'map' })}>
          Map
        </button>
        <button type="button" aria-pressed={drawer.shown === 'table'} onClick={() => onChange({ shown: 'table' })}>
          Table
        </button>
      </fieldset>
      <button
        type="button"
        className="icon-button map-full"
        aria-label={drawer.full ? 'Show the map below the canvas' : 'Show the map on the full page'}
        title={drawer.full ? 'Below the canvas' : 'Full page'}
        onClick={() => onChange({ full: !drawer.full })}
      >
        {drawer.full ? <Minimize2 size={16} /> : <Maximize2 size={16} />}
      </button>
    </div>
  );
}
