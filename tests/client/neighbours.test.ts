import { expect, test } from 'vitest';
import { neighboursOnCanvas } from '../../client/panels/neighbours-on-canvas.ts';
import { madeData, madeEdge, madeNode } from './made-up-data.ts';

const nodes = ['hub', 'a', 'b', 'c'].map((id) => madeNode(id));
const sorts = [{ type: 'BASED_ON' as const, direction: 'in' as const, kind: 'Model' as const, total: 5 }];

test('neighbours on the canvas are counted beyond those that an answer lists, each once', () => {
  const data = madeData(nodes, [
    madeEdge('a', 'hub', 'BASED_ON'),
    madeEdge('b', 'hub', 'BASED_ON'),
    // What only stands together is no neighbour.
    madeEdge('c', 'hub', 'MENTIONED_WITH'),
  ]);
  const listed = nodes.filter(({ id }) => id === 'a');
  const centre = nodes[0] ?? expect.fail();
  expect(neighboursOnCanvas({ centre, total: 5, nodes: listed, sorts }, data)).toMatchObject({
    shown: 2,
    missing: 3,
    sorts: [{ shown: 2, total: 5 }],
  });
});
