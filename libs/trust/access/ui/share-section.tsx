import { useQuery } from '@tanstack/react-query';
import { QueryStates, Section, useFormats, useWords } from '@alongside/kit/ui';
import { grantShareOptions, type ShareOf } from './seconds.queries.ts';

/** How rare emergency access is, in sentences that say what each number is of. */
export function ShareSection() {
  const t = useWords('access');
  const query = useQuery(grantShareOptions);
  return (
    <Section title={t('access:share.title')}>
      <QueryStates query={query} lines={2}>
        {({ week, month }) => (
          <>
            <Sentence share={week} />
            <Sentence share={month} />
          </>
        )}
      </QueryStates>
    </Section>
  );
}

function Sentence({ share: { days, openings, reads, readsByGrant } }: { readonly share: ShareOf }) {
  const t = useWords('access');
  const { number } = useFormats();
  const opened = t('access:share.openings', { count: openings, shown: number(openings), days: number(days) });
  const read = t('access:share.reads', {
    count: readsByGrant,
    shown: number(readsByGrant),
    of: number(reads),
    share: perHundred(number, readsByGrant, reads),
  });
  return (
    <p>
      {opened} {reads > 0 ? read : t('access:share.none')}
    </p>
  );
}

/** One decimal: what is rare would round to nothing. */
function perHundred(number: (value: number) => string, part: number, of: number): string {
  return number(Math.round((part / Math.max(of, 1)) * 1000) / 10);
}
