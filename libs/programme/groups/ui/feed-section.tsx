import { Button, CopyButton, Group } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ErrorState, Notice, QueryStates, Section, isProblem, say, useFormats, useProblemText, useWords } from '@alongside/kit/ui';
import classes from './feed-section.module.css';
import { makeFeedOptions, ownFeedOptions, revokeFeedOptions } from './feeds.queries.ts';

/** One's sessions in one's own calendar program: an address that is a secret, shown once, made anew or taken back at any time. */
export function FeedSection() {
  const t = useWords('groups');
  const feed = useQuery(ownFeedOptions);
  return (
    <Section title={t('groups:feed.title')}>
      <p>{t('groups:feed.what')}</p>
      <QueryStates query={feed} lines={2}>
        {(found) => <Feed feed={found} />}
      </QueryStates>
    </Section>
  );
}

type Found = { readonly createdAt: string; readonly lastReadAt?: string | null } | null;

function Feed({ feed }: { readonly feed: Found }) {
  const t = useWords('groups');
  const textOf = useProblemText('groups');
  const { instant } = useFormats();
  const client = useQueryClient();
  const [path, setPath] = useState<string | null>(null);
  const make = useMutation({
    ...makeFeedOptions(client),
    onSuccess: async (answer, ...rest) => {
      if (answer.__typename === 'FeedMade') setPath(answer.address);
      await makeFeedOptions(client).onSuccess?.(answer, ...rest);
    },
  });
  const revoke = useMutation({
    ...revokeFeedOptions(client),
    onSuccess: async (answer, ...rest) => {
      await revokeFeedOptions(client).onSuccess?.(answer, ...rest);
      if (answer.__typename === 'FeedRevoked') say(t('groups:feed.ended'));
    },
  });
  const failed = [make, revoke].find((one) => one.isError);
  const refused = [make.data, revoke.data].flatMap((answer) => (answer && isProblem(answer) ? [answer] : []));
  if (path) return <AddressShown address={`${globalThis.location.origin}${path}`} onDone={() => setPath(null)} />;
  return (
    <>
      {failed ? <ErrorState error={failed.error} /> : null}
      {refused.map((problem) => (
        <Notice key={problem.code} tone="warning" urgent>
          {textOf(problem)}
        </Notice>
      ))}
      <p>
        {feed
          ? t(feed.lastReadAt ? 'groups:feed.read' : 'groups:feed.unread', {
              made: instant(feed.createdAt),
              read: feed.lastReadAt ? instant(feed.lastReadAt) : '',
            })
          : t('groups:feed.none')}
      </p>
      <Group gap="sm">
        <Button variant={feed ? 'default' : 'filled'} loading={make.isPending} onClick={() => make.mutate()}>
          {t(feed ? 'groups:feed.renew' : 'groups:feed.make')}
        </Button>
        {feed ? (
          <Button variant="default" loading={revoke.isPending} onClick={() => revoke.mutate()}>
            {t('groups:feed.end')}
          </Button>
        ) : null}
      </Group>
    </>
  );
}

function AddressShown({ address, onDone }: { readonly address: string; readonly onDone: () => void }) {
  const t = useWords('groups');
  return (
    <>
      <Notice tone="warning" urgent title={t('groups:feed.onceTitle')}>
        {t('groups:feed.once')}
      </Notice>
      <p className={classes.address}>
        <code dir="ltr">{address}</code>
      </p>
      <Group gap="sm">
        <CopyButton value={address}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? 'groups:feed.copied' : 'groups:feed.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onDone}>{t('groups:feed.done')}</Button>
      </Group>
    </>
  );
}
