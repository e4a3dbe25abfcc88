import { describe, expect, it } from 'vitest';
import { isEnglish } from '../../../src/records/prose/english/is-english.ts';
import { readDocument } from '../../../src/records/read-document.ts';
import { isRejection } from '../../../src/records/record.ts';
import { saidIn } from './said-in.ts';

const page = (prose: string): string =>
  `project info\nStart date: 1 March 2024\nEnd date: 28 February 2027\nfunding\nFund: European Social Fund Plus (ESF+)\nTotal budget: 1 946 300,00 €\nEU contribution: 778 520,00 € (40%)\nprogramme\nProgramming period: 2021-2027\n\nNew Paths\n\n${prose}\n`;

describe('the language of a sentence', () => {
  it.each([
    ['The project covers 40 people.', true],
    ['At least 20 of them should be in work.', true],
    ['Projektet Back to the Future omfattar 40 personer som ska få stöd.', false],
    ['40 personer deltar.', false],
  ])('is told by its small words: %s', (sentence, english) => {
    expect(isEnglish(sentence.toLowerCase())).toBe(english);
  });

  it('goes on in a sentence that has no small words of any', () => {
    expect(isEnglish('twelve employers received trainees.', false)).toBe(false);
    expect(isEnglish('twelve employers received trainees.', true)).toBe(true);
    expect(isEnglish('tolv arbetsgivare tog emot praktikanter i projektet.', true)).toBe(false);
  });

  it('changes from one sentence to the next, and what both say is stated once', () => {
    const text =
      'Projektet omfattar 36 arbetslösa ungdomar. Minst 20 av dem ska ha arbete efteråt. The project covers 36 unemployed young people. At least 20 of them should be in work afterwards, and half of the participants should have a plan.';
    expect(saidIn(text)).toBe('planned/36/persons target/20/persons target/50/share');
  });
});

describe('a page in English', () => {
  it('gives its record the counts that its sentences settle', () => {
    const record = readDocument(
      'x.txt',
      page(
        'The project will involve 90 people on long-term sick leave. 35 of them are expected to move on to work. So far, 62 people have taken part, and 17 of them have found a job.',
      ),
    );
    if (isRejection(record)) throw new Error(record.reasonEn);
    expect(record).toMatchObject({
      plannedParticipants: 90,
      actualParticipants: 62,
      resultTarget: 35,
      result: 17,
    });
    expect(record.evidence['resultTarget']).toMatchObject({
      quote: '35 of them',
      rule: 'english-gain-ahead',
    });
  });

  it('gives no count of people of whom other projects or places tell', () => {
    const record = readDocument(
      'x.txt',
      page(
        'The previous project reached 340 people, half of whom went on to work. In the county, 2,500 people are registered as unemployed.',
      ),
    );
    expect(record).toMatchObject({ plannedParticipants: null, actualParticipants: null, statements: [] });
  });
});
