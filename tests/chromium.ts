import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PLACES = [
  process.env['CHROMIUM_PATH'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Keeps the browser from calling home, so that a blocked network stays silent. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export function chromiumPath(): string | null {
  return PLACES.find((place) => place !== '' && existsSync(place)) ?? null;
}

export type Chromium = { found: true; path: string } | { found: false; remedy: string };

const REMEDY =
  'No Chromium was found, and it could not be installed from here. Install it and run again:\n' +
  '  Debian, Ubuntu: sudo apt-get install chromium\n' +
  '  elsewhere: set CHROMIUM_PATH to a Chrome or Chromium program';

function aptGet(args: readonly string[]): void {
  spawnSync('apt-get', args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Finds Chromium, or installs Debian's package where this user may. */
export function ensureChromium(): Chromium {
  const there = chromiumPath();
  if (there) return { found: true, path: there };
  if (existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    console.log('Chromium is missing: installing the Debian package');
    aptGet(['update', '-qq']);
    aptGet(['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  const now = chromiumPath();
  return now ? { found: true, path: now } : { found: false, remedy: REMEDY };
}
