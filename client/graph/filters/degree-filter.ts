import { degreesOf, type FilterStep, isWithin, keepNodes } from './filter-step.ts';

/** By how many edges a node has among what the filters before this one leave. */
export const degreeFilter: FilterStep = {
  name: 'degree',
  isSet: ({ degree }) => degree !== null,
  apply(graph, { degree: range }) {
    if (range === null) return graph;
    const degrees = degreesOf(graph.edges);
    return keepNodes(graph, ({ id }) => isWithin(degrees.get(id) ?? 0, range));
  },
};
