import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { preview, type Plugin, type PreviewServer } from 'vite';
import { SECURITY_HEADERS } from '../../src/cli/security-headers.ts';
import { CHROMIUM_FLAGS, chromiumPath } from '../chromium.ts';

/** The built page on localhost and a browser beside it. */
export interface App {
  readonly url: string;
  open: (options?: OpenOptions) => Promise<Visit>;
  /** Rejects when the page or one of its workers tried what its security policy forbids. */
  close: () => Promise<void>;
}

export interface OpenOptions {
  /** What follows the address, such as `#/projects`. */
  hash?: string;
  lang?: 'sv' | 'en';
  theme?: 'light' | 'dark';
  width?: number;
  height?: number;
  /** Runs in the page before any of its own scripts. */
  before?: string;
  /** Lets the page's service worker live, which else would answer in the place of the server. */
  offline?: boolean;
  /** Takes a request away from the server. */
  block?: (url: string) => boolean;
  /** Lets a request wait for what is returned, if anything is. */
  hold?: (url: string) => Promise<unknown> | null;
}

export interface Visit {
  readonly page: Page;
  /** Requests that would have left this origin; each was refused. */
  readonly outside: readonly string[];
  /** Errors and warnings that the page wrote to its console. */
  readonly complaints: readonly string[];
  /** Goes to another place in the same page, whose engine stands; the screen that was open has gone in between. */
  go: (hash: string) => Promise<void>;
  /** Chooses language and theme as a visitor does. */
  wear: (lang: 'sv' | 'en', theme: 'light' | 'dark') => Promise<void>;
  close: () => Promise<void>;
}

const REPORTS = '/policy-report';

/** Takes the reports of what the policy forbade, which browsers send from pages and workers alike. */
function collectReports(reports: string[]): Plugin {
  return {
    name: 'policy-reports',
    configurePreviewServer({ middlewares }) {
      middlewares.use(REPORTS, (request, response) => {
        let report = '';
        request.on('data', (chunk: Buffer) => (report += chunk.toString()));
        request.on('end', () => {
          reports.push(report);
          response.end();
        });
      });
    },
  };
}

interface AppOptions {
  /** Where the built page lies, if not in the usual place. */
  folder?: string;
  /** The type size that a visitor has set in the browser, px; 16 where nothing is set. */
  typeSize?: number;
}

/** Serves the built page and opens a browser. */
export async function startApp({ folder, typeSize }: AppOptions = {}): Promise<App> {
  const executablePath = chromiumPath();
  if (!executablePath) throw new Error('No Chromium here; `npm test` installs it or says how');
  const reports: string[] = [];
  const policy = `${SECURITY_HEADERS['Content-Security-Policy']}; report-uri ${REPORTS}`;
  const server: PreviewServer = await preview({
    plugins: [collectReports(reports)],
    preview: {
      port: 0,
      host: '127.0.0.1',
      headers: { ...SECURITY_HEADERS, 'Content-Security-Policy': policy },
    },
    ...(folder === undefined ? {} : { build: { outDir: folder } }),
    logLevel: 'silent',
  });
  const url = server.resolvedUrls?.local[0] ?? server.resolvedUrls?.network[0];
  if (!url) throw new Error('The built page is not being served');
  const browser = await chromium.launch({
    executablePath,
    args: [
      ...CHROMIUM_FLAGS,
      ...(typeSize === undefined ? [] : [`--blink-settings=defaultFontSize=${typeSize}`]),
    ],
  });
  return {
    url,
    open: (options = {}) => visit(browser, url, options),
    close: async () => {
      await browser.close();
      await server.close();
      if (reports.length > 0) throw new Error(`Against the security policy: ${reports.join('\n')}`);
    },
  };
}

async function visit(browser: Browser, url: string, options: OpenOptions): Promise<Visit> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: options.width ?? 1440, height: options.height ?? 1000 },
    colorScheme: options.theme ?? 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(url).origin });
  const preferences = JSON.stringify({ lang: options.lang ?? 'sv', theme: options.theme ?? 'light' });
  await context.addInitScript(`localStorage['utfall.preferences'] ??= ${JSON.stringify(preferences)}`);
  if (options.offline !== true) await context.addInitScript('delete Navigator.prototype.serviceWorker');
  if (options.before) await context.addInitScript(options.before);

  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const target = route.request().url();
    if (new URL(target).origin !== new URL(url).origin) {
      outside.push(target);
      return route.abort();
    }
    await options.hold?.(target);
    return options.block?.(target) ? route.abort() : route.continue();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url + (options.hash ?? ''));
  const go = async (hash: string): Promise<void> => {
    for (const place of ['#/help', hash]) {
      await page.evaluate((there) => (window.location.hash = there), place);
      if (place === '#/help') await page.locator('.help-table').first().waitFor();
    }
  };
  const wear = async (lang: 'sv' | 'en', theme: 'light' | 'dark'): Promise<void> => {
    await page.getByRole('button', { name: lang.toUpperCase(), exact: true }).click();
    await page.locator(`html[lang=${lang}]`).waitFor();
    if ((await page.locator('html').getAttribute('data-theme')) === theme) return;
    await page.getByRole('button', { name: /^(Byt till|Switch to) / }).click();
    await page.locator(`html[data-theme=${theme}]`).waitFor();
  };
  return { page, outside, complaints, go, wear, close: () => context.close() };
}

const nothing = (): void => undefined;

/** Keeps the engine's own files from coming until `letCome` is called. */
export function heldEngine() {
  let letCome: () => void = nothing;
  const coming = new Promise<void>((resolve) => (letCome = resolve));
  return { hold: (url: string) => (url.includes('duckdb') ? coming : null), letCome };
}
