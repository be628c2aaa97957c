declare global {
  /** What `early-graph.js` asked for before this code was here, by path and, of what is posted, body. */
  var weftEarly: Map<string, Promise<Response>> | undefined;
}

/** The answer that is on its way already, given once: who asks again gets a new one. */
export function earlyAnswer(path: string, body = ''): Promise<Response> | null {
  const answer = globalThis.weftEarly?.get(path + body);
  globalThis.weftEarly?.delete(path + body);
  return answer ?? null;
}
