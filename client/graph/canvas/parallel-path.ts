import type { EdgePath } from 'sigma/rendering';

/** Distance between edges of the same two nodes, in pixels at the first camera. */
export const parallelSpread = 4;

/**
 * A straight edge, shifted sideways when several join the same two nodes. Sigma's curves would tell them apart as well,
 * but cost sixteen segments for every edge of the graph: frames took half as long again.
 */
export const pathParallel: EdgePath = {
  name: 'parallel',
  segments: 1,
  minBodyLengthRatio: 0,
  linearParameterization: true,
  uniforms: [],
  attributes: [{ name: 'shift', size: 1, type: 0x1406 }],
  variables: { shift: { type: 'number', default: 0 } },
  spread: {
    variable: 'shift',
    compute: (index, count, factor) => (index - (count - 1) / 2) * factor,
  },
  glsl: /*glsl*/ `
vec2 path_parallel_position(float t, vec2 source, vec2 target) {
  vec2 along = target - source;
  float len = max(length(along), 0.00001);
  vec2 aside = vec2(-along.y, along.x) / len * v_shift * u_correctionRatio / u_sizeRatio;
  return mix(source, target, t) + aside;
}

float path_parallel_length(vec2 source, vec2 target) {
  return length(target - source);
}
`,
};
