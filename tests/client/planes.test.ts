import { describe, expect, test } from 'vitest';
import { cameraToDrawn, cameraToView } from '../../client/graph/canvas/camera-in-view.ts';
import { drawGraph } from '../../client/graph/drawn-graph.ts';
import { pictureOf } from '../../client/graph/picture.ts';
import { level, mapFrame, type Plane, planeFor, toDrawn, toGraph } from '../../client/graph/plane.ts';
import { type ExplorerState, firstState, nothingWorked } from '../../client/view/explorer-state.ts';
import { firstView } from '../../client/view/view.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import { madeData, madeNode, madeSummary } from './made-up-data.ts';

const wide = madeData([madeNode('west', { x: 0, y: 0 }), madeNode('east', { x: 8, y: 2 })], []);
const pins = [{ node: NodeId.parse('east'), x: 6, y: 1 }];

const drawn = (isUpright: boolean, state: Partial<ExplorerState> = {}) => {
  const loading = { status: 'ready', data: wide, summary: madeSummary } as const;
  const picture = pictureOf({ ...firstState('light'), loading, isUpright, view: { ...firstView, pins }, ...state });
  if (picture === null) throw new Error('no picture');
  const graph = drawGraph(picture, 'light');
  const at = (id: string) => [graph.getNodeAttribute(id, 'x') + 0, graph.getNodeAttribute(id, 'y') + 0];
  return { west: at('west'), east: at('east'), picture };
};

describe('on an upright screen', () => {
  test('a wide map is turned, its left up, with the nodes that were placed by hand', () => {
    expect(drawn(false)).toMatchObject({ west: [0, 0], east: [6, 1] });
    expect(drawn(true)).toMatchObject({ west: [0, 0], east: [1, -6] });
    expect(drawn(true).picture.arranged.frame).toEqual({ x: [0, 2], y: [-8, -0] });
  });

  test('one that is higher than wide stays as it is', () => {
    const data = madeData([madeNode('west', { x: 0, y: 0 }), madeNode('east', { x: 2, y: 8 })], []);
    const loading = { status: 'ready', data, summary: madeSummary } as const;
    expect(drawn(true, { loading }).east).toEqual([6, 1]);
  });

  test('time stays on x: the timeline and its years are drawn higher instead', () => {
    const arrangement = {
      kind: 'year' as const,
      places: new Map([['west', { x: 1, y: 2 }]]),
      guides: [{ label: '2020', left: 0, right: 2, bottom: -1, top: 3 }],
      frame: wide.frame,
      iterations: 0,
      isMoving: false,
    };
    const { west, picture } = drawn(true, { worked: { ...nothingWorked, arrangement } });
    const { stretch } = picture.arranged.plane;
    expect(stretch).toBeGreaterThan(1);
    expect(west).toEqual([1, 2 * stretch]);
    expect(picture.arranged.guides).toEqual([{ label: '2020', left: 0, right: 2, bottom: -stretch, top: 3 * stretch }]);
  });
});

describe.each([
  ['level', level],
  ['turned', planeFor(true, wide.frame, false)],
  ['stretched', planeFor(true, wide.frame, true)],
] satisfies [string, Plane][])('a plane that lies %s', (_, plane) => {
  const frame = { x: [1, 9], y: [-2, 3] } as const;
  const drawnFrame = mapFrame({ x: [...frame.x], y: [...frame.y] }, (point) => toDrawn(plane, point));

  test('leads there and back', () => {
    const { x, y } = toGraph(plane, toDrawn(plane, { x: 3, y: -5 }));
    expect([x, y]).toEqual([3, -5]);
    const camera = cameraToView(cameraToDrawn({ x: 0.3, y: 0.6, ratio: 0.4 }, plane, drawnFrame), plane, drawnFrame);
    expect(camera.x).toBeCloseTo(0.3);
    expect(camera.y).toBeCloseTo(0.6);
    expect(camera.ratio).toBeCloseTo(0.4);
  });

  test("shows in its middle what a view's camera looks at", () => {
    // The middle of the frame is (5, 0.5), its longer side 8.
    const seen = toDrawn(plane, { x: 5 + 0.25 * 8, y: 0.5 - 0.1 * 8 });
    const camera = cameraToDrawn({ x: 0.75, y: 0.4, ratio: 0.5 }, plane, drawnFrame);
    const side = Math.max(drawnFrame.x[1] - drawnFrame.x[0], drawnFrame.y[1] - drawnFrame.y[0]);
    expect((drawnFrame.x[0] + drawnFrame.x[1]) / 2 + (camera.x - 0.5) * side).toBeCloseTo(seen.x);
    expect((drawnFrame.y[0] + drawnFrame.y[1]) / 2 + (camera.y - 0.5) * side).toBeCloseTo(seen.y);
    expect(camera.ratio * side).toBeCloseTo(0.5 * 8);
  });
});
