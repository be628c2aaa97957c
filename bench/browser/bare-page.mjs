// A page of bare sigma: fetches a graph as `graphRequests` say and draws it with sigma as it comes out of the box.
import Graph from 'graphology';
import Sigma from 'sigma';

let graph;
let sigma;

const ask = async ({ path, body }) => {
  const request = body && {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  };
  const response = await fetch(path, request);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
};

const addNodes = (nodes, place) => {
  for (const node of nodes) {
    if (graph.hasNode(node.id)) continue;
    const { x, y } = place(node);
    graph.addNode(node.id, { label: node.name, x, y, size: 4, color: '#3b82c4' });
  }
};
const addEdges = (edges) => {
  for (const { id, source, target } of edges) {
    if (!graph.hasEdge(id) && graph.hasNode(source) && graph.hasNode(target))
      graph.addEdgeWithKey(id, source, target, { size: 1, color: '#c8c8c8' });
  }
};

/** Draws what the first request answers with. */
globalThis.drawBare = async (request, { width, height }) => {
  const { nodes, edges } = await ask(request);
  graph = new Graph({ multi: true });
  addNodes(nodes, (node) => node);
  addEdges(edges);
  const stage = document.getElementById('stage');
  stage.style.width = `${width}px`;
  stage.style.height = `${height}px`;
  sigma = new Sigma(graph, stage);
};

/** Adds the neighbours that the requests answer with, in a ring around the centre, and draws once. */
globalThis.growBare = async (centre, requests) => {
  const answers = [];
  for (const request of requests) answers.push(await ask(request));
  const at = graph.getNodeAttributes(centre);
  let placed = 0;
  for (const { nodes } of answers) {
    addNodes(nodes, () => {
      placed += 1;
      return { x: at.x + Math.cos(placed) * Math.sqrt(placed), y: at.y + Math.sin(placed) * Math.sqrt(placed) };
    });
  }
  for (const { edges } of answers) addEdges(edges);
  sigma.refresh();
};

/** Lists what a search finds. */
globalThis.searchBare = async (request) => {
  const { groups } = await ask(request);
  const list = document.createElement('ul');
  for (const { hits } of groups) {
    for (const { node } of hits) {
      const item = document.createElement('li');
      item.textContent = node.name;
      list.append(item);
    }
  }
  document.body.append(list);
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** Milliseconds of a search. */
globalThis.timeOfSearch = async (request) => {
  const start = performance.now();
  await globalThis.searchBare(request);
  return performance.now() - start;
};

/** Milliseconds until the last frame of a growth. */
globalThis.timeOfGrowth = async (centre, requests) => {
  const start = performance.now();
  await globalThis.growBare(centre, requests);
  return (await globalThis.whenStill()) - start;
};

if (globalThis.firstRequest) void globalThis.drawBare(globalThis.firstRequest, globalThis.stageSize);
