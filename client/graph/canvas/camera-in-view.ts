import type { CameraPlace } from '../../view/view.ts';
import { type Frame, middleOf, type Point } from '../frame.ts';
import { level, mapFrame, type Plane, toDrawn, toGraph } from '../plane.ts';

/** The camera of a view, which knows nothing of the screen, as sigma's. `drawn` is the frame of what is drawn. */
export const cameraToDrawn = (place: CameraPlace, plane: Plane, drawn: Frame): CameraPlace =>
  plane === level ? place : moved(place, mapFrame(drawn, back(plane)), drawn, (point) => toDrawn(plane, point));

/** Sigma's camera as that of the view. */
export const cameraToView = (place: CameraPlace, plane: Plane, drawn: Frame): CameraPlace =>
  plane === level ? place : moved(place, drawn, mapFrame(drawn, back(plane)), back(plane));

const back = (plane: Plane) => (point: Point) => toGraph(plane, point);

/** A camera counts from the middle of its frame, in longer sides of it. */
function moved({ x, y, ratio }: CameraPlace, from: Frame, to: Frame, map: (point: Point) => Point): CameraPlace {
  const [middle, side] = [middleOf(from), sideOf(from)];
  const point = map({ x: middle.x + (x - 0.5) * side, y: middle.y + (y - 0.5) * side });
  const [newMiddle, newSide] = [middleOf(to), sideOf(to)];
  return {
    x: 0.5 + (point.x - newMiddle.x) / newSide,
    y: 0.5 + (point.y - newMiddle.y) / newSide,
    ratio: (ratio * side) / newSide,
  };
}

const sideOf = ({ x, y }: Frame): number => Math.max(x[1] - x[0], y[1] - y[0]);
