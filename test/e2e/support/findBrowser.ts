import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of a Chromium, Chrome or Edge on this machine; BROWSER_PATH names one that lies elsewhere. */
export function findBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  const found = (named === undefined ? usual : [named]).find((path) => existsSync(path));
  if (found === undefined)
    throw new Error(
      'No browser found: install Chromium, Chrome or Edge (Debian: apt-get install chromium) or set BROWSER_PATH.',
    );
  return found;
}
