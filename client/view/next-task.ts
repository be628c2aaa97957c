/** Lets the page do what waits, keys and frames among it, before going on. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
