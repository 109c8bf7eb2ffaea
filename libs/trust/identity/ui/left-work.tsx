import { Notice, useFormats, useWords } from '@alongside/kit/ui';

const kinds = ['careTeams', 'groups', 'sessions', 'matches', 'supervisees'] as const;
type Left = Readonly<Record<(typeof kinds)[number], number>>;

/** What has no hands any more; numbers, because an administrator reads no record. The coordinator sees the names. */
export function LeftWork({ left }: { readonly left: Left }) {
  const t = useWords('identity');
  const { number } = useFormats();
  const open = kinds.filter((kind) => left[kind] > 0);
  if (open.length === 0) return <Notice tone="info">{t('identity:left.nothing')}</Notice>;
  return (
    <Notice tone="warning" urgent title={t('identity:left.title')}>
      <ul>
        {open.map((kind) => (
          <li key={kind}>{t(`identity:left.${kind}`, { count: left[kind], shown: number(left[kind]) })}</li>
        ))}
      </ul>
      {t('identity:left.who')}
    </Notice>
  );
}
