import type { Controller } from './canvas-context.ts';

/** Sigma follows the window; the canvas also changes with the panels beside it. */
export const resizeController: Controller = ({ sigma, frame }) => {
  const observer = new ResizeObserver(() => {
    const { width, height } = sigma.getDimensions();
    const { clientWidth, clientHeight } = frame;
    if (clientWidth === 0 || clientHeight === 0 || (clientWidth === width && clientHeight === height)) return;
    sigma.resize();
    sigma.refresh();
  });
  observer.observe(frame);
  return () => observer.disconnect();
};
