/** On a phone there is room for a word. */
export const searchPlaceholder = (): string =>
  matchMedia('(max-width: 760px)').matches ? 'Search' : 'Search, or ask: models evaluated on …';
