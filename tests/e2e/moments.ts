import type { Page } from 'playwright-core';
import { madePage } from '../fixtures/pages-made.ts';
import { madePdf, scannedPdf } from '../fixtures/pdf-made.ts';
import { type Given, giveFiles } from './give-files.ts';
import { goTo, type Screen, settled } from './screens.ts';

/** What a visitor does on a screen, after which it looks different than at any address. */
export interface Moment {
  readonly screen: Screen;
  readonly act: (page: Page) => Promise<void>;
}

async function add(page: Page, files: readonly Given[]): Promise<void> {
  await giveFiles(page, files);
  await page
    .locator('.import-results tbody tr')
    .nth(files.length - 1)
    .waitFor();
  // What was not taken is told at the end.
  await page.locator('.banner-error').waitFor();
  await page.locator('.banner-info').waitFor({ state: 'detached' });
}

const LIST = [
  'Operation name;Beneficiary name;Operation start date;Operation end date;Total eligible expenditure (EUR)',
  'Open doors;Northern college;03/04/2016;05/06/2017;1.000,50',
  'Second chance;Eastern college;02/03/2016;01/02/2018;2.000,50',
].join('\n');

/** The support is more than the budget, and the end is before the start. */
const DOUBTFUL = madePage(7, 'Vägen tvärs över')
  .replace('1 000 000', '3 000 000')
  .replace('2022-12-31', '2021-12-31');
const DOUBTFUL_PDF = 'vägen tvärs över.pdf';

const BROUGHT: readonly Given[] = [
  ['vägen fram.txt', madePage(6)],
  [DOUBTFUL_PDF, madePdf(DOUBTFUL)],
  ['skannad slutrapport.pdf', scannedPdf()],
  ['med lösenord.pdf', madePdf(madePage(8), 'hemligt')],
  ['trasig lista.xlsx', 'PK\u0003\u0004 trasig'],
  ['tom sida.txt', ''],
  ['anteckningar.txt', 'Ring kommunen på måndag.\n'],
  ['list of operations.csv', LIST],
];

export const OVERVIEW: Screen = { hash: '#/overview', landmark: '.kpi-coverage' };
const DATA = { hash: '#/data', landmark: '.data-table' };
const project = (id: string): Screen => ({
  hash: `#/project?document=${encodeURIComponent(id)}`,
  landmark: '.document-lines',
});
const EN_VAG_IN = project('001_a3e7966aabba5128.txt');
const SQL: Screen = { hash: '#/explore?explore=1&tab=sql', landmark: '.cm-editor' };
const BUDGET = /^(Rätta Total projektbudget|Correct Total project budget)/;

async function openCorrection(page: Page): Promise<void> {
  await page.locator('.correct-switch button[aria-pressed=false]').click();
  await page.getByRole('button', { name: BUDGET }).click();
  await page.locator('dialog[open]').waitFor();
}

const menuOf = (page: Page, figure: number) => page.locator('.figure-menu').nth(figure);

/** In this order: what is done stays done, but what lies over the page is closed. */
export const MOMENTS: Readonly<Record<string, Moment>> = {
  'menu-of-a-chart': { screen: OVERVIEW, act: (page) => menuOf(page, 4).click() },
  'sql-of-a-chart': {
    screen: OVERVIEW,
    act: async (page) => {
      await menuOf(page, 4).click();
      await page.getByRole('button', { name: /SQL/ }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'chart-as-a-table': {
    screen: OVERVIEW,
    act: async (page) => {
      for (const figure of [0, 4]) {
        await menuOf(page, figure).click();
        await page.getByRole('button', { name: /^(Visa som tabell|Show as table)$/ }).click();
      }
    },
  },
  'export-dialog': {
    screen: { hash: '#/projects', landmark: '.projects-table' },
    act: async (page) => {
      await page.getByRole('button', { name: /^(Exportera|Export)$/ }).click();
      await page.locator('dialog[open]').waitFor();
    },
  },
  'sql-answer': {
    screen: SQL,
    act: async (page) => {
      await page.locator('.sql-tools .button-primary').click();
      await page.locator('.sql-foot button[aria-pressed]').click();
    },
  },
  'sql-mistake': {
    screen: SQL,
    act: async (page) => {
      await page
        .locator('.cm-content')
        .fill('SELECT region,\n  sum(total_costs) AS budget\nFROM projects\nGROUP BY region');
      await page.locator('.sql-tools .button-primary').click();
      await page.locator('.banner-error').waitFor();
    },
  },
  'correct-dialog': { screen: EN_VAG_IN, act: openCorrection },
  'correct-dialog-refused': {
    screen: EN_VAG_IN,
    act: async (page) => {
      await openCorrection(page);
      await page.locator('dialog input').fill('mycket');
      await page.locator('dialog [type=submit]').click();
      await page.locator('dialog [role=alert]').waitFor();
    },
  },
  'project-corrected': {
    screen: EN_VAG_IN,
    act: async (page) => {
      await openCorrection(page);
      await page.locator('dialog input').fill('10 000 000 kr');
      await page.locator('dialog [type=submit]').click();
      await page.locator('dialog').waitFor({ state: 'detached' });
      await page.locator('.correct-switch button[aria-pressed=true]').click();
    },
  },
  'data-brought': { screen: DATA, act: (page) => add(page, BROUGHT) },
  'list-asked': {
    screen: DATA,
    act: (page) =>
      page
        .locator('.import-results tr')
        .filter({ hasText: 'list of operations.csv' })
        .locator('button')
        .click(),
  },
  'workspace-saved': {
    screen: DATA,
    act: async (page) => {
      const coming = page.waitForEvent('download');
      await page.locator('.workspace button').first().click();
      await coming;
    },
  },
  'project-of-a-pdf': { screen: project(DOUBTFUL_PDF), act: () => Promise.resolve() },
  'project-of-a-row': { screen: project('list of operations.csv#row=2'), act: () => Promise.resolve() },
};

/** Brings a page to a moment, which lies open then. */
export async function bringTo(page: Page, { screen, act }: Moment): Promise<void> {
  await page.keyboard.press('Escape');
  await page.evaluate("window.location.hash = '#/help'");
  await page.locator('.help-table').first().waitFor();
  await goTo(page, screen);
  await act(page);
  await settled(page);
}
