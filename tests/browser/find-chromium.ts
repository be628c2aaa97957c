import { findBrowser } from '../../scripts/find-browser.mjs';

/**
 * The browser of this machine: `CHROMIUM_PATH`, or one in the usual places. Where there is none, `null`, except with
 * `CI` set: there leaving these tests out would be a silent hole, so it throws.
 */
export function findChromium(): string | null {
  const found = findBrowser();
  if (found === null && process.env.CI) {
    throw new Error('No browser: set CHROMIUM_PATH to a Chromium or Chrome, or install Debian’s package "chromium".');
  }
  if (found === null) console.log('left out, for this machine has no Chromium: the browser tests (set CHROMIUM_PATH)');
  return found;
}
