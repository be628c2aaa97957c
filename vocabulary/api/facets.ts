import { z } from 'zod';
import { NodeId } from '../ids.ts';
import { queryInt } from './node.ts';
import { mostSubgraphNodes } from './subgraph.ts';

/** GET /api/v1/facets */
export const FacetsRequest = z.object({
  /** Venues named; those with the most papers come first. */
  limit: queryInt(1, 1_000, 200),
});
export type FacetsRequest = z.infer<typeof FacetsRequest>;

const Facet = z.object({ name: z.string(), papers: z.int().positive() });

/** What papers can be chosen by that no node of the graph carries. */
export const FacetsAnswer = z.object({
  /** By number of papers, then by name. */
  venues: z.array(Facet),
  /** How many venues there are, also those not named. */
  totalVenues: z.int(),
  /** Papers of which no venue is known. */
  withoutVenue: z.int(),
  /** How many authors there are; `/authors` finds them. */
  totalAuthors: z.int(),
  /** How many key terms there are; `/terms` finds them. */
  totalTerms: z.int(),
  /** Days (ISO date, UTC) on which papers were added, in their order. */
  days: z.array(z.object({ day: z.iso.date(), papers: z.int().positive() })),
});
export type FacetsAnswer = z.infer<typeof FacetsAnswer>;

/** GET /api/v1/authors */
export const AuthorsRequest = z.object({
  /** Part of a name, capitals and accents aside; all authors where it is empty. */
  q: z.string().trim().max(200).default(''),
  limit: queryInt(1, 200, 20),
});
export type AuthorsRequest = z.infer<typeof AuthorsRequest>;

export const AuthorsAnswer = z.object({
  /** By number of papers, then by name. */
  authors: z.array(Facet),
  /** How many match. */
  total: z.int(),
});
export type AuthorsAnswer = z.infer<typeof AuthorsAnswer>;

/** GET /api/v1/terms */
export const TermsRequest = z.object({
  /** Part of a term, capitals and hyphens aside; all terms where it is empty. */
  q: z.string().trim().max(200).default(''),
  limit: queryInt(1, 200, 20),
});
export type TermsRequest = z.infer<typeof TermsRequest>;

export const TermsAnswer = z.object({
  /** Key terms of papers, each with the papers that have it or a longer one that holds it; by their number, then by name. */
  terms: z.array(Facet),
  /** How many match. */
  total: z.int(),
});
export type TermsAnswer = z.infer<typeof TermsAnswer>;

const names = z.array(z.string().min(1).max(1_000)).max(1_000);

/** POST /api/v1/nodes-of */
export const NodesOfRequest = z.object({
  /** Papers of any of these venues; an empty list means any venue. Authors alike. */
  venues: names.default([]),
  authors: names.default([]),
  /** Papers about any of these terms: their key terms are one of them or hold it as words. */
  terms: names.default([]),
  /** Papers added on this day (ISO date, UTC) or later. */
  addedSince: z.iso.date().nullable().default(null),
  /** The nodes in question. */
  among: z.array(NodeId).max(mostSubgraphNodes),
});
export type NodesOfRequest = z.input<typeof NodesOfRequest>;

export const NodesOfAnswer = z.object({
  /** Papers that meet all conditions, whether in question or not. */
  papers: z.int(),
  /** Of the nodes in question the papers that meet them, and what those mention; in the order of the question. */
  nodes: z.array(NodeId),
});
export type NodesOfAnswer = z.infer<typeof NodesOfAnswer>;

/** POST /api/v1/venues-of */
export const VenuesOfRequest = z.object({ nodes: z.array(NodeId).max(mostSubgraphNodes) });
export type VenuesOfRequest = z.input<typeof VenuesOfRequest>;

export const VenuesOfAnswer = z.object({
  /**
   * A paper's venue, or the one in which an entity is mentioned by the most papers (of equal ones the first by name).
   * Nodes without one are left out.
   */
  venues: z.array(z.object({ node: NodeId, venue: z.string() })),
});
export type VenuesOfAnswer = z.infer<typeof VenuesOfAnswer>;
