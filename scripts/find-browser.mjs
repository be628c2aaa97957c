import { existsSync } from 'node:fs';

const usualPlaces = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'],
};

/** Path of this machine's Chromium or Chrome: `CHROMIUM_PATH`, or one in the usual places; else null. */
export const findBrowser = () =>
  process.env.CHROMIUM_PATH || ((usualPlaces[process.platform] ?? []).find((path) => existsSync(path)) ?? null);
