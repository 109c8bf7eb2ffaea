import { List } from '@mantine/core';
import { Notice, useFormats, useWords } from '@alongside/kit/ui';
import { leftToRight, ownDirection } from './isolated.ts';

interface FittedSession {
  readonly localDate: string;
  readonly localStart: string;
  readonly fit: 'KEPT' | 'SHIFTED' | 'SKIPPED';
  readonly toDate: string | null;
  readonly toStart: string | null;
  readonly inTheWay: string;
  readonly reason: string;
  readonly noPlace: boolean;
}

const mostLines = 5;

/** What the centre's time does to the sessions that fall in it: a line each, of many the first five. */
export function FittedSentences({ fitted }: { readonly fitted: readonly FittedSession[] }) {
  const t = useWords('changes');
  const formats = useFormats();
  if (fitted.length === 0) return null;
  const sentence = ({ localDate, localStart, fit, toDate, toStart, inTheWay, reason, noPlace }: FittedSession) =>
    t(noPlace ? 'changes:fit.noPlace' : `changes:fit.${fit}`, {
      day: formats.shortDate(localDate),
      time: leftToRight(formats.time(localStart)),
      why: t('changes:fit.why', { kind: t(`changes:inTheWay.${inTheWay}`), reason: ownDirection(reason) }),
      toDay: toDate ? formats.shortDate(toDate) : '',
      toTime: toStart ? leftToRight(formats.time(toStart)) : '',
    });
  return (
    <Notice tone="info" title={t('changes:fit.title', { count: fitted.length })}>
      <List>
        {fitted.slice(0, mostLines).map((one) => (
          <List.Item key={one.localDate + one.localStart}>{sentence(one)}</List.Item>
        ))}
        {fitted.length > mostLines ? <List.Item>{t('groups:clash.more', { count: fitted.length - mostLines })}</List.Item> : null}
      </List>
    </Notice>
  );
}
