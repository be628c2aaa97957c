import { expect, it } from 'vitest';
import { NotRecordedError, RecordedReading, unheard } from '../../training/recorded-reading.ts';

const answers = {
  spans: [],
  ofSpan: { '0-4': [900, 50, 20, 990, 980] },
  isOwn: {},
  isStated: {},
  claims: { '0-4 > 9-12': [10, 700, 20, 30, 40, 50] },
};

it('answers as recorded, tells of pairs that it was not asked about, and refuses what it cannot know', () => {
  const reading = new RecordedReading('fog', answers, null);
  expect(reading.ofSpan([0, 4]).types.Model).toBeCloseTo(0.9);
  expect(Math.max(...Object.values(reading.claimsBetween([[0, 4]], [[9, 12]])))).toBeCloseTo(0.7);
  expect(new Set(Object.values(reading.claimsBetween([[0, 4]], [[20, 24]])))).toEqual(new Set([unheard]));
  expect(() => reading.ofSpan([9, 12])).toThrow(NotRecordedError);
});
