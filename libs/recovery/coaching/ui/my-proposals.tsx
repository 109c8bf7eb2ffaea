import { useQuery } from '@tanstack/react-query';
import { Section, useFormats, useWords } from '@alongside/kit/ui';
import { AnswerButtons } from './answer-buttons.tsx';
import { myProposalsOptions, type MyProposalInView } from './my-people.queries.ts';
import { WishChips } from './wish-list.tsx';

/** Proposals to the viewer: what somebody looks for, and not who it is. */
export function MyProposals() {
  const { data } = useQuery(myProposalsOptions());
  return (data ?? []).map((proposal) => <Proposal key={proposal.id} proposal={proposal} />);
}

function Proposal({ proposal }: { readonly proposal: MyProposalInView }) {
  const t = useWords('coaching');
  const formats = useFormats();
  return (
    <Section title={t('coaching:mine.proposal')}>
      <p dir="auto">{proposal.reason}</p>
      <WishChips wish={{ ...proposal, gender: null, faith: null, situations: null }} />
      {proposal.isAccepted ? (
        <p>{t('coaching:mine.accepted')}</p>
      ) : (
        <>
          <p>{t('coaching:mine.answerBy', { time: formats.instant(proposal.answerBy) })}</p>
          <AnswerButtons match={proposal} side="COACH" />
        </>
      )}
    </Section>
  );
}
