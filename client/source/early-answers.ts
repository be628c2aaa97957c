declare global {
  /** What `early-graph.js` asked for before this code was here, by path. */
  var weftEarly: Map<string, Promise<Response>> | undefined;
}

/** The answer that is on its way already, given once: who asks again gets a new one. */
export function earlyAnswer(path: string): Promise<Response> | null {
  const answer = globalThis.weftEarly?.get(path);
  globalThis.weftEarly?.delete(path);
  return answer ?? null;
}
