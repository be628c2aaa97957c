/** What buttons and keys ask of the camera, so that panels know nothing of sigma. */
export type CameraCommand =
  | { kind: 'in' }
  | { kind: 'out' }
  | { kind: 'fit' }
  /** Moves by a share of the canvas, right and down. */
  | { kind: 'pan'; x: number; y: number }
  /** Fills the canvas with a community, or brings it to the middle. */
  | { kind: 'region' | 'centre'; community: string };

const listeners = new Set<(command: CameraCommand) => void>();

export const moveCamera = (command: CameraCommand): void => {
  for (const listener of listeners) listener(command);
};

/** Returns what ends it. */
export const onCameraCommand = (listener: (command: CameraCommand) => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
