import { expect, test } from 'vitest';
import { answerAsCsv, answerAsJson } from '../../client/panels/queries/answer-file.ts';
import { ReadyMadeAnswer } from '../../vocabulary/api/ready-made.ts';

const answer = ReadyMadeAnswer.parse({
  id: 'claims-about',
  parameters: { entity: { id: 'entity:clip', kind: 'Model', name: 'CLIP' } },
  values: { entity: 'clip', limit: 2 },
  columns: [
    { name: 'subject', title: 'Subject', type: 'entity' },
    { name: 'sentence', title: 'Sentence', type: 'text' },
    { name: 'year', title: 'Year', type: 'year' },
    { name: 'group', title: 'Group', type: 'community' },
  ],
  rows: [
    [{ id: 'entity:clip', kind: 'Model', name: 'CLIP' }, 'They call it "CLIP", and\ntrain it.', 2021, null],
    [null, 'Plain', null, { community: 'c-1', name: 'A, B' }],
  ],
  cut: true,
});

test('comma-separated rows keep ids, commas, quotation marks and line ends', () => {
  expect(answerAsCsv(answer)).toBe(
    'Subject,Subject id,Sentence,Year,Group,Group id\r\n' +
      'CLIP,entity:clip,"They call it ""CLIP"", and\ntrain it.",2021,,\r\n' +
      ',,Plain,,"A, B",c-1\r\n',
  );
});

test('JSON rows have names for columns, and say that there are more', () => {
  expect(JSON.parse(answerAsJson(answer))).toMatchObject({
    query: 'claims-about',
    parameters: { entity: 'clip' },
    cut: true,
    rows: [{ sentence: 'They call it "CLIP", and\ntrain it.', year: 2021, group: null }, { subject: null }],
  });
});
