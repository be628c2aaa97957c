import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import {
  extremityArrow,
  type FragmentLayer,
  layerFill,
  layerPlain,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
  sdfTriangle,
} from 'sigma/rendering';
import type { DrawnGraph, EdgeAttributes, NodeAttributes } from '../drawn-graph.ts';
import { parallelSpread, pathParallel } from './parallel-path.ts';

/** Our own state of nodes and edges: with a focus, its neighbourhood is lit and all else dimmed. */
interface FocusState {
  light: 'plain' | 'lit' | 'dimmed';
}
const plain: FocusState = { light: 'plain' };

export type SigmaView = Sigma<NodeAttributes, EdgeAttributes, Attributes, FocusState, FocusState>;

/** A thin rim in the colour of the ground sets touching nodes apart. */
const layerRim: FragmentLayer = {
  name: 'rim',
  uniforms: [],
  attributes: [{ name: 'rimColour', size: 4, type: 0x1401, normalized: true, source: 'rimColour' }],
  glsl: /*glsl*/ `
vec4 layer_rim(vec4 v_rimColour) {
  float width = min(1.1 * context.pixelToUV, 0.22);
  float inside = smoothstep(-width - context.aaWidth, -width + context.aaWidth, context.sdf);
  return vec4(v_rimColour.rgb, v_rimColour.a * inside);
}
`,
};

/**
 * The only place that knows how sigma is set up. Colours that depend on the theme come from attributes, except the
 * rim's, which is given here: a change of theme makes a new view.
 *
 * Rules read item states alone. A rule on the state of the whole graph would restyle every edge whenever a drag begins
 * or ends.
 */
export function createSigmaView(container: HTMLElement, graph: DrawnGraph, ground: string): SigmaView {
  const view: SigmaView = new Sigma(graph, container, {
    customNodeState: plain,
    customEdgeState: plain,
    primitives: {
      nodes: {
        shapes: [sdfCircle(), sdfSquare(), sdfDiamond(), sdfTriangle()],
        layers: [layerFill(), layerRim],
        variables: { rimColour: { type: 'color', default: ground } },
      },
      edges: {
        paths: [pathParallel],
        extremities: [extremityArrow({ lengthRatio: 4.5, widthRatio: 3.6 })],
        layers: [layerPlain()],
      },
    },
    styles: {
      nodes: [
        {
          x: { attribute: 'x' },
          y: { attribute: 'y' },
          size: { attribute: 'size' },
          color: { attribute: 'colour' },
          shape: { attribute: 'shape' },
          cursor: 'pointer',
        },
        { matchState: 'light', cases: { dimmed: { opacity: 0.16 }, lit: { depth: 'topNodes' } } },
      ],
      edges: [
        {
          path: 'parallel',
          parallelPath: 'parallel',
          parallelSpread,
          selfLoopPath: 'parallel',
          size: { attribute: 'size' },
          color: { attribute: 'colour' },
          opacity: { attribute: 'opacity' },
          head: { attribute: 'head' },
          cursor: 'pointer',
        },
        { matchState: 'light', cases: { dimmed: { opacity: 0.05 }, lit: { opacity: 0.95, depth: 'topEdges' } } },
      ],
    },
    settings: {
      // Labels are drawn by our own layer, which keeps them from colliding.
      renderLabels: false,
      enableCameraRotation: false,
      enableNodeDrag: true,
      itemSizesReference: 'screen',
      stagePadding: 66,
      minEdgeThickness: 0.9,
      nodePickingPadding: 3,
      minCameraRatio: 0.01,
      maxCameraRatio: 4,
      zoomToSizeRatioFunction: sizeRatioIn(container),
    },
  });
  view.on('resize', () => view.setSetting('zoomToSizeRatioFunction', sizeRatioIn(container)));
  return view;
}

/** How sizes shrink with the camera's ratio. A phone's canvas has less room for the same graph. */
function sizeRatioIn(container: HTMLElement): (ratio: number) => number {
  const shortSide = Math.min(container.clientWidth, container.clientHeight);
  const scale = Math.min(1, Math.max(0.6, shortSide / 760));
  return (ratio) => ratio ** 0.45 / scale;
}
