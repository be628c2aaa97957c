// Runs in the page before its own scripts. Notes when frames were drawn, and how many instances a call drew.
const seenAfterFrame = new Map();
let lastFrame = 0;
let isWaiting = false;
const { drawArraysInstanced } = WebGL2RenderingContext.prototype;

WebGL2RenderingContext.prototype.drawArraysInstanced = function (mode, first, vertices, count) {
  drawArraysInstanced.call(this, mode, first, vertices, count);
  drawn(count);
};

function drawn(count) {
  if (!seenAfterFrame.has(count)) seenAfterFrame.set(count, null);
  if (isWaiting) return;
  isWaiting = true;
  requestAnimationFrame(() => {
    isWaiting = false;
    lastFrame = performance.now();
    for (const [key, time] of seenAfterFrame) if (time === null) seenAfterFrame.set(key, lastFrame);
  });
}

/** When so many things were first drawn at once, in milliseconds since the page was asked for. */
globalThis.whenDrawn = async (count) => {
  for (;;) {
    const time = seenAfterFrame.get(count);
    if (typeof time === 'number') return time;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** When the last frame was drawn, once none has been for some time. */
globalThis.whenStill = async () => {
  for (;;) {
    if (!isWaiting && lastFrame > 0 && performance.now() - lastFrame > 600) return lastFrame;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};

/** Kilobytes of JavaScript, as they came over the line, that had come by a time. */
globalThis.scriptsBy = (time) =>
  performance
    .getEntriesByType('resource')
    .filter(({ name, responseEnd }) => /\.m?js(?:\?|$)/.test(name) && responseEnd <= time)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0) / 1000;

let typedAt = 0;
let suggestedAt = null;

/** Begins to wait for the next key and for what the search field then lists. */
globalThis.watchSuggestions = () => {
  suggestedAt = null;
  addEventListener(
    'keydown',
    () => {
      typedAt = performance.now();
    },
    { capture: true, once: true },
  );
  const observer = new MutationObserver(() => {
    if (document.querySelector('.search-item') === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      suggestedAt = performance.now();
    });
  });
  observer.observe(document.body, { childList: true, subtree: true });
};

/** Milliseconds from the key to the frame with its suggestions. */
globalThis.whenSuggested = async () => {
  while (suggestedAt === null) await new Promise((resolve) => setTimeout(resolve, 20));
  return suggestedAt - typedAt;
};
