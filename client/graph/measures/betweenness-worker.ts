import { betweennessOf } from './betweenness.ts';

addEventListener('message', ({ data }: MessageEvent<{ nodes: string[]; edges: [string, string][] }>) => {
  postMessage(betweennessOf(data.nodes, data.edges));
});
