import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/records/read-document.ts';
import { isRejection } from '../../src/records/record.ts';
import { GUIDE_EXAMPLE } from '../../src/views/shared/guide-example.ts';

it('The project on which the marks are explained has the figures that its document states', () => {
  const name = '002_d42481e773482837.txt';
  const read = readDocument(name, readFileSync(join(import.meta.dirname, '../../seeds', name), 'utf8'));
  if (isRejection(read)) throw new Error(read.reasonEn);
  const { counts, money } = GUIDE_EXAMPLE;
  expect(read).toMatchObject({
    title: 'GåGåGå',
    plannedParticipants: counts.planned,
    actualParticipants: counts.actual,
    resultTarget: counts.target,
    result: counts.result,
    programmeSupport: money.leader,
    lagSupport: money.area,
    approvedExpenditure: money.leader + money.area,
  });
});
