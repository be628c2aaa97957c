/** The package types its other doors, not this one. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  interface Settings {
    linLogMode: boolean;
    outboundAttractionDistribution: boolean;
    adjustSizes: boolean;
    edgeWeightInfluence: number;
    scalingRatio: number;
    strongGravityMode: boolean;
    gravity: number;
    slowDown: number;
    barnesHutOptimize: boolean;
    barnesHutTheta: number;
  }
  /** One iteration; changes the places in `nodes` (ten numbers a node), reads `edges` (three numbers an edge). */
  export default function iterate(settings: Settings, nodes: Float32Array, edges: Float32Array): unknown;
}
