// Finds Chromium for the journeys, and installs Debian's where it is missing and that is possible.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  process.env.TERTIUS_BROWSER,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of a Chromium; stops with a clear message when there is none and none can be installed. */
export function findBrowser() {
  const found = () => USUAL_PLACES.find((place) => place !== undefined && existsSync(place));
  const there = found();
  if (there !== undefined) return there;
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    process.stdout.write('Installing Chromium from Debian for the browser tests …\n');
    const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit', env: environment });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: environment,
    });
    const installed = found();
    if (installed !== undefined) return installed;
  }
  process.stderr.write(
    'The browser tests need Chromium. Install it (Debian: sudo apt-get install chromium), or set TERTIUS_BROWSER to the path of a Chromium or Chrome, and run npm test again.\n',
  );
  process.exit(1);
}
