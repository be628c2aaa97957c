import type { Hit, MapView } from './map-view.ts';

interface Followed {
  /** What the pointer is over; null when it has left. */
  over(hit: Hit | null): void;
  clicked(hit: Hit): void;
}

/** How far a finger may slip in a tap, in pixels. */
const slip = 5;

/** Dragging, wheel and pinch on the map; one finger or the mouse moves it, two zoom it. Returns what ends it. */
export function followPointers(canvas: HTMLCanvasElement, view: MapView, { over, clicked }: Followed): () => void {
  const down = new Map<number, { x: number; y: number }>();
  let travelled = 0;
  const end = new AbortController();
  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    listener: (event: HTMLElementEventMap[Type]) => void,
    options: AddEventListenerOptions = {},
  ) => canvas.addEventListener(type, listener, { ...options, signal: end.signal });
  const at = (event: MouseEvent) => {
    const box = canvas.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };

  on('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    if (down.size === 0) travelled = 0;
    down.set(event.pointerId, at(event));
  });
  on('pointermove', (event) => {
    const now = at(event);
    const before = down.get(event.pointerId);
    if (before === undefined) {
      if (event.pointerType === 'mouse') over(view.hit(now));
      return;
    }
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    down.set(event.pointerId, now);
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    if (other) {
      const apart = (one: { x: number; y: number }) => Math.max(10, Math.hypot(one.x - other.x, one.y - other.y));
      view.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
      view.zoom(apart(now) / apart(before), { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    } else if (travelled > slip) {
      canvas.dataset.dragged = 'true';
      view.pan(now.x - before.x, now.y - before.y);
    }
  });
  const up = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    delete canvas.dataset.dragged;
    const hit = view.hit(at(event));
    if (event.type === 'pointerup' && travelled <= slip && hit !== null) clicked(hit);
  };
  on('pointerup', up);
  on('pointercancel', up);
  on('pointerleave', (event) => {
    if (event.pointerType === 'mouse' && down.size === 0) over(null);
  });
  on(
    'wheel',
    (event) => {
      event.preventDefault();
      // Lines and pages, where a mouse counts in those.
      const unit = event.deltaMode === 1 ? 16 : event.deltaMode === 2 ? 400 : 1;
      if (event.shiftKey) view.pan(-event.deltaY * unit, 0);
      else view.zoom(Math.exp(-event.deltaY * unit * 0.0016), at(event));
    },
    { passive: false },
  );
  return () => end.abort();
}
