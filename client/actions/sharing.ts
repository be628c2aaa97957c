import type { NodeId } from '../../vocabulary/ids.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { firstView } from '../view/view.ts';
import { encodeView } from '../view/view-codec.ts';

/** Beyond so many characters some programs cut an address that is sent through them. */
const longestLink = 6_000;

const addressOf = (fragment: string, search = ''): string =>
  `${window.location.origin}${window.location.pathname}${search}${fragment === '' ? '' : `#${fragment}`}`;

/** Copies, and says so. */
export async function copy(explorer: Explorer, text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    explorer.tell(done);
  } catch {
    // Without TLS, or where it is forbidden, a page may not write there by itself.
    window.prompt('The browser does not let this page copy. Copy it here:', text);
  }
}

export const copyName = (explorer: Explorer, name: string): Promise<void> => copy(explorer, name, `Copied “${name}”.`);

export const copyNodeLink = (explorer: Explorer, node: NodeId): Promise<void> =>
  copy(
    explorer,
    addressOf(encodeView({ ...firstView, selection: { kind: 'node', node } })),
    'Copied the link to this node.',
  );

export function copyViewLink(explorer: Explorer): Promise<void> {
  const link = addressOf(encodeView(explorer.store.getState().view));
  return copy(
    explorer,
    link,
    link.length > longestLink
      ? `Copied the link to this view. It is long (${Math.ceil(link.length / 1000)} kB) and some programs may cut it: to send it, save the view and export it as a file.`
      : 'Copied the link to this view.',
  );
}

/** The view as a frame for another page: the canvas and what is open beside it, without the chrome around them. */
export function copyEmbedCode(explorer: Explorer): Promise<void> {
  const address = addressOf(encodeView(explorer.store.getState().view), '?embed=1');
  const code = `<iframe src="${address}" title="A graph in Weft" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`;
  return copy(explorer, code, 'Copied the code that embeds this view in a page.');
}

/** The same view in a page of its own. */
export const wholeAddress = (explorer: Explorer): string => addressOf(encodeView(explorer.store.getState().view));
