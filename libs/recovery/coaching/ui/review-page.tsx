import { Anchor } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useRef, useState, type RefObject } from 'react';
import { EmptyState, Page, QueryStates, Section, useKeys, useWords } from '@alongside/kit/ui';
import { ApproveDialog } from './approve-dialog.tsx';
import { ClientName } from './client-name.tsx';
import { matchReviewOptions, type FitInView, type ReviewInView } from './desk.queries.ts';
import { EarlierMatches } from './earlier-matches.tsx';
import { NotOfferedList } from './not-offered-list.tsx';
import { RankedCoach } from './ranked-coach.tsx';
import { RequestActions } from './request-actions.tsx';
import { WhyNot } from './why-not.tsx';
import { WishFacts } from './wish-list.tsx';
import classes from './coaching.module.css';

/** One person who waits: the wishes, and every coach with the reasons for and against. */
export function ReviewPage({ clientId }: { readonly clientId: string }) {
  const t = useWords('coaching');
  const navigate = useNavigate();
  const query = useQuery(matchReviewOptions(clientId));
  const [chosen, setChosen] = useState<FitInView | null>(null);
  const whyNot = useRef<HTMLInputElement>(null);
  const review = query.data;
  const choose = (rank: number) => document.getElementById(`approve-${rank}`)?.focus();
  useKeys([
    ...[1, 2, 3, 4, 5].map((rank) => ({ keys: String(rank), words: t('coaching:keys.choose', { rank }), run: () => choose(rank) })),
    { keys: 'w', words: t('coaching:whyNot.title'), run: () => whyNot.current?.focus() },
  ]);
  return (
    <Page
      title={review ? <ClientName client={review.client} /> : t('coaching:review.title')}
      documentTitle={t('coaching:review.title')}
      width="full"
      lead={review ? t('coaching:review.waits', { count: review.request.daysWaiting ?? 0 }) : undefined}
      actions={
        <Anchor component={Link} to="/matching">
          {t('coaching:review.back')}
        </Anchor>
      }
    >
      <QueryStates query={query} lines={8}>
        {(found) => (found ? <Reviewed review={found} onApprove={setChosen} whyNot={whyNot} /> : <Settled clientId={clientId} />)}
      </QueryStates>
      {/* Outside of what is asked anew: a refusal that changes the screen leaves the words that were typed. */}
      <ApproveDialog
        clientId={clientId}
        fit={chosen}
        request={review?.request ?? null}
        onClose={() => setChosen(null)}
        onApproved={() => void navigate({ to: '/matching' })}
      />
    </Page>
  );
}

interface ReviewedProps {
  readonly review: ReviewInView;
  readonly onApprove: (fit: FitInView) => void;
  readonly whyNot: RefObject<HTMLInputElement | null>;
}

function Reviewed({ review, onApprove, whyNot }: ReviewedProps) {
  const t = useWords('coaching');
  const { request, client, ranked, notOffered, earlier } = review;
  return (
    <div className={classes.beside}>
      <div>
        <Section title={t('coaching:wish.title')} actions={<RequestActions clientId={client.id} wish={request} />}>
          <WishFacts wish={request} />
          {request.avoid ? (
            <>
              <h3>{t('coaching:wish.avoid')}</h3>
              <p dir="auto">{request.avoid}</p>
            </>
          ) : null}
        </Section>
        <EarlierMatches matches={earlier} />
      </div>
      <div>
        {ranked.length === 0 ? (
          <EmptyState icon="UserX" title={t('coaching:review.nobody')} text={t('coaching:review.nobodyText')} />
        ) : null}
        {ranked.map((fit, i) => (
          <RankedCoach key={fit.coach.id} fit={fit} rank={i + 1} onApprove={() => onApprove(fit)} />
        ))}
        <WhyNot review={review} inputRef={whyNot} onApprove={onApprove} />
        <NotOfferedList notOffered={notOffered} />
      </div>
    </div>
  );
}

/** Nobody of this address waits: matched meanwhile, withdrawn, or another team's. The same words for all. */
function Settled({ clientId }: { readonly clientId: string }) {
  const t = useWords('coaching');
  return (
    <EmptyState
      icon="HeartHandshake"
      title={t('coaching:review.settled')}
      action={
        <Anchor component={Link} to={`/people/${clientId}`}>
          {t('coaching:review.person')}
        </Anchor>
      }
    />
  );
}
