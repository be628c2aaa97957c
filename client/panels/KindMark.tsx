import type { NodeKind } from '../../vocabulary/kinds.ts';
import { shapeOf } from '../graph/appearance.ts';

const outlines = {
  circle: <circle cx="8" cy="8" r="5.5" />,
  square: <rect x="3" y="3" width="10" height="10" rx="1" />,
  diamond: <path d="M8 1.6 14.4 8 8 14.4 1.6 8z" />,
  triangle: <path d="M8 2.2 14.4 13.4H1.6z" />,
};

/** The shape and colour of a kind, as on the canvas; always beside its name, so it says nothing to screen readers. */
export function KindMark({ kind }: { kind: NodeKind }) {
  return (
    <svg className="kind-mark" data-kind={kind} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
      {kind === 'Paper' ? <circle cx="8" cy="8" r="3.2" /> : outlines[shapeOf[kind]]}
    </svg>
  );
}
