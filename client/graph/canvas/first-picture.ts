let arrive: () => void = () => undefined;

/** Resolves once a graph has been drawn: what is not needed for that is fetched afterwards. */
export const firstPicture: Promise<void> = new Promise((resolve) => {
  arrive = resolve;
});

/** To be called when a graph is on the canvas; its frame comes first. */
export const pictureIsThere = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(arrive));
};
