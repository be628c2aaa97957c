import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** What the first picture needs: few files, since a browser opens six connections; two, since it reads each on a thread of its own. */
const firstFiles = [
  { name: 'sigma', tags: ['$initial' as const], test: /node_modules\/(?:sigma|graphology|events)/, priority: 1 },
  { name: 'first', tags: ['$initial' as const] },
];

export default defineConfig({
  root: 'client',
  plugins: [react()],
  build: {
    outDir: '../dist/client',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: { output: { codeSplitting: { groups: firstFiles } } },
  },
  server: { proxy: { '/api': 'http://127.0.0.1:4680' } },
});
