import type { Placement } from '../../vocabulary/graph.ts';
import { nodeIdOfEntity, nodeIdOfPaper } from '../../vocabulary/ids.ts';
import type { AnalysisInput } from './analysis-input.ts';

/** What the last analysis wrote, by node id; new nodes are absent. */
export function placementsByNode(input: AnalysisInput): Map<string, Placement> {
  const placements = new Map<string, Placement>();
  for (const { id, placement } of input.papers) if (placement !== null) placements.set(nodeIdOfPaper(id), placement);
  for (const { id, placement } of input.entities) if (placement !== null) placements.set(nodeIdOfEntity(id), placement);
  return placements;
}
