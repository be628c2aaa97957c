export { analyse } from './analyse.ts';
export type { AnalyseOptions } from './analyse-options.ts';
export { analyseStore } from './analyse-store.ts';

export type { AnalysisInput } from './analysis-input.ts';
