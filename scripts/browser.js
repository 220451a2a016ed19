import { canInstall, install } from './apt.js';
import { isProgram, onPath } from './programs.js';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** What Chromium needs to start without a screen; as root it cannot use its sandbox. */
export const browserArguments = [
  '--disable-gpu',
  '--disable-background-networking',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** The browser for the tests: the one in CHROME_PATH, else the system's Chromium or Chrome. */
export function findBrowser() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  for (const name of NAMES) {
    const path = onPath(name);
    if (path) return path;
  }
  return ELSEWHERE.find(isProgram);
}

/** Finds a browser, or installs one where that is possible. Gives nothing, after a sentence, when there is none. */
export async function ensureBrowser() {
  const found = findBrowser();
  if (found && !isProgram(found)) {
    console.error(`CHROME_PATH says ${found}, but that is no program. Correct it, or leave it out.`);
    return undefined;
  }
  if (found) return found;
  if (canInstall() && (await install('chromium'))) return findBrowser();
  console.error(
    'The tests need Chromium or Chrome. Install one, or set CHROME_PATH to the path of its program, and try again.',
  );
  return undefined;
}
