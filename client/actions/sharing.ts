import type { NodeId } from '../../vocabulary/ids.ts';
import { SourceProblem, wordsOf } from '../source/source-problem.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { firstView } from '../view/view.ts';
import { encodeView } from '../view/view-codec.ts';

/** Beyond so many characters some programs cut an address that is sent through them. */
const longestLink = 6_000;
/** How long the server may take to keep a view, in milliseconds. */
const keepingMs = 10_000;

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

export const copyViewLink = (explorer: Explorer): Promise<void> =>
  copyAddress(explorer, '', (link) => link, 'Copied the link to this view.');

/** The view as a frame for another page: the canvas and what is open beside it, without the chrome around them. */
export const copyEmbedCode = (explorer: Explorer): Promise<void> =>
  copyAddress(
    explorer,
    '?embed=1',
    (link) =>
      `<iframe src="${link}" title="A graph in Weft" width="100%" height="480" style="border: 0" loading="lazy"></iframe>`,
    'Copied the code that embeds this view in a page.',
  );

/** The same view in a page of its own. */
export const wholeAddress = (explorer: Explorer): string =>
  addressOf(explorer.addresses.of(explorer.store.getState().view));

/** Copies the address of the view as it is now; the server keeps a view whose own address is too long to be sent. */
async function copyAddress(
  explorer: Explorer,
  search: string,
  written: (address: string) => string,
  done: string,
): Promise<void> {
  const { view } = explorer.store.getState();
  const own = addressOf(explorer.addresses.of(view), search);
  if (own.length <= longestLink) return copy(explorer, written(own), done);
  try {
    const short = await explorer.addresses.keep(view, AbortSignal.timeout(keepingMs));
    return await copy(explorer, written(addressOf(short, search)), `${done} The view is long, so the server keeps it.`);
  } catch (error) {
    const size = Math.ceil(own.length / 1000);
    const said = `${done} It is long (${size} kB) and some programs may cut it; ${whyNotKept(error)} To send it, save the view and export it as a file.`;
    return copy(explorer, written(own), said);
  }
}

function whyNotKept(error: unknown): string {
  const status = error instanceof SourceProblem ? error.status : 0;
  if (status === 403) return 'this server is read-only and keeps no views.';
  if (status === 401) return 'this server keeps views only for browsers on its own machine.';
  return `the server could not keep the view: ${wordsOf(error).message}`;
}
