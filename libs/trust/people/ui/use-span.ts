import { useFormats, useWords } from '@alongside/kit/ui';

/** Days from one to another in words; without either end: always. */
export function useSpan(): (from: string | null | undefined, until: string | null | undefined) => string {
  const t = useWords('people');
  const { date } = useFormats();
  return (from, until) => {
    if (from && until) return t('people:window.range', { from: date(from), until: date(until) });
    if (from) return t('people:window.since', { from: date(from) });
    return until ? t('people:window.upTo', { until: date(until) }) : t('people:window.always');
  };
}
