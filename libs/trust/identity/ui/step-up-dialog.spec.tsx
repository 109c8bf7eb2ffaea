import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { request } from '@alongside/kit/client';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { renewStaffLinkMutation } from './accounts.documents.ts';
import { StepUpDialog } from './step-up-dialog.tsx';

const done = { __typename: 'MeChanged' };

/** A desk on which a new link asks for a recent proof until there is one. */
async function desk(stepUp: object, viewer: StageOptions['viewer'] = {}) {
  let isFresh = false;
  const stage = await showScreen(<StepUpDialog />, {
    viewer,
    answers: {
      RenewStaffLink: () => {
        if (!isFresh) throw new Refused('STEP_UP_REQUIRED');
        return { renewStaffLink: { __typename: 'NotFound' } };
      },
      StepUp: () => {
        isFresh = stepUp === done;
        return { stepUp };
      },
      Viewer: { me: { ...sana, ...viewer, csrf: 'new' } },
    },
  });
  const answer = request(renewStaffLinkMutation, { staffId: 'x' }).then(
    () => 'done',
    (error: { code: string }) => error.code,
  );
  return { ...stage, answer };
}

test('a deed that weighs much asks who it is, and goes again by itself', async () => {
  const { user, answer, sent } = await desk(done);
  await user.type(await screen.findByLabelText(/Password/), 'maple canoe');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await answer).toBe('done');
  expect(sent.map(({ operation }) => operation)).toEqual(['RenewStaffLink', 'StepUp', 'Viewer', 'RenewStaffLink']);
  expect(sent.at(-1)?.headers.get('x-alongside-csrf')).toBe('new');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('whoever has an app gives its code too; a wrong one is said at its field', async () => {
  const wrong = { __typename: 'SecondFactorNeeded', code: 'UNAUTHENTICATED', message: '', path: [], wasWrong: true };
  const { user, sent } = await desk(wrong, { hasSecondFactor: true });
  await user.type(await screen.findByLabelText(/Password/), 'maple canoe');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(sent.map(({ operation }) => operation)).not.toContain('StepUp');
  await user.type(screen.getByLabelText(/^Code/), '123456');
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  await waitFor(() => expect(screen.getByLabelText(/^Code/)).toBeInvalid());
  expect(sent.find(({ operation }) => operation === 'StepUp')?.variables).toEqual({ input: { password: 'maple canoe', code: '123456' } });
});

test('who turns back hears the refusal', async () => {
  const { user, answer } = await desk(done);
  await user.click(await screen.findByRole('button', { name: 'Cancel' }));
  expect(await answer).toBe('STEP_UP_REQUIRED');
});

test('in the demo, where nobody has a password, one click stands for the proof', async () => {
  const { user, answer } = await desk(done, { isDemo: true });
  expect(await screen.findByText(/The people of the demo have no passwords/)).toBeVisible();
  expect(screen.queryByLabelText(/Password/)).not.toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Confirm' }));
  expect(await answer).toBe('done');
});
