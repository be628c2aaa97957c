import { z } from 'zod';
import { NodeId } from '../../vocabulary/ids.ts';
import { EdgeType, NodeKind } from '../../vocabulary/kinds.ts';
import { Drawer } from './drawer.ts';
import { lengthen, shorten } from './short-address.ts';
import {
  Appearance,
  CameraPlace,
  CommunitySelection,
  EdgeSelection,
  Filters,
  firstView,
  Hold,
  Layout,
  NodeSelection,
  NodesBase,
  NodesSelection,
  Operation,
  OverviewBase,
  Pins,
  type View,
} from './view.ts';

/** A view read from an address, with the parts that could not be read: those are as in the first view. */
export interface ReadView {
  view: View;
  unreadable: string[];
}

/** One `name=text` of the address, for one part of the view. */
interface Part {
  name: string;
  /** `undefined` where the part is as in the first view. */
  write(view: View): string | undefined;
  /** `null` for a text that is none of this part's. */
  read(text: string, view: View): View | null;
}

/** How a value is written and read. */
interface Form<T> {
  schema: z.ZodType<T, string>;
  write(value: T): string;
}

const form = <T>(schema: z.ZodType<T, string>, write: (value: T) => string): Form<T> => ({ schema, write });

/** @param get gives `undefined` where a view has no such part. */
function part<T>(
  name: string,
  { schema, write }: Form<T>,
  get: (view: View) => T | null | undefined,
  set: (view: View, value: T) => View,
): Part {
  return {
    name,
    write(view) {
      const value = get(view);
      if (value === null || value === undefined) return undefined;
      return JSON.stringify(value) === JSON.stringify(get(firstView)) ? undefined : write(value);
    },
    read(text, view) {
      const parsed = schema.safeParse(text);
      return parsed.success ? set(view, parsed.data) : null;
    },
  };
}

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' });
    return z.NEVER;
  }
});
const words = z.string().transform((text) => text.split(',').filter((word) => word !== ''));
const numbers = z
  .string()
  .transform((text) => text.split(',').map((word) => (word === '' ? Number.NaN : Number(word))));
const comma = (list: readonly (string | number)[]): string => list.join(',');
/** A number of the picture as an address holds it, to five digits after the point: less than a pixel. */
export const asInAddress = (value: number): number => Number(value.toFixed(5));

const asIs = <T extends string>(schema: z.ZodType<T, string>) => form(schema, (value: T) => value);
const inWords = <T extends string>(schema: z.ZodType<T[], string[]>) =>
  form<T[]>(words.pipe(schema), (value) => comma(value));
const inJson = <T>(schema: z.ZodType<T>) => form(json.pipe(schema), (value: T) => JSON.stringify(value));
const inNumber = (schema: z.ZodType<number, number>) =>
  form(
    z
      .string()
      .regex(/^\d+(?:\.\d+)?$/u)
      .transform(Number)
      .pipe(schema),
    String,
  );
const yesNo = form(z.stringbool({ truthy: ['yes'], falsy: ['no'] }), (value) => (value ? 'yes' : 'no'));
const range = form(numbers.pipe(z.tuple([z.number(), z.number()])), comma);

const PackedOperation = z.union([
  z
    .tuple([
      z.literal('expand'),
      z.string(),
      z.number(),
      z.array(z.string()).nullish(),
      z.array(z.string()).nullish(),
      z.string().nullish(),
    ])
    .transform(([kind, node, count, types, kinds, direction]) => ({
      kind,
      node,
      count,
      ...(types && { types }),
      ...(kinds && { kinds }),
      ...(direction && { direction }),
    })),
  z.tuple([z.literal('show'), z.string()]).transform(([kind, node]) => ({ kind, node })),
  z.tuple([z.enum(['add', 'hide', 'keep']), z.array(z.string())]).transform(([kind, nodes]) => ({ kind, nodes })),
  z
    .tuple([z.literal('open'), z.string(), z.number()])
    .transform(([kind, community, count]) => ({ kind, community, count })),
  z.tuple([z.literal('fold'), z.string()]).transform(([kind, community]) => ({ kind, community })),
]);

