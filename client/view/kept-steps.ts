import { z } from 'zod';
import type { ExplorerState } from './explorer-state.ts';
import type { Step } from './steps.ts';
import { decodeView, encodeView } from './view-codec.ts';

const key = 'weft.steps';

/** Steps as the browser keeps them for one tab: each with its address, so that a reload knows their names too. */
const Kept = z.object({ sitting: z.string(), steps: z.array(z.tuple([z.string(), z.string()])) });

/** Where nothing can be kept (storage full or forbidden), a reload begins a new list: no reason to trouble anyone. */
export function keepSteps(page: Window, sitting: string, { steps, view }: ExplorerState): void {
  const kept: z.infer<typeof Kept> = {
    sitting,
    steps: steps.list.map((step, i) => [step.name, addressOf(i === steps.at ? { ...step, view } : step)]),
  };
  try {
    page.sessionStorage.setItem(key, JSON.stringify(kept));
  } catch {
    // As said above.
  }
}

/** The steps of a sitting, or null where this tab has none. */
export function keptSteps(page: Window, sitting: string): Step[] | null {
  let text: string | null = null;
  try {
    text = page.sessionStorage.getItem(key);
  } catch {
    // Storage is forbidden here.
  }
  if (text === null) return null;
  const kept = Kept.safeParse(parsed(text));
  if (!kept.success || kept.data.sitting !== sitting) return null;
  return kept.data.steps.map(([name, address]) => ({ name, view: decodeView(address).view }));
}

/** A step's view never changes once it is left, and writing it takes time. */
const addresses = new WeakMap<Step['view'], string>();

function addressOf({ view }: Step): string {
  const known = addresses.get(view);
  if (known !== undefined) return known;
  const address = encodeView(view);
  addresses.set(view, address);
  return address;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
