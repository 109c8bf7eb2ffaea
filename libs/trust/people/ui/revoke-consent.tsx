import { Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Dialog, Form, say, useProblemText, useStaffName, useWords } from '@alongside/kit/ui';
import { revokeConsentOptions, type ConsentInView } from './consent.queries.ts';

export interface RevokeConsentProps {
  readonly consent: ConsentInView | null;
  readonly onClose: () => void;
}

export function RevokeConsent({ consent, onClose }: RevokeConsentProps) {
  const t = useWords('people');
  return (
    <Dialog opened={consent !== null} title={t('people:consent.revoke')} onClose={onClose}>
      {consent ? <Revoking consent={consent} onClose={onClose} /> : null}
    </Dialog>
  );
}

function Revoking({ consent, onClose }: { readonly consent: ConsentInView; readonly onClose: () => void }) {
  const t = useWords('people');
  const nameOf = useStaffName();
  const problemText = useProblemText('people');
  const revoking = useMutation(revokeConsentOptions(useQueryClient()));
  const refused = revoking.data?.kind === 'refused' ? [problemText(revoking.data.problem)] : [];
  const general = revoking.isError ? [t('kit:failed.server'), t('kit:failed.kept')] : refused;
  const submit = () =>
    revoking.mutate(
      { id: consent.id ?? '' },
      {
        onSuccess: ({ kind }) => {
          if (kind !== 'saved') return;
          say(t('people:consent.revoked'));
          onClose();
        },
      },
    );
  const name = nameOf({ name: consent.coachName, nameUr: consent.coachNameUr });
  return (
    <Form action={t('people:consent.revoke')} onSubmit={submit} onCancel={onClose} busy={revoking.isPending} general={general}>
      <Text>{t('people:consent.revokeText', { name })}</Text>
    </Form>
  );
}
