export { formatScores } from './format-scores.ts';
export { GraphFileError, PaperGraph, parseGraphs } from './graph-file.ts';
export { normalName } from './normal-name.ts';
export { type Score, type ScoreError, type ScoreTable, score } from './score.ts';
