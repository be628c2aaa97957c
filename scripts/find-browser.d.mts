/** Path of this machine's Chromium or Chrome: `CHROMIUM_PATH`, or one in the usual places; else null. */
export function findBrowser(): string | null;