function packOperation(operation: Operation): unknown[] {
  if (operation.kind === 'show') return ['show', operation.node];
  if (operation.kind === 'open') return ['open', operation.community, operation.count];
  if (operation.kind === 'fold') return ['fold', operation.community];
  if (operation.kind !== 'expand') return [operation.kind, operation.nodes];
  const { node, count, types, kinds, direction } = operation;
  const sorts = [types ?? null, kinds ?? null, direction ?? null];
  return sorts.some((sort) => sort !== null) ? ['expand', node, count, ...sorts] : ['expand', node, count];
}
const operations = form(json.pipe(z.array(PackedOperation)).pipe(z.array(Operation)), (value) =>
  JSON.stringify(value.map(packOperation)),
);
const PackedPins = z
  .array(z.tuple([z.string(), z.number(), z.number()]))
  .transform((list) => list.map(([node, x, y]) => ({ node, x, y })));
const packPins = (value: Pins) => value.map(({ node, x, y }) => [node, asInAddress(x), asInAddress(y)]);
const pins = form(json.pipe(PackedPins).pipe(Pins), (value) => JSON.stringify(packPins(value)));
const held = form(
  json
    .pipe(z.array(z.tuple([z.number(), PackedPins])))
    .transform((list) => list.map(([at, pinned]) => ({ at, pins: pinned })))
    .pipe(z.array(Hold)),
  (value) => JSON.stringify(value.map((hold) => [hold.at, packPins(hold.pins)])),
);
const camera = form(
  numbers
    .pipe(z.tuple([z.number(), z.number(), z.number()]))
    .transform(([x, y, ratio]) => ({ x, y, ratio }))
    .pipe(CameraPlace),
  ({ x, y, ratio }) => comma([x, y, ratio].map(asInAddress)),
);
const edge = form(
  json
    .pipe(z.tuple([EdgeSelection.shape.source, EdgeSelection.shape.type, EdgeSelection.shape.target]))
    .transform(([source, type, target]): EdgeSelection => ({ kind: 'edge', source, type, target })),
  ({ source, type, target }) => JSON.stringify([source, type, target]),
);

const filter = <K extends keyof Filters>(name: string, key: K, how: Form<NonNullable<Filters[K]>>): Part =>
  part<NonNullable<Filters[K]>>(
    name,
    how,
    (view) => view.filters[key] ?? undefined,
    (view, value) => ({ ...view, filters: { ...view.filters, [key]: value } }),
  );
const look = <K extends keyof Appearance>(name: string, key: K, how: Form<Appearance[K]>): Part =>
  part<Appearance[K]>(
    name,
    how,
    (view) => view.appearance[key],
    (view, value) => ({ ...view, appearance: { ...view.appearance, [key]: value } }),
  );

