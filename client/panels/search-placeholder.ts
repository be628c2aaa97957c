export const searchPlaceholder = 'Search, or ask: models evaluated on …';
