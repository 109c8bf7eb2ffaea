import { List } from '@mantine/core';
import { useFormats, useWorded, useWords } from '@alongside/kit/ui';
import { leftToRight, ownDirection } from './isolated.ts';

export interface ClashInWords {
  readonly kind?: string;
  readonly localDate: string;
  readonly other: {
    readonly titles: readonly { lang: string; text: string }[];
    readonly localStart: string;
    readonly localEnd: string;
  } | null;
}

const mostLines = 3;

/** One line a clash: the day, and what stands there already; of many the first three, and how many more. */
export function ClashSentences({ clashes }: { readonly clashes: readonly ClashInWords[] }) {
  const t = useWords('groups');
  const formats = useFormats();
  const worded = useWorded();
  return (
    <List>
      {clashes.slice(0, mostLines).map(({ kind = 'CLIENT', localDate, other }) => {
        const day = formats.shortDate(localDate);
        const what = other
          ? t(`groups:clash.${kind}`, {
              day,
              title: ownDirection(worded(other.titles)),
              times: leftToRight(formats.timeRange(other.localStart, other.localEnd)),
            })
          : t(`groups:clash.${kind}_hidden`, { day });
        return <List.Item key={kind + localDate + (other?.localStart ?? '')}>{what}</List.Item>;
      })}
      {clashes.length > mostLines ? <List.Item>{t('groups:clash.more', { count: clashes.length - mostLines })}</List.Item> : null}
    </List>
  );
}
