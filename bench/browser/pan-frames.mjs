// Runs in the page. Drags the canvas round in a circle and counts how long each frame takes, in milliseconds.

/** A place on the canvas where no panel lies and, at the rim, hardly a node. */
function freePlace() {
  for (let y = window.innerHeight - 12; y > 0; y -= 24) {
    for (let x = window.innerWidth - 12; x > 0; x -= 24) {
      const element = document.elementFromPoint(x, y);
      if (element?.classList.contains('sigma-mouse')) return { x, y, element };
    }
  }
  throw new Error('there is no sigma in the page');
}

globalThis.panFrames = async (warmUp, frames) => {
  const { x, y, element } = freePlace();
  const send = (type, dx, dy, buttons) =>
    element.dispatchEvent(
      new PointerEvent(type, {
        clientX: x + dx,
        clientY: y + dy,
        bubbles: true,
        cancelable: true,
        pointerId: 1,
        pointerType: 'mouse',
        isPrimary: true,
        button: type === 'pointermove' ? -1 : 0,
        buttons,
      }),
    );
  send('pointerdown', 0, 0, 1);
  let start = performance.now();
  for (let frame = 0; frame < warmUp + frames; frame++) {
    if (frame === warmUp) start = performance.now();
    send('pointermove', 120 * Math.sin(frame / 8), 80 * (1 - Math.cos(frame / 8)), 1);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  const milliseconds = (performance.now() - start) / frames;
  send('pointerup', 0, 0, 0);
  return milliseconds;
};
