import { createRequire } from 'node:module';

// These packages are CommonJS whose declarations speak of a default export that does not exist at run time; under
// Node's own module rules TypeScript therefore takes the import for something that cannot be called. `require` gives
// the function itself, typed by the package's own declarations.
const require = createRequire(import.meta.url);

export const Heap: typeof import('mnemonist/heap.js').default = require('mnemonist/heap');
export const pagerank: typeof import('graphology-metrics/centrality/pagerank.js').default = require('graphology-metrics/centrality/pagerank');
export const forceAtlas2: typeof import('graphology-layout-forceatlas2').default = require('graphology-layout-forceatlas2');
