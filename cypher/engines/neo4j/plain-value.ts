import neo4j from 'neo4j-driver';

/** Nodes, relationships and paths of a reader's answer as plain objects, in the embedded engine's form. */
export function plainValue(value: unknown): unknown {
  if (neo4j.isNode(value))
    return { _label: value.labels.find((label) => label !== 'Entity') ?? null, ...value.properties };
  if (neo4j.isRelationship(value)) return { _label: value.type, ...value.properties };
  if (neo4j.isPath(value)) {
    const nodes = [value.start, ...value.segments.map((segment) => segment.end)];
    return { _nodes: nodes.map(plainValue), _rels: value.segments.map((segment) => plainValue(segment.relationship)) };
  }
  if (Array.isArray(value)) return value.map(plainValue);
  return value;
}
