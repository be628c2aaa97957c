// Asks for the graph of the first picture while the explorer's own code is on its way; `client/source/early-answers.ts`
// takes the answers. A classic script: modules run when all is here.
globalThis.weftEarly = new Map();
{
  const ask = (path, body) => {
    const headers = { accept: 'application/json', ...(body && { 'content-type': 'application/json' }) };
    const answer = fetch(path, { headers, ...(body && { method: 'POST', body }) });
    // Whoever takes it hears of a failure.
    answer.catch(() => undefined);
    globalThis.weftEarly.set(path + (body ?? ''), answer);
  };
  /** A list of texts as JSON, as it is written here; null for anything else. */
  const listIn = (text) => {
    try {
      const list = JSON.parse(text);
      return Array.isArray(list) && list.every((one) => typeof one === 'string') ? list : null;
    } catch {
      return null;
    }
  };
  const view = location.hash.slice(1);
  const parts = new URLSearchParams(view);
  const [papers, as] = [parts.get('papers') ?? 'auto', parts.get('as') ?? 'auto'];
  ask('/api/v1/summary');
  const nodes = parts.has('nodes') ? listIn(parts.get('nodes')) : null;
  // Of a view that is compressed or kept by the server it is not known yet from which graph it starts.
  const isPlain = !view.startsWith('z=') && !parts.has('view');
  if (isPlain && nodes) ask('/api/v1/subgraph', JSON.stringify({ nodes, among: [] }));
  else if (isPlain && !parts.has('nodes') && /^[a-z]+ [a-z]+$/.test(`${papers} ${as}`))
    ask(`/api/v1/overview?papers=${papers}&as=${as}`);
}
