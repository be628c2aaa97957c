import { markSizes } from '../../graph/groups/mark-looks.ts';
import type { Picture } from '../../graph/picture.ts';
import { compact, counted } from '../../words/count-words.ts';

/** What discs of communities and the lines between them mean. */
export function MarkKey({ picture: { data, filtered } }: { picture: Picture }) {
  if (data.groups === null || filtered.marks.length === 0) return null;
  const sizeOf = markSizes(data.groups, data.frame);
  const most = Math.max(...filtered.marks.map(({ members }) => members));
  const samples = [...new Set([most / 16, most / 4, most].map((value) => Math.max(1, Math.round(value))))];
  const tallest = Math.max(...samples.map(sizeOf)) * shown;
  return (
    <>
      <div className="keys">
        <figure className="key key-marks">
          <figcaption>Community: nodes in it</figcaption>
          <div className="key-samples">
            {samples.map((members) => (
              <span key={members} title={counted(members, 'node')}>
                <svg width={2 * shown * sizeOf(members) + 2} height={2 * tallest + 2} aria-hidden="true">
                  <circle cx={shown * sizeOf(members) + 1} cy={tallest + 1} r={shown * sizeOf(members)} />
                </svg>
                {compact(members)}
              </span>
            ))}
          </div>
        </figure>
      </div>
      <p className="legend-note legend-bond">
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
          <line x1="1" y1="8" x2="15" y2="8" strokeWidth="3" />
        </svg>
        Strongest ties: claims and mentions across
      </p>
    </>
  );
}

/** The samples need not be as large as on the canvas to be compared. */
const shown = 0.5;
