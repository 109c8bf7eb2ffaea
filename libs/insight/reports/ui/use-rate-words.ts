import { useFormats, useWords } from '@alongside/kit/ui';

interface Rate {
  readonly part: number;
  readonly of: number;
  readonly value?: number | null;
}

/** How rates and differences are said: a share never without what it is a share of. */
export function useRateWords() {
  const t = useWords('reports');
  const formats = useFormats();
  return {
    /** 71 % */
    share: (rate: { readonly value?: number | null } | null | undefined) =>
      typeof rate?.value === 'number' ? formats.percent(rate.value) : t('reports:noRate'),
    /** 71 %, 142 of 200 */
    rate: (rate: Rate | null | undefined, isHidden: boolean) => {
      if (!rate) return t(isHidden ? 'reports:hidden' : 'reports:noRate');
      if (typeof rate.value !== 'number') return t('reports:noRate');
      return t('reports:rate', { share: formats.percent(rate.value), part: formats.number(rate.part), of: formats.number(rate.of) });
    },
    /** A count, or that it is hidden. */
    count: (count: number | null | undefined) => (typeof count === 'number' ? formats.number(count) : t('reports:hidden')),
    /** Hundredths of a percentage point with one decimal and its sign: −8.2 */
    points: (hundredths: number) => {
      const points = Math.round(hundredths / 10) / 10;
      return `${points > 0 ? '+' : points < 0 ? '−' : ''}${formats.number(Math.abs(points))}`;
    },
  };
}
