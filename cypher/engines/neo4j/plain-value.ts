import neo4j from 'neo4j-driver';

/**
 * Nodes, relationships and paths of a reader's answer as plain objects, in the embedded engine's form. `_id`, `_src` and
 * `_dst` say what joins what within one answer, and nothing else.
 */
export function plainValue(value: unknown): unknown {
  if (neo4j.isNode(value))
    return {
      ...value.properties,
      _label: value.labels.find((label) => label !== 'Entity') ?? null,
      _id: value.elementId,
    };
  if (neo4j.isRelationship(value)) {
    const { type, properties, elementId, startNodeElementId, endNodeElementId } = value;
    return { ...properties, _label: type, _id: elementId, _src: startNodeElementId, _dst: endNodeElementId };
  }
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { _nodes: nodes.map(plainValue), _rels: value.segments.map((segment) => plainValue(segment.relationship)) };
  }
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}
