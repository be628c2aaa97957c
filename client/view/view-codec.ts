import { z } from 'zod';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { Base, CameraPlace, EdgeSelection, firstView, NodeSelection, Operation, type View } from './view.ts';

/** A view read from an address, with the parts that could not be read: those are as in the first view. */
export interface ReadView {
  view: View;
  unreadable: string[];
}

/** Writes a view as a URL fragment without its `#`: `papers=with&hide=Paper&node=clip`. The first view is empty. */
export function encodeView(view: View): string {
  const parts = new URLSearchParams();
  if (view.base.papers !== 'auto') parts.set('papers', view.base.papers);
  if (view.filters.hiddenKinds.length > 0) parts.set('hide', view.filters.hiddenKinds.join(','));
  if (view.filters.hiddenTypes.length > 0) parts.set('hide-relations', view.filters.hiddenTypes.join(','));
  if (view.operations.length > 0) parts.set('grow', JSON.stringify(view.operations.map(packOperation)));
  if (view.selection?.kind === 'node') parts.set('node', view.selection.node);
  if (view.selection?.kind === 'edge') {
    parts.set('edge', JSON.stringify([view.selection.source, view.selection.type, view.selection.target]));
  }
  if (view.camera !== null) {
    parts.set('camera', [view.camera.x, view.camera.y, view.camera.ratio].map((n) => Number(n.toFixed(5))).join(','));
  }
  return parts.toString();
}

const packOperation = (operation: Operation) =>
  operation.kind === 'expand' ? ['expand', operation.node, operation.count] : ['show', operation.node];

const PackedOperation = z.union([
  z.tuple([z.literal('expand'), z.string(), z.number()]).transform(([kind, node, count]) => ({ kind, node, count })),
  z.tuple([z.literal('show'), z.string()]).transform(([kind, node]) => ({ kind, node })),
]);

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
const list = z.string().transform((text) => text.split(',').filter((part) => part !== ''));

const parts = {
  papers: Base.shape.papers,
  hide: list.pipe(z.array(NodeKind)),
  'hide-relations': list.pipe(z.array(EdgeType)),
  grow: json.pipe(z.array(PackedOperation)).pipe(z.array(Operation)),
  node: NodeSelection.shape.node.transform((node) => ({ kind: 'node' as const, node })),
  edge: json
    .pipe(z.tuple([EdgeSelection.shape.source, EdgeSelection.shape.type, EdgeSelection.shape.target]))
    .transform(([source, type, target]) => ({ kind: 'edge' as const, source, type, target })),
  camera: z
    .string()
    .transform((text) => text.split(',').map(Number))
    .pipe(z.tuple([z.number(), z.number(), z.number()]))
    .transform(([x, y, ratio]) => ({ x, y, ratio }))
    .pipe(CameraPlace),
};

/** Reads a fragment, with or without `#`. Each part stands alone: one that is spoilt does not spoil the rest. */
export function decodeView(fragment: string): ReadView {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  const unreadable: string[] = [];
  const read = <T>(key: keyof typeof parts, schema: z.ZodType<T>): T | undefined => {
    const text = given.get(key);
    if (text === null) return undefined;
    const parsed = schema.safeParse(text);
    if (!parsed.success) unreadable.push(key);
    return parsed.data;
  };
  const node = read('node', parts.node);
  const edge = read('edge', parts.edge);
  const view: View = {
    base: { kind: 'overview', papers: read('papers', parts.papers) ?? firstView.base.papers },
    operations: read('grow', parts.grow) ?? [],
    filters: {
      hiddenKinds: read('hide', parts.hide) ?? [],
      hiddenTypes: read('hide-relations', parts['hide-relations']) ?? [],
    },
    selection: node ?? edge ?? null,
    camera: read('camera', parts.camera) ?? null,
  };
  return { view, unreadable };
}
