import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SECURITY_HEADERS } from '../../src/cli/security-headers.ts';
import { madePage } from '../fixtures/pages-made.ts';
import { type App, startApp } from './app.ts';

let app: App;
beforeAll(async () => {
  app = await startApp();
});
afterAll(async () => {
  await app.close();
});

const hostile = (title: string): string => `<!doctype html><html><head>
  <meta http-equiv="refresh" content="0;url=/refreshed"><base href="/based/"><link rel="stylesheet" href="/styled.css">
  <script>globalThis.ran = true</script><script src="/scripted.js"></script></head>
<body onload="globalThis.ran = true"><h1>${title}</h1>
<img src="/pictured.png" onerror="globalThis.ran = true"><iframe src="/framed" srcdoc="<script>parent.ran = true</script>"></iframe>
<svg onload="globalThis.ran = true"><script>globalThis.ran = true</script><image href="/drawn.png"/></svg>
<form action="/sent" method="post"><input name="a" autofocus onfocus="globalThis.ran = true"></form>
<object data="/object"></object><embed src="/embedded"><video src="/filmed" autoplay></video>
<a href="javascript:globalThis.ran = true">länk</a>
<p>Projektnummer:</p><p>2022/00666</p><p>Projektägare:</p><p>Vellinge kommun</p><p>Region:</p><p>Sydsverige</p>
<p>Planerat antal deltagare:</p><p>40</p><p>Projektperiod:</p><p>2022-01-01 - 2022-12-31</p>
<p>Total projektbudget:</p><p>2 000 000</p><p>Beviljat ESF-stöd:</p><p>1 000 000</p><p>Programområde:</p><p>2</p></body></html>`;

const NAMES = ['__proto__', '../../x', '<img src=x onerror=globalThis.ran=true>', "=cmd|' /C calc'!A0"];

const file = (name: string, content: string) => ({
  name,
  mimeType: 'text/html',
  buffer: Buffer.from(content),
});

describe('what a visitor brings', () => {
  it('is text, whatever it holds and is called: nothing of it runs and nothing is fetched for it', async () => {
    const visit = await app.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    const files = [
      file('hostile.html', hostile('Vägen fram & tillbaka')),
      ...NAMES.map((name, index) => file(`${name}.txt`, madePage(770 + index, name))),
    ];
    await page.locator('input[type=file]').setInputFiles(files);
    await page.getByText('10 av 10 projekt i urvalet').waitFor({ state: 'attached' });
    for (const name of NAMES) await page.getByRole('link', { name, exact: true }).first().waitFor();
    await page.getByRole('link', { name: 'Vägen fram & tillbaka' }).first().click();
    await page.locator('.document-lines').waitFor();
    await page.getByRole('link', { name: 'Projekt', exact: true }).click();
    await page
      .locator('.projects-table')
      .getByText(NAMES[2] ?? '', { exact: true })
      .waitFor();
    expect(await page.evaluate(() => 'ran' in globalThis || 'cost' in Object.prototype)).toBe(false);
    // Our own files for the screens, and nothing that a document names.
    expect(asked.filter((path) => !path.startsWith('/assets/'))).toEqual([]);
    expect(visit.outside).toEqual([]);
    expect(visit.complaints).toEqual([]);
    await visit.close();
  });
});

describe('the security policy', () => {
  it('comes with every file, and stands in the page for hosts that send no headers', async () => {
    const answer = await fetch(app.url);
    const html = await answer.text();
    const script = /src="\.\/(assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'none';
    const worker = await fetch(new URL(script, app.url));
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
      expect(answer.headers.get(name)).toContain(value);
      expect(worker.headers.get(name)).toContain(value);
    }
    expect(html).toMatch(/<meta http-equiv="Content-Security-Policy"/);
    expect(Object.values(SECURITY_HEADERS).join()).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:/);
  });

  it('is heard of, by every browser test, when the page or a worker goes against it', async () => {
    const other = await startApp();
    const visit = await other.open({ hash: '#/data' });
    const { page } = visit;
    await page.locator('.data-table').first().waitFor();
    await page.evaluate(() => document.body.setAttribute('style', 'color: red'));
    const [engine] = page.workers();
    await engine?.evaluate('setTimeout(() => new Function("return 1"), 0)');
    await expect.poll(() => visit.complaints.length).toBeGreaterThan(0);
    await page.waitForTimeout(300);
    await visit.close();
    await expect(other.close()).rejects.toThrow(/style-src.*script-src|script-src.*style-src/s);
  });
});
