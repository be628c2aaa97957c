import type { Span } from '../../vocabulary/extract.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A piece that ends so goes on: "et al. (2020)", "e.g. COCO", "A vs. B". */
const goesOn = /(?:\bet al|\be\.g|\bi\.e|\bcf|\bvs|\bresp|\bw\.r\.t|\b(?:Fig|Eq|Sec|Tab|No|Dr))\.\s*$/i;

/** The spans of a text's sentences without the space around them. A title ends at its line feed. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const end = index + segment.length;
    const next = text.charAt(end);
    const atLineEnd = segment.endsWith('\n');
    if (!atLineEnd && next !== '' && (goesOn.test(segment) || /\p{Ll}/u.test(next))) continue;
    const piece = text.slice(from, end);
    const start = from + piece.length - piece.trimStart().length;
    if (piece.trim() !== '') spans.push([start, from + piece.trimEnd().length]);
    from = end;
  }
  return spans;
}
