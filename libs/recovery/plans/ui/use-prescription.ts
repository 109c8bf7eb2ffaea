import { useFormats, useWorded, useWords, type WordedText } from '@alongside/kit/ui';

export interface Prescribed {
  readonly timesAWeek: number | null;
  readonly minutesEach: number | null;
  readonly weeks: number | null;
  readonly startsOn: string | null;
}

/** A prescription as one sentence: 3 times a week, 1 hr 30 min each, for 12 weeks from 3 Aug 2026. */
export function usePrescription(): (line: Prescribed) => string {
  const t = useWords('plans');
  const formats = useFormats();
  return ({ timesAWeek, minutesEach, weeks, startsOn }) =>
    t('plans:prescription', {
      times: t('plans:times', { count: timesAWeek ?? 0 }),
      each: formats.minutes(minutesEach ?? 0),
      weeks: t('plans:weeks', { count: weeks ?? 0 }),
      day: startsOn ? formats.date(startsOn) : '',
    });
}

/** What a line of a plan prescribes: the service, and the group when one is named. */
export function useServiceName(): (line: {
  readonly service: { readonly titles: readonly WordedText[] } | null;
  readonly seriesTitles: readonly WordedText[] | null;
}) => string {
  const worded = useWorded();
  return ({ service, seriesTitles }) => {
    const name = worded(service?.titles ?? []);
    return seriesTitles && seriesTitles.length > 0 ? `${name} · ${worded(seriesTitles)}` : name;
  };
}
