const family = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';

/** A CSS font for texts on the canvas; `size` in pixels. */
export const labelFont = (size: number, weight: number): string => `${weight} ${size.toFixed(1)}px ${family}`;
