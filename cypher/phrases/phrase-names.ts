import type { NodeHead } from '../../vocabulary/api/node.ts';

/** The graph's own names, as far as a phrase needs them. */
export interface PhraseNames {
  /** Entities with exactly this name or alias, whatever its case, hyphens and spaces; the most prominent first. */
  called(text: string): readonly NodeHead[];
  /** The key term of papers that this is, whatever its case, hyphens and spaces; null for none. */
  term(text: string): string | null;
  /** The key term of most papers that begins so or holds the text; null for none. */
  nearTerm(text: string): string | null;
  /** Entities whose names begin so or are a slip away. */
  near(text: string): readonly NodeHead[];
}
