// Asks for the graph of the first picture while the explorer's own code is on its way; `client/source/early-answers.ts`
// takes the answers. A classic script: modules run when all is here.
globalThis.weftEarly = new Map();
{
  const ask = (path) => {
    const answer = fetch(path, { headers: { accept: 'application/json' } });
    // Whoever takes it hears of a failure.
    answer.catch(() => undefined);
    globalThis.weftEarly.set(path, answer);
  };
  const view = location.hash.slice(1);
  const parts = new URLSearchParams(view);
  const [papers, as] = [parts.get('papers') ?? 'auto', parts.get('as') ?? 'auto'];
  ask('/api/v1/summary');
  // A view that is compressed, kept by the server or has nodes of its own starts from another graph.
  if (!view.startsWith('z=') && !parts.has('nodes') && !parts.has('view') && /^[a-z]+ [a-z]+$/.test(`${papers} ${as}`))
    ask(`/api/v1/overview?papers=${papers}&as=${as}`);
}
