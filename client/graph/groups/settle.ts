import type { Operation } from '../../view/view.ts';
import type { Dissolved } from './dissolve.ts';
import { contentsStep, type Groups } from './groups.ts';

/**
 * What the camera has opened, as if it had been opened by hand. New nodes find their places beside what is drawn and are
 * counted against it, so an expansion begins with these: its picture is then the same under any camera.
 */
export function openedByCamera({ marks, all }: Groups, dissolved: Dissolved | null): Operation[] {
  if (dissolved === null) return [];
  const parts = [...dissolved.parts].filter((id) => marks.has(id));
  const isThere = (id: string) => marks.has(id) || parts.includes(all.get(id)?.parent ?? '');
  const nodes = [...dissolved.nodes].filter(([id]) => dissolved.contents.has(id) && isThere(id));
  return [
    ...parts.map((community): Operation => ({ kind: 'open', community, count: contentsStep })),
    ...nodes.map(([community, count]): Operation => ({ kind: 'open', community, count })),
  ];
}
