import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

const NAMES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where installers put browsers that are not on the PATH. */
const PLACES: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

const OVERRIDES: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM_PATH',
  firefox: 'FIREFOX_PATH',
};

/** @throws with one line that says what to install */
export function findBrowser(name: BrowserName): string {
  const override = process.env[OVERRIDES[name]];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = folders.flatMap((folder) => NAMES[name].map((file) => join(folder, file)));
  const found = [...(override ? [override] : []), ...candidates, ...PLACES[name]].find((path) =>
    existsSync(path),
  );
  if (found !== undefined) return found;
  const packages = name === 'chromium' ? 'chromium' : 'firefox-esr';
  throw new Error(
    `No ${name} found. Install it (Debian, Ubuntu: apt-get install ${packages}) or set ${OVERRIDES[name]} to its path.`,
  );
}
