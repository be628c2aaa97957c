import { ClaimType, type EdgeType, type NodeKind } from '../../vocabulary/kinds.ts';
import type { Theme } from '../theme/theme-name.ts';

/** Sigma's names of its shapes. */
export type Shape = 'circle' | 'square' | 'diamond' | 'triangle';

/** One shape and one colour per kind, so that colour is never the only sign. */
export const shapeOf: Record<NodeKind, Shape> = {
  Model: 'circle',
  Dataset: 'square',
  Benchmark: 'diamond',
  Modality: 'triangle',
  Paper: 'circle',
};

interface Palette {
  kinds: Record<NodeKind, string>;
  types: Record<EdgeType, string>;
  canvas: string;
  ink: string;
  quietInk: string;
  /** Of what has no colour of its own: without a year, of no named venue; edges that are all alike. */
  none: string;
  accent: string;
}

/**
 * The palette of Okabe and Ito (2008), told apart with every common colour vision. Blue turns sky blue, and green
 * lighter, on the dark ground. The CSS tokens hold the same colours for the panels.
 */
export const palettes: Record<Theme, Palette> = {
  light: {
    kinds: { Model: '#0072b2', Dataset: '#e69f00', Benchmark: '#009e73', Modality: '#cc79a7', Paper: '#98a1ad' },
    types: {
      INTRODUCES: '#5b6b7d',
      EVALUATED_ON: '#009e73',
      TRAINED_ON: '#c98500',
      COMPARED_WITH: '#d55e00',
      BASED_ON: '#0072b2',
      DERIVED_FROM: '#8a6d3b',
      HAS_MODALITY: '#b9709a',
      MENTIONS: '#a9b1bc',
      SIMILAR_TO: '#a9b1bc',
      MENTIONED_WITH: '#a9b1bc',
    },
    canvas: '#fbfbf9',
    ink: '#1b222c',
    quietInk: '#5d6773',
    none: '#aab2bd',
    accent: '#0b62b8',
  },
  dark: {
    kinds: { Model: '#56b4e9', Dataset: '#eeb02e', Benchmark: '#2fc79a', Modality: '#dd92bb', Paper: '#78828f' },
    types: {
      INTRODUCES: '#97a5b5',
      EVALUATED_ON: '#2fc79a',
      TRAINED_ON: '#eeb02e',
      COMPARED_WITH: '#f0793a',
      BASED_ON: '#56b4e9',
      DERIVED_FROM: '#c2a06a',
      HAS_MODALITY: '#cf88b0',
      MENTIONS: '#6b7684',
      SIMILAR_TO: '#6b7684',
      MENTIONED_WITH: '#6b7684',
    },
    canvas: '#12161c',
    ink: '#eef1f4',
    quietInk: '#a2acb8',
    none: '#5f6a78',
    accent: '#7cc0ff',
  },
};

const opacities: Record<EdgeType, number> = {
  INTRODUCES: 0.55,
  EVALUATED_ON: 0.85,
  TRAINED_ON: 0.85,
  COMPARED_WITH: 0.85,
  BASED_ON: 0.85,
  DERIVED_FROM: 0.85,
  HAS_MODALITY: 0.22,
  MENTIONS: 0.28,
  SIMILAR_TO: 0.3,
  MENTIONED_WITH: 0.22,
};

/** More edges than this lie so close that together they hide the nodes. */
const manyEdges = 1_000;

/** What is left of the opacity of an edge between two groups: it is long, and a crowd of them hides the groups. */
const crossingShare = { few: 0.75, many: 0.45 };

/** Opacity at rest, 0–1: claims are seen, what merely stands together is a hint; in a crowd all give way. */
export function edgeOpacity(type: EdgeType, drawn: number, crosses: boolean): number {
  const crowd = Math.min(1, manyEdges / drawn);
  const share = crosses ? (drawn > manyEdges ? crossingShare.many : crossingShare.few) : 1;
  return share * opacities[type] * Math.max(opacities[type] < 0.5 ? 0.4 : 0.6, crowd);
}

/** Claims have an arrow and a width; that two things merely occur together has neither. */
export const isClaim = (type: EdgeType): boolean => ClaimType.safeParse(type).success;

/**
 * Radius in pixels at the first camera. Papers are dots; an entity grows with the logarithm of its papers, so that a
 * modality named by thousands does not cover the picture.
 */
export function nodeSize(kind: NodeKind, papers: number, drawn: number): number {
  const scale = drawn > 900 ? 0.62 : drawn > 400 ? 0.8 : 1;
  return scale * (kind === 'Paper' ? 2.6 : 5.4 + 1.7 * Math.log2(Math.max(papers, 1)));
}

/** Width in pixels; what only stands together stays a thread. */
export const edgeSize = (type: EdgeType, papers: number): number =>
  isClaim(type) ? Math.min(1.5 + 0.8 * Math.log2(Math.max(papers, 1)), 6) : 1;
