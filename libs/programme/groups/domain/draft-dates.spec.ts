import { expect, test } from '@jest/globals';
import { datesOfDraft } from './draft-dates.ts';
import type { SeriesDraft } from './series.ts';

const draft: SeriesDraft = {
  ...{ titles: [], kind: 'CLINICAL', zone: 'Europe/London', firstDate: '2026-12-07', localStart: '09:00', minutes: 90 },
  ...{ rrule: 'FREQ=WEEKLY;COUNT=3', capacity: 0, staff: [], skipDates: ['2026-12-14'] },
};

test('dates show before the group has a title or a lead', () => {
  expect(datesOfDraft(draft, '2026-11-25')?.occurrences.map((one) => one.localDate)).toEqual(['2026-12-07', '2026-12-21']);
});

test.each([{ rrule: 'FREQ=HOURLY' }, { zone: 'Mars/Base' }, { firstDate: '9999-01-01' }, { localStart: '24:00' }, { minutes: 0 }])(
  'no dates while one of them cannot be read: %j',
  (change) => {
    expect(datesOfDraft({ ...draft, ...change }, '2026-11-25')).toBeNull();
  },
);