const parts: readonly Part[] = [
  part(
    'papers',
    asIs(OverviewBase.shape.papers),
    ({ base }) => (base.kind === 'overview' ? base.papers : undefined),
    (view, papers) => ({ ...view, base: { kind: 'overview', papers } }),
  ),
  part(
    'as',
    asIs(OverviewBase.shape.as.unwrap()),
    ({ base }) => (base.kind === 'overview' ? base.as : undefined),
    (view, as) => ({
      ...view,
      base: { kind: 'overview', papers: view.base.kind === 'overview' ? view.base.papers : 'auto', as },
    }),
  ),
  part(
    'nodes',
    inJson(NodesBase.shape.nodes),
    ({ base }) => (base.kind === 'nodes' ? base.nodes : undefined),
    (view, nodes) => ({ ...view, base: { kind: 'nodes', nodes } }),
  ),
  part(
    'grow',
    operations,
    (view) => view.operations,
    (view, value) => ({ ...view, operations: value }),
  ),
  filter('hide', 'hiddenKinds', inWords(z.array(NodeKind))),
  filter('hide-relations', 'hiddenTypes', inWords(z.array(EdgeType))),
  filter('years', 'years', range),
  filter('undated', 'undated', yesNo),
  filter('venues', 'venues', inJson(Filters.shape.venues)),
  filter('authors', 'authors', inJson(Filters.shape.authors)),
  filter('terms', 'terms', inJson(Filters.shape.terms)),
  filter('since', 'addedSince', asIs(z.iso.date())),
  filter('named-by', 'papers', range),
  filter('degree', 'degree', range),
  filter('score', 'score', inNumber(z.number().min(0).max(1))),
  filter('hide-groups', 'hiddenCommunities', inWords(Filters.shape.hiddenCommunities)),
  filter('largest-part', 'largestComponent', yesNo),
  filter('steps', 'steps', inNumber(z.int().min(1).max(4))),
  look('size', 'nodeSize', asIs(Appearance.shape.nodeSize)),
  look('colour', 'nodeColour', asIs(Appearance.shape.nodeColour)),
  look('width', 'edgeWidth', asIs(Appearance.shape.edgeWidth)),
  look('edge-colour', 'edgeColour', asIs(Appearance.shape.edgeColour)),
  look('edge-names', 'edgeLabels', yesNo),
  look('regions', 'regions', yesNo),
  part(
    'layout',
    asIs(Layout.shape.kind),
    (view) => view.layout.kind,
    (view, kind) => ({ ...view, layout: { ...view.layout, kind } }),
  ),
  part(
    'iterations',
    inNumber(Layout.shape.iterations),
    (view) => view.layout.iterations,
    (view, iterations) => ({ ...view, layout: { ...view.layout, iterations } }),
  ),
  part(
    'arranged',
    inNumber(z.int().min(0)),
    (view) => view.layout.added,
    (view, added) => ({ ...view, layout: { ...view.layout, added } }),
  ),
  part(
    'arranged-without',
    inJson(z.array(NodeId)),
    (view) => view.layout.without,
    (view, without) => ({ ...view, layout: { ...view.layout, without } }),
  ),
  part(
    'layout-settings',
    inJson(z.record(z.string(), z.number())),
    (view) => view.layout.settings,
    (view, settings) => ({ ...view, layout: { ...view.layout, settings } }),
  ),
  part(
    'held',
    held,
    (view) => view.layout.held,
    (view, value) => ({ ...view, layout: { ...view.layout, held: value } }),
  ),
  part(
    'pins',
    pins,
    (view) => view.pins,
    (view, value) => ({ ...view, pins: value }),
  ),
  part(
    'edge',
    edge,
    ({ selection }) => (selection?.kind === 'edge' ? selection : undefined),
    (view, selection) => ({ ...view, selection }),
  ),
  part(
    'select',
    inJson(NodesSelection.shape.nodes),
    ({ selection }) => (selection?.kind === 'nodes' ? selection.nodes : undefined),
    (view, nodes) => ({ ...view, selection: { kind: 'nodes', nodes } }),
  ),
  part(
    'node',
    form(z.string().pipe(NodeSelection.shape.node), (id) => id),
    ({ selection }) => (selection?.kind === 'node' ? selection.node : undefined),
    (view, node) => ({ ...view, selection: { kind: 'node', node } }),
  ),
  part(
    'community',
    form(CommunitySelection.shape.community, (id) => id),
    ({ selection }) => (selection?.kind === 'community' ? selection.community : undefined),
    (view, community) => ({ ...view, selection: { kind: 'community', community } }),
  ),
  part(
    'camera',
    camera,
    (view) => view.camera,
    (view, value) => ({ ...view, camera: value }),
  ),
  part(
    'drawer',
    inJson(Drawer),
    (view) => view.drawer,
    (view, value) => ({ ...view, drawer: value }),
  ),
];

/**
 * Writes a view as a URL fragment without its `#`: `papers=with&hide=Paper&node=clip`. The first view is empty, a long one
 * compressed.
 */
export function encodeView(view: View): string {
  const written = new URLSearchParams();
  for (const { name, write } of parts) {
    const text = write(view);
    if (text !== undefined) written.set(name, text);
  }
  return shorten(written.toString());
}

/** Reads a fragment, with or without `#`. Each part stands alone: one that is spoilt does not spoil the rest. */
export function decodeView(fragment: string): ReadView {
  const long = lengthen(fragment.replace(/^#/, ''));
  if (long === null) return { view: firstView, unreadable: ['the whole of it'] };
  const given = new URLSearchParams(long);
  const unreadable: string[] = [];
  let view = firstView;
  for (const { name, read } of parts) {
    const text = given.get(name);
    if (text === null) continue;
    const next = read(text, view);
    if (next === null) unreadable.push(name);
    else view = next;
  }
  return { view, unreadable };
}
