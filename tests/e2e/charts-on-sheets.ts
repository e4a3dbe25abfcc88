import type { Page } from 'playwright-core';
import { pdfText } from '../../src/pdf/pdf-text.ts';

/** A sheet of a printed page: how many charts have their question on it, and how many their source. */
export interface Sheet {
  readonly begun: number;
  readonly ended: number;
}

const SOURCE = /Källa: (?:projektdokument|syntetiska projekt)/g;
/** A question may go on in a second line, and these words stand in its first. */
const firstWords = (question: string) => question.split(' ').slice(0, 3).join(' ');

/** Prints the page, in Swedish, as a browser does, and tells what of its charts came on which sheet. */
export async function chartsOnSheets(page: Page): Promise<Sheet[]> {
  const questions = await page.getByRole('figure').locator('h2').allInnerTexts();
  const paper = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const read = await pdfText(new Uint8Array(paper), null);
  if ('problem' in read) throw new Error(`The paper cannot be read: ${read.problem}`);
  return read.text.split('\f').map((sheet) => ({
    begun: questions.filter((question) => sheet.includes(firstWords(question))).length,
    ended: sheet.match(SOURCE)?.length ?? 0,
  }));
}
