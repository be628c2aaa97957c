import { Accordion } from '@base-ui/react/accordion';
import { ChevronUp } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { useStore } from 'zustand';
import { setFilters } from '../graph/filter-graph.ts';
import { descriptorOf } from '../layout/layout-descriptor.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { nodeColourWords, nodeSizeWords } from '../words/appearance-words.ts';

const AppearanceForm = lazy(() =>
  import('./look/AppearanceForm.tsx').then((module) => ({ default: module.AppearanceForm })),
);
const LayoutForm = lazy(() => import('./look/LayoutForm.tsx').then((module) => ({ default: module.LayoutForm })));
const FilterForm = lazy(() => import('./filters/FilterForm.tsx').then((module) => ({ default: module.FilterForm })));

/** What can be set of the picture, below the legend: one part open at a time, each fetched when first opened. */
export function PanelSections({ explorer }: { explorer: Explorer }) {
  const layout = useStore(explorer.store, (state) => descriptorOf(state.view.layout.kind).name);
  const appearance = useStore(explorer.store, ({ view }) => view.appearance);
  const filters = useStore(explorer.store, (state) => setFilters(state.view.filters).length);
  const sections = [
    {
      name: 'Appearance',
      value: `${nodeColourWords[appearance.nodeColour]}, ${nodeSizeWords[appearance.nodeSize].toLowerCase()}`,
      Form: AppearanceForm,
    },
    { name: 'Layout', value: layout, Form: LayoutForm },
    { name: 'Filters', value: filters === 0 ? 'none' : `${filters} on`, Form: FilterForm },
  ];
  return (
    <Accordion.Root className="sections">
      {sections.map(({ name, value, Form }) => (
        <Accordion.Item key={name} value={name} className="section">
          <Accordion.Header className="section-head">
            <Accordion.Trigger className="section-trigger">
              <span className="section-name">{name}</span>
              <span className="section-value">{value}</span>
              <ChevronUp size={15} aria-hidden="true" />
            </Accordion.Trigger>
          </Accordion.Header>
          <Accordion.Panel className="section-body">
            <Suspense fallback={<p className="form-note">One moment …</p>}>
              <Form explorer={explorer} />
            </Suspense>
          </Accordion.Panel>
        </Accordion.Item>
      ))}
    </Accordion.Root>
  );
}
