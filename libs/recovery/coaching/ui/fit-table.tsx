import { VisuallyHidden } from '@mantine/core';
import { useFormats, useWords } from '@alongside/kit/ui';
import type { FitPartInView } from './desk.queries.ts';
import { useFitWords } from './use-fit-words.ts';
import classes from './coaching.module.css';

export interface FitTableProps {
  readonly fit: { readonly total: number; readonly parts: readonly FitPartInView[] };
  readonly caption: string;
}

/** Each factor with its fact, where the fact comes from, and its points of its weight; they sum to the last line. */
export function FitTable({ fit: { total, parts }, caption }: FitTableProps) {
  const t = useWords('coaching');
  const formats = useFormats();
  const fitWords = useFitWords();
  const share = (points: number, of: number) => t('coaching:table.share', { points: formats.number(points), of: formats.number(of) });
  return (
    <table className={classes.points}>
      <caption>
        <VisuallyHidden>{caption}</VisuallyHidden>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t('coaching:table.factor')}</VisuallyHidden>
          </th>
          <th scope="col">
            <VisuallyHidden>{t('coaching:table.weight')}</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr key={part.criterion}>
            <th scope="row">
              {fitWords(part)} <small>({t(`coaching:source.${part.source}`)})</small>
            </th>
            <td>{share(part.points, part.of)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('coaching:table.total')}</th>
          <td>{share(total, 100)}</td>
        </tr>
      </tfoot>
    </table>
  );
}
