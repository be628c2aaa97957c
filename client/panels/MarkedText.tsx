import type { ReactNode } from 'react';

/** A stretch of text to mark: `[start, end)` in UTF-16 code units. */
export interface Mark {
  span: readonly [number, number];
  /** Becomes the mark's class and, for those who do not see it, part of its name. */
  tone: string;
  title: string;
  onClick?: () => void;
}

/** Text with marks. A mark that begins inside an earlier one is left out: nested marks cannot be read. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Mark[] }) {
  const parts: ReactNode[] = [];
  let at = 0;
  for (const mark of [...marks].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    const [start, end] = mark.span;
    if (start < at || end > text.length) continue;
    if (start > at) parts.push(text.slice(at, start));
    parts.push(
      <mark key={start} className={`mark mark-${mark.tone}`} title={mark.title}>
        {mark.onClick ? (
          <button type="button" onClick={mark.onClick}>
            {text.slice(start, end)}
          </button>
        ) : (
          text.slice(start, end)
        )}
      </mark>,
    );
    at = end;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
