// Runs in the page. Draws nodes and edges with sigma as it comes out of the box.
import Graph from 'graphology';
import Sigma from 'sigma';

globalThis.drawBare = ({ nodes, edges }) => {
  const graph = new Graph({ multi: true });
  for (const { id, name, x, y } of nodes) graph.addNode(id, { label: name, x, y, size: 4, color: '#3b82c4' });
  for (const { source, target } of edges) graph.addEdge(source, target, { size: 1, color: '#c8c8c8' });
  new Sigma(graph, document.body);
};
