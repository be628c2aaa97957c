export const searchPlaceholder = 'Search models, datasets, papers, authors';
