import { edgeSize } from '../../graph/appearance.ts';
import type { Picture } from '../../graph/picture.ts';
import { nodeSizeWords } from '../../words/appearance-words.ts';
import { number } from '../../words/count-words.ts';

const widthsShown = [1, 4, 16];

/** What sizes of nodes and widths of lines mean, each by three samples. */
export function SizeKey({ picture: { looks } }: { picture: Picture }) {
  const { samples } = looks.sizes;
  const { nodeSize, edgeWidth } = looks.appearance;
  const tallest = Math.max(8, ...samples.map(({ size }) => size));
  return (
    <div className="keys">
      {samples.length > 0 && (
        <figure className="key">
          <figcaption>Size: {nodeSizeWords[nodeSize].toLowerCase()}</figcaption>
          <div className="key-samples">
            {samples.map(({ label, size }) => (
              <span key={label}>
                <svg width={2 * size + 2} height={2 * tallest + 2} aria-hidden="true">
                  <circle cx={size + 1} cy={tallest + 1} r={size} />
                </svg>
                {label}
              </span>
            ))}
          </div>
        </figure>
      )}
      {edgeWidth === 'papers' && (
        <figure className="key">
          <figcaption>Line: papers</figcaption>
          <div className="key-samples">
            {widthsShown.map((papers) => (
              <span key={papers}>
                <svg width="20" height={2 * tallest + 2} aria-hidden="true">
                  <rect
                    width="20"
                    y={tallest + 1 - edgeSize('EVALUATED_ON', papers) / 2}
                    height={edgeSize('EVALUATED_ON', papers)}
                  />
                </svg>
                {number(papers)}
              </span>
            ))}
          </div>
        </figure>
      )}
    </div>
  );
}
