/** What the language library uses and Safari before 18.4 and Node 20 lack; loaded before it. */
const iterators: { toArray?: (this: Iterable<unknown>) => unknown[] } = Object.getPrototypeOf(
  Object.getPrototypeOf([][Symbol.iterator]()),
);
iterators.toArray ??= function toArray() {
  return [...this];
};

export {};
