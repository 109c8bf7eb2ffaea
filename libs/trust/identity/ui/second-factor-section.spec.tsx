import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { SecondFactorSection } from './second-factor-section.tsx';

const codes = Array.from({ length: 10 }, (_, at) => `abcd${at}-efghj`);
const begun = { __typename: 'FactorBegun', setupKey: 'ABCD EFGH', setupLink: 'otpauth://totp/Alongside:x?secret=ABCDEFGH' };
const me = (hasSecondFactor: boolean, spareCodesLeft = 0) => ({ me: { id: sana.id, hasSecondFactor, spareCodesLeft } });

const section = (answers: StageOptions['answers'], viewer: StageOptions['viewer'] = {}) =>
  showScreen(<SecondFactorSection />, { viewer, answers: { Viewer: { me: sana }, ...answers } });

test('an app is set up: key, first code, spare codes that are shown once', async () => {
  let isOn = false;
  const { user, sent } = await section({
    OwnFactor: () => me(isOn, isOn ? 10 : 0),
    BeginSecondFactor: { beginSecondFactor: begun },
    ConfirmSecondFactor: ({ code }: { code: string }) => {
      isOn = code === '123456';
      return {
        confirmSecondFactor: isOn
          ? { __typename: 'FactorConfirmed', spareCodes: codes }
          : { __typename: 'WrongCode', code: 'BAD_USER_INPUT' },
      };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'Set up an app' }));
  expect(await screen.findByText('ABCD EFGH')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Open in the app on this device' })).toHaveAttribute('href', begun.setupLink);
  await user.type(screen.getByLabelText(/First code/), '000000');
  await user.click(screen.getByRole('button', { name: 'Switch it on' }));
  await waitFor(() => expect(screen.getByLabelText(/First code/)).toBeInvalid());
  await user.clear(screen.getByLabelText(/First code/));
  await user.type(screen.getByLabelText(/First code/), '123456');
  await user.click(screen.getByRole('button', { name: 'Switch it on' }));
  expect(await screen.findByText(codes[9] ?? '')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'I have written them down' }));
  expect(await screen.findByText(/10 spare codes are left/)).toBeVisible();
  expect(screen.queryByText(codes[9] ?? '')).not.toBeInTheDocument();
  expect(sent.map(({ operation }) => operation)).toContain('Viewer');
});

test('it is switched off again, and new spare codes replace the old ones', async () => {
  let isOn = true;
  const { user } = await section({
    OwnFactor: () => me(isOn, 3),
    RenewSpareCodes: { renewSpareCodes: { __typename: 'FactorConfirmed', spareCodes: codes } },
    EndSecondFactor: () => {
      isOn = false;
      return { endSecondFactor: { __typename: 'MeChanged' } };
    },
  });
  await user.click(await screen.findByRole('button', { name: 'New spare codes' }));
  await user.click(await screen.findByRole('button', { name: 'I have written them down' }));
  await user.click(await screen.findByRole('button', { name: 'Switch it off' }));
  expect(await screen.findByRole('button', { name: 'Set up an app' })).toBeVisible();
});

test('the demo has none, and nothing is asked', async () => {
  const { sent } = await section({}, { isDemo: true });
  expect(await screen.findByText('The people of the demo have no passwords.')).toBeVisible();
  expect(sent).toEqual([]);
});
