export type TextMeasure = (context: CanvasRenderingContext2D, text: string, font: string) => number;

/** Widths of texts in pixels, measured once per text and font. */
export function createTextMeasure(): TextMeasure {
  const fonts = new Map<string, Map<string, number>>();
  return (context, text, font) => {
    let widths = fonts.get(font);
    if (widths === undefined) {
      widths = new Map();
      fonts.set(font, widths);
    }
    let width = widths.get(text);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      widths.set(text, width);
    }
    return width;
  };
}
