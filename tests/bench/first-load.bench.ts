/**
 * How long a first visit takes, cold: until its frame shows, until the shell can be used, and until the figures stand. Beside it, in the
 * same browser, how long the engine alone takes to start; the ratio tells how much the page adds.
 */
import { startApp } from '../e2e/app.ts';

const RUNS = 7;
const CLICKS = 30;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN;
const ninetyFifth = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;

// Stamps, inside the page, when the shell and the figures are first there.
const WATCH = `
  const seen = {};
  globalThis.seen = seen;
  const look = () => {
    if (seen.shell === undefined && document.querySelector('.rail a')) seen.shell = performance.now();
    if (seen.figures === undefined && document.querySelector('.kpi-coverage') && document.querySelector('figure svg')) {
      seen.figures = performance.now();
    }
    const step = document.querySelector('.start-progress')?.textContent ?? '';
    if (seen.engineBegan === undefined && step.startsWith('Startar databasen')) seen.engineBegan = performance.now();
    if (seen.engineStood === undefined && step.startsWith('Skapar tabeller')) seen.engineStood = performance.now();
    if (seen.figures === undefined || seen.engineStood === undefined) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
`;

// The time from a click in the slice bar until no chart changes any more and the frame is drawn.
const CLICK = `(async () => {
  const main = document.querySelector('main');
  const box = document.querySelector('.popover:popover-open input');
  const began = performance.now();
  let last = began;
  const observer = new MutationObserver(() => { last = performance.now(); });
  observer.observe(main, { subtree: true, childList: true, attributes: true, characterData: true });
  box.click();
  await new Promise((done) => setTimeout(done, 250));
  observer.disconnect();
  return last - began;
})()`;

const app = await startApp();
const frames: number[] = [];
const shells: number[] = [];
const figures: number[] = [];
const engines: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  const visit = await app.open({ before: WATCH });
  await visit.page.locator('.kpi-coverage').first().waitFor();
  await visit.page.locator('figure svg').first().waitFor();
  await visit.page.locator('.start-progress').waitFor({ state: 'detached' });
  frames.push(
    Number(await visit.page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`)),
  );
  shells.push(Number(await visit.page.evaluate('globalThis.seen.shell')));
  figures.push(Number(await visit.page.evaluate('globalThis.seen.figures')));
  engines.push(
    Number(await visit.page.evaluate('globalThis.seen.engineStood - globalThis.seen.engineBegan')),
  );
  await visit.close();
}

const visit = await app.open();
await visit.page.locator('.slice-count b').waitFor();
await visit.page.locator('.chip', { hasText: 'Region' }).getByRole('button').first().click();
const clicks: number[] = [];
for (let click = 0; click < CLICKS; click += 1) clicks.push(Number(await visit.page.evaluate(CLICK)));
await visit.close();
await app.close();

const row = (name: string, values: readonly number[]) => ({
  what: name,
  'median, ms': Math.round(median(values)),
  'p95, ms': Math.round(ninetyFifth(values)),
});
console.table([
  row('frame on screen', frames),
  row('shell can be used', shells),
  row('figures on screen', figures),
  row('the engine alone, behind them', engines),
  row('click in the slice bar until all charts stand', clicks),
]);
const ratio = median(figures) / median(engines);
console.log(`figures ÷ engine alone: ${ratio.toFixed(2)} (a machine under load slows both alike)`);
