/** Part of the canvas, in its own CSS pixels. */
export interface Area {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * What of the canvas no panel covers: elements marked `data-covers` lie over its right side, or over its bottom when they are as wide as it is.
 */
export function freeArea(frame: HTMLElement): Area {
  const whole = frame.getBoundingClientRect();
  let { width, height } = whole;
  for (const panel of document.querySelectorAll<HTMLElement>('[data-covers]')) {
    const rect = panel.getBoundingClientRect();
    const isSheet = rect.width > whole.width * 0.8;
    if (isSheet) height = Math.min(height, Math.max(rect.top - whole.top, whole.height * 0.2));
    else width = Math.min(width, Math.max(rect.left - whole.left, whole.width * 0.3));
  }
  return { left: 0, top: 0, width, height };
}
