import { useStore } from 'zustand';
import { descriptorOf } from '../../layout/layout-descriptor.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import type { Appearance } from '../../view/view.ts';
import { edgeColourWords, edgeWidthWords, nodeColourWords, nodeSizeWords } from '../../words/appearance-words.ts';
import { Choice, Tick } from '../fields.tsx';

const optionsOf = <T extends string>(words: Record<T, string>, values: readonly T[]) =>
  values.map((value) => ({ value, name: words[value] }));

/** What sizes, colours and names on the canvas say. */
export function AppearanceForm({ explorer }: { explorer: Explorer }) {
  const appearance = useStore(explorer.store, (state) => state.view.appearance);
  const layout = useStore(explorer.store, (state) => state.view.layout.kind);
  const set = (name: string, change: Partial<Appearance>) =>
    explorer.change(name, (view) => ({ appearance: { ...view.appearance, ...change } }));
  return (
    <div className="form">
      <Choice
        label="Node size"
        value={appearance.nodeSize}
        options={optionsOf(nodeSizeWords, ['papers', 'rank', 'degree', 'betweenness', 'same'])}
        onChange={(nodeSize) => set(`Size by ${nodeSizeWords[nodeSize].toLowerCase()}`, { nodeSize })}
      />
      <Choice
        label="Node colour"
        value={appearance.nodeColour}
        options={optionsOf(nodeColourWords, ['kind', 'community', 'year', 'venue'])}
        onChange={(nodeColour) => set(`Colour by ${nodeColourWords[nodeColour].toLowerCase()}`, { nodeColour })}
      />
      <Choice
        label="Line width"
        value={appearance.edgeWidth}
        options={optionsOf(edgeWidthWords, ['papers', 'same'])}
        onChange={(edgeWidth) => set(`Line width: ${edgeWidthWords[edgeWidth].toLowerCase()}`, { edgeWidth })}
      />
      <Choice
        label="Line colour"
        value={appearance.edgeColour}
        options={optionsOf(edgeColourWords, ['relation', 'plain'])}
        onChange={(edgeColour) => set(`Line colour: ${edgeColourWords[edgeColour].toLowerCase()}`, { edgeColour })}
      />
      <Tick
        label="Names of all relations"
        hint="Else only those of what is lit, or when zoomed in"
        checked={appearance.edgeLabels}
        onChange={(edgeLabels) => set(edgeLabels ? 'Name all relations' : 'Name fewer relations', { edgeLabels })}
      />
      <Tick
        label="Areas around communities"
        checked={appearance.regions}
        onChange={(regions) => set(regions ? 'Show areas of communities' : 'Hide areas of communities', { regions })}
      />
      {appearance.regions && !descriptorOf(layout).hasRegions && (
        <p className="form-note">In this layout communities do not lie together, so no areas are drawn.</p>
      )}
    </div>
  );
}
