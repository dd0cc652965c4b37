// Which Chromium the browser tests use: plain JavaScript, because jest's global setup is loaded without a transform.
import { accessSync, constants } from 'node:fs';

/** Where Debian, Ubuntu and Google put it. */
const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable'];

/** The path of a Chromium: that of CHROMIUM_PATH, or the first one that is installed; undefined where there is none. */
export function findBrowser() {
  const given = process.env.CHROMIUM_PATH || undefined;
  return (given === undefined ? PLACES : [given]).find(isExecutable);
}

/** Why there is no browser here; undefined where there is one. */
export function whatBrowserIsMissing() {
  if (findBrowser() !== undefined) return undefined;
  return process.env.CHROMIUM_PATH ? `CHROMIUM_PATH names ${process.env.CHROMIUM_PATH}, which is no program` : 'there is no Chromium';
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
