import type { Explorer } from './create-explorer.ts';

/** Resolves once the graph is there, or cannot be had, or after some time, in milliseconds. */
export function whenAnswered({ store }: Explorer, patience: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(done, patience);
    const unsubscribe = store.subscribe(({ loading }) => {
      if (loading.status !== 'loading') done();
    });
    function done() {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    }
  });
}
