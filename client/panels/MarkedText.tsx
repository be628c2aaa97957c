import type { ReactNode } from 'react';

/** A stretch of text to mark: `[start, end)` in UTF-16 code units. */
export interface Mark {
  span: readonly [number, number];
  /** Becomes the mark's class and, for those who do not see it, part of its name. */
  tone: string;
  title: string;
  onClick?: () => void;
}

/**
 * Text with marks. A mark inside another is drawn in it, as where a title stands for its paper and names a model;
 * inside one that is clicked it is left out, for a button holds no button. So is one that crosses another's end.
 */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const sorted = marks
    .filter(({ span }) => span[1] <= text.length)
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  return <>{partsOf(text, [0, text.length], sorted)}</>;
}

/** The text of `span` with the sorted marks that lie in it. */
function partsOf(text: string, span: readonly [number, number], marks: readonly Mark[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let at = span[0];
  for (const [index, mark] of marks.entries()) {
    const [start, end] = mark.span;
    if (start < at || end > span[1]) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={`mark mark-${mark.tone}`} title={mark.title}>
        {mark.onClick ? (
          <button type="button" onClick={mark.onClick}>
            {text.slice(start, end)}
          </button>
        ) : (
          partsOf(
            text,
            mark.span,
            marks.slice(index + 1).filter((inner) => inner.span[0] > start || inner.span[1] < end),
          )
        )}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at, span[1]));
  return parts;
}
