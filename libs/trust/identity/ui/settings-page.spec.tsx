import { describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { Refused, sana, showScreen, type StageOptions } from '@alongside/kit/stage';
import { SettingsPage } from './settings-page.tsx';

const me = { ...sana, spareCodesLeft: 0, email: 'sana@sunrise.example', locale: 'en', theme: 'auto', singleKeys: true };
const here = { id: 'd1', device: 'Firefox · Windows', createdAt: '2026-11-25T03:00:00Z', lastSeenAt: '2026-11-25T05:00:00Z', isThis: true };
const tablet = { ...here, id: 'd2', device: 'Safari · iPad', isThis: false };
const standard = { OwnAccount: { me }, OwnFactor: { me }, Devices: { myDevices: [here, tablet] }, Viewer: { me } };
const done = { __typename: 'Done', ok: true };

const settings = (answers: StageOptions['answers'] = {}, options: StageOptions = {}) =>
  showScreen(<SettingsPage />, { ...options, answers: { ...standard, ...answers } });

describe('you', () => {
  test('name, address and every post', async () => {
    await settings();
    const section = screen.getByRole('region', { name: 'You' });
    expect(await within(section).findByText('sana@sunrise.example')).toBeVisible();
    expect(within(section).getByText('Sana Karim')).toBeVisible();
    expect(within(section).getByText('Sunrise Centre').closest('dd')).toHaveTextContent('Counsellor · Sunrise Centre');
    expect(document.title).toBe('Settings · Alongside');
  });

  test('a server that fails is told with a retry, and the rest of the page stands', async () => {
    let isDown = true;
    const { user } = await settings({
      OwnAccount: () => {
        if (isDown) throw new Refused('INTERNAL');
        return { me };
      },
    });
    const section = screen.getByRole('region', { name: 'You' });
    isDown = false;
    await user.click(await within(section).findByRole('button', { name: 'Try again' }));
    expect(await within(section).findByText('sana@sunrise.example')).toBeVisible();
  });
});

describe('where one is signed in', () => {
  test('this device is named and cannot be ended here; another can', async () => {
    const ended: unknown[] = [];
    const { user } = await settings({
      Devices: () => ({ myDevices: ended.length > 0 ? [here] : [here, tablet] }),
      EndDevice: (given: unknown) => {
        ended.push(given);
        return { endDevice: done };
      },
    });
    const section = screen.getByRole('region', { name: 'Where you are signed in' });
    expect((await within(section).findByText('Firefox · Windows')).parentElement).toHaveTextContent('this device');
    expect(within(section).queryByRole('button', { name: 'Sign out: Firefox · Windows' })).not.toBeInTheDocument();
    await user.click(within(section).getByRole('button', { name: 'Sign out: Safari · iPad' }));
    await waitFor(() => expect(within(section).queryByText('Safari · iPad')).not.toBeInTheDocument());
    expect(ended).toEqual([{ id: 'd2' }]);
    expect(within(section).queryByRole('button', { name: 'Sign out everywhere else' })).not.toBeInTheDocument();
  });

  test('all others at once', async () => {
    const { user, sent } = await settings({ EndOtherDevices: { endOtherDevices: done } });
    await user.click(await screen.findByRole('button', { name: 'Sign out everywhere else' }));
    await waitFor(() => expect(sent.map(({ operation }) => operation)).toContain('EndOtherDevices'));
  });
});

describe('the password', () => {
  const change = async (changePassword: object) => {
    const stage = await settings({ ChangePassword: { changePassword } });
    await stage.user.type(await screen.findByLabelText(/Present password/), 'maple canoe');
    await stage.user.type(screen.getByLabelText(/New password/), 'river and seven stones');
    await stage.user.click(screen.getByRole('button', { name: 'Change password' }));
    return stage;
  };
  const refusal = { code: 'BAD_USER_INPUT', message: '', path: ['input', 'next'] };

  test('is changed; the fields are emptied, and what to send back is asked for anew', async () => {
    const { sent } = await change({ __typename: 'MeChanged' });
    await waitFor(() => expect(screen.getByLabelText(/Present password/)).toHaveValue(''));
    expect(screen.getByLabelText(/New password/)).toHaveValue('');
    expect(sent.find(({ operation }) => operation === 'ChangePassword')?.variables).toEqual({
      input: { current: 'maple canoe', next: 'river and seven stones' },
    });
    expect(sent.map(({ operation }) => operation)).toContain('Viewer');
  });

  test.each([
    ['common', 'one of the first passwords that somebody would guess'],
    ['personal', 'too close to your name'],
    ['min 8', 'At least 8 characters.'],
    ['wellFormed', 'This text cannot be a password.'],
  ])('a new one that is %s keeps what was typed and says why', async (constraint, words) => {
    await change({ __typename: 'BadInput', ...refusal, constraint });
    await waitFor(() => expect(screen.getByLabelText(/New password/)).toBeInvalid());
    expect(screen.getByLabelText(/New password/)).toHaveAccessibleDescription(expect.stringContaining(words));
    expect(screen.getByLabelText(/New password/)).toHaveValue('river and seven stones');
  });

  test('a wrong present one is said at its field', async () => {
    await change({ __typename: 'WrongCredentials', code: 'UNAUTHENTICATED', message: '', path: ['input', 'current'] });
    expect(await screen.findByText('This is not your present password.')).toBeVisible();
  });

  test('too many wrong ones lock, as at the door', async () => {
    await change({ __typename: 'SignInLocked', code: 'RATE_LIMITED', message: '', path: null, retryAfterSeconds: 4 });
    expect(await screen.findByText('Wait 4 seconds, then try again.')).toBeVisible();
  });

  test('the demo has none', async () => {
    await settings({}, { viewer: { isDemo: true } });
    expect((await screen.findAllByText('The people of the demo have no passwords.'))[0]).toBeVisible();
    expect(screen.queryByLabelText(/Present password/)).not.toBeInTheDocument();
  });
});

describe('how it looks', () => {
  test('a choice is taken at once and brought to the profile', async () => {
    const { user, sent } = await settings({ SavePreferences: { savePreferences: { __typename: 'MeChanged' } } });
    await user.click(await screen.findByRole('radio', { name: 'اردو' }));
    expect(await screen.findByRole('heading', { name: 'ترتیبات' })).toBeVisible();
    expect(document.documentElement.dir).toBe('rtl');
    await waitFor(() =>
      expect(sent.find(({ operation }) => operation === 'SavePreferences')?.variables).toMatchObject({
        input: { locale: 'ur', singleKeys: true },
      }),
    );
  });

  test('single-letter keys can be switched off', async () => {
    const { user, sent } = await settings({ SavePreferences: { savePreferences: { __typename: 'MeChanged' } } });
    await user.click(await screen.findByRole('checkbox', { name: /Single-letter keys/ }));
    await waitFor(() =>
      expect(sent.find(({ operation }) => operation === 'SavePreferences')?.variables).toMatchObject({ input: { singleKeys: false } }),
    );
  });

  test('in the demo, whose people are shared, it stays on this device', async () => {
    const { user, sent } = await settings({}, { viewer: { isDemo: true } });
    await user.click(await screen.findByRole('checkbox', { name: /Single-letter keys/ }));
    expect(screen.getByRole('checkbox', { name: /Single-letter keys/ })).not.toBeChecked();
    expect(sent.map(({ operation }) => operation)).not.toContain('SavePreferences');
  });
});
