let arrive: () => void = () => undefined;
let list: () => void = () => undefined;

/** Resolves once a graph has been drawn: what is not needed for that is fetched and put on the page afterwards. */
export const firstPicture: Promise<void> = new Promise((resolve) => {
  arrive = resolve;
});

/** To be called when a graph is on the canvas; its frame comes first. */
export const pictureIsThere = (): void => {
  requestAnimationFrame(() => requestAnimationFrame(arrive));
};

/** Resolves once the panels around the first picture are on the page, the list of its nodes among them. */
export const firstPanels: Promise<void> = new Promise((resolve) => {
  list = resolve;
});

export const panelsAreThere = (): void => list();
