import neo4j from 'neo4j-driver';

/**
 * Nodes, relationships and paths of a reader's answer as plain objects, in the embedded engine's form. `_id`, `_src` and
 * `_dst` say what joins what within one answer, and nothing else. Whole numbers beyond 2^53 become the nearest number,
 * as the embedded engine gives them.
 */
export function plainValue(value: unknown): unknown {
  if (neo4j.isNode(value))
    return {
      ...plainMap(value.properties),
      _label: value.labels.find((label) => label !== 'Entity') ?? null,
      _id: value.elementId,
    };
  if (neo4j.isRelationship(value)) {
    const { type, properties, elementId, startNodeElementId, endNodeElementId } = value;
    return { ...plainMap(properties), _label: type, _id: elementId, _src: startNodeElementId, _dst: endNodeElementId };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { _nodes: nodes.map(plainValue), _rels: value.segments.map((segment) => plainValue(segment.relationship)) };
  }
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'bigint') return Number(value);
  return isMap(value) ? plainMap(value) : value;
}

const plainMap = (map: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(map).map(([key, item]) => [key, plainValue(item)]));

/** Maps of a query are plain objects; dates and points have classes, and ways of their own to become JSON. */
const isMap = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
