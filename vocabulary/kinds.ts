import { z } from 'zod';

/** The four types of thing a paper can name. The same words label nodes in Cypher, in the API and in the UI. */
export const entityTypes = ['Model', 'Dataset', 'Benchmark', 'Modality'] as const;
export const EntityType = z.enum(entityTypes);
export type EntityType = z.infer<typeof EntityType>;

/** Entity types whose names are proper names found in the text; a Modality comes from a closed list. */
export const namedTypes = ['Model', 'Dataset', 'Benchmark'] as const;
export const NamedType = z.enum(namedTypes);
export type NamedType = z.infer<typeof NamedType>;

/** Kinds of node that the explorer draws. */
export const nodeKinds = [...entityTypes, 'Paper'] as const;
export const NodeKind = z.enum(nodeKinds);
export type NodeKind = z.infer<typeof NodeKind>;

/** The seven kinds of statement read out of a sentence. INTRODUCES starts at the paper, all others at an entity. */
export const claimTypes = [
  'INTRODUCES',
  'EVALUATED_ON',
  'TRAINED_ON',
  'COMPARED_WITH',
  'BASED_ON',
  'DERIVED_FROM',
  'HAS_MODALITY',
] as const;
export const ClaimType = z.enum(claimTypes);
export type ClaimType = z.infer<typeof ClaimType>;

/**
 * Every type of edge that can be drawn: claims, a paper's MENTIONS and SIMILAR_TO, and MENTIONED_WITH, which the API
 * derives for two entities that share papers (it is not stored).
 */
export const edgeTypes = [...claimTypes, 'MENTIONS', 'SIMILAR_TO', 'MENTIONED_WITH'] as const;
export const EdgeType = z.enum(edgeTypes);
export type EdgeType = z.infer<typeof EdgeType>;

/** How the source of COMPARED_WITH fares against its target in that sentence. */
export const Outcome = z.enum(['better', 'worse', 'equal', 'unknown']);
export type Outcome = z.infer<typeof Outcome>;
