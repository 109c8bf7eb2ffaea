import '@testing-library/jest-dom/jest-globals';
import { beforeEach, describe, expect, test } from '@jest/globals';
import { screen, waitFor, within } from '@testing-library/react';
import { forgetUnsaved } from '@alongside/kit/client';
import { showScreen, type Answers } from '@alongside/kit/stage';
import { CentreSettingsSection } from './centre-settings-section.tsx';

const prayer = {
  ...{ id: 'w1', weekday: 5, fromTime: '12:30', untilTime: '14:30', fromDate: null, untilDate: null, reason: 'Friday prayer' },
  version: 3,
};
const monday = { weekday: 1, opens: '09:00', closes: '15:00' };
const ramadan = { id: 'h1', name: 'Ramadan', fromDate: '2027-02-08', untilDate: '2027-03-09', openingHours: [monday], version: 2 };
const settings = {
  ...{ id: 'c1', name: 'Sunrise Centre', zone: 'Asia/Karachi', weekStart: 1, lateDefaultMinutes: 10, clientTerm: 'PERSON', version: 4 },
  ...{ openingHours: [{ ...monday, closes: '17:00' }], closures: [], blockedWindows: [prayer], hoursVariants: [ramadan] },
};
const saved = { __typename: 'CentreSaved' };

// What was typed and not sent outlives the form, for the same viewer: not from one test to the next.
beforeEach(() => forgetUnsaved());

const show = (answers: Answers = {}, mayEver: readonly string[] = ['centre.read', 'centre.write'], language: 'en' | 'ur' = 'en') =>
  showScreen(<CentreSettingsSection />, {
    language,
    viewer: { mayEver },
    answers: {
      CentreSettings: { centreSettings: settings },
      SaveBlockedWindow: { saveBlockedWindow: saved },
      RemoveBlockedWindow: { removeBlockedWindow: saved },
      SaveHoursVariant: { saveHoursVariant: saved },
      RemoveHoursVariant: { removeHoursVariant: saved },
      ...answers,
    },
  });
type Sent = readonly { operation: string; variables: unknown }[];
const inputs = (sent: Sent, name: string) =>
  sent.filter(({ operation }) => operation === name).map(({ variables }) => (variables as { input: unknown }).input);
const windows = async () => within(await screen.findByRole('region', { name: 'Hours without groups' }));
const variants = async () => within(await screen.findByRole('region', { name: 'Other hours for some days' }));

describe('hours without groups', () => {
  test('stand with their weekday, time and days', async () => {
    await show();
    expect((await windows()).getByRole('row', { name: /Friday prayer Friday 12:30.14:30 always/ })).toBeVisible();
  });

  test('are added by keyboard alone', async () => {
    const { user, sent } = await show();
    (await windows()).getByRole('button', { name: 'Add hours' }).focus();
    await user.keyboard('{Enter}');
    const form = within(await screen.findByRole('dialog', { name: 'Add hours' }));
    await waitFor(() => expect(form.getByRole('textbox', { name: /Why/ })).toHaveFocus());
    await user.keyboard('Staff meeting');
    form.getByLabelText(/From/).focus();
    await user.keyboard('09:00');
    form.getByLabelText(/Until/).focus();
    await user.keyboard('10:30{Enter}');
    const wish = { weekday: 5, fromTime: '09:00', untilTime: '10:30', fromDate: null, untilDate: null, reason: 'Staff meeting' };
    await waitFor(() => expect(inputs(sent, 'SaveBlockedWindow')).toMatchObject([{ ...wish, expectedVersion: 0 }]));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  test('are changed with the version that was read, and get days', async () => {
    const { user, sent } = await show();
    await user.click((await windows()).getByRole('button', { name: 'Friday prayer' }));
    const form = within(await screen.findByRole('dialog', { name: 'Change these hours' }));
    await user.click(form.getByRole('combobox', { name: 'Weekday' }));
    await user.click(await screen.findByRole('option', { name: 'Thursday' }));
    await user.type(form.getByLabelText(/First day/), '2026-12-01');
    await user.click(form.getByRole('button', { name: 'Save' }));
    const input = { id: 'w1', expectedVersion: 3, weekday: 4, fromTime: '12:30', untilTime: '14:30', reason: 'Friday prayer' };
    await waitFor(() => expect(inputs(sent, 'SaveBlockedWindow')).toEqual([{ ...input, fromDate: '2026-12-01', untilDate: null }]));
  });

  test('a missing or backward time is said at its field, and nothing is sent', async () => {
    const { user, sent } = await show();
    await user.click((await windows()).getByRole('button', { name: 'Add hours' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByRole('textbox', { name: /Why/ }), 'Prayer');
    await user.click(form.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(form.getByLabelText(/From/)).toBeInvalid());
    await user.type(form.getByLabelText(/From/), '12:30');
    await user.type(form.getByLabelText(/Until/), '12:00');
    expect(form.getByText('It ends after it begins.')).toBeVisible();
    expect(inputs(sent, 'SaveBlockedWindow')).toEqual([]);
  });

  test('a stale edit shows both values', async () => {
    const current = { ...prayer, untilTime: '14:00', version: 4 };
    const stale = { __typename: 'StaleBlockedWindow', code: 'CONFLICT_VERSION', message: '', path: null, current };
    const { user, sent } = await show({
      SaveBlockedWindow: ({ input }: { input: { expectedVersion: number } }) => ({
        saveBlockedWindow: input.expectedVersion === 4 ? saved : stale,
      }),
    });
    await user.click((await windows()).getByRole('button', { name: 'Friday prayer' }));
    const form = within(await screen.findByRole('dialog'));
    await user.type(form.getByRole('textbox', { name: /Why/ }), ' time');
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByRole('row', { name: /Time 12:30.14:30 12:30.14:00/ })).toBeVisible();
    await user.click(form.getByRole('button', { name: 'Use mine' }));
    await waitFor(() => expect(inputs(sent, 'SaveBlockedWindow').at(-1)).toMatchObject({ untilTime: '14:30', expectedVersion: 4 }));
  });

  test('are taken away; a failure is said', async () => {
    let tries = 0;
    const { user, sent } = await show({
      RemoveBlockedWindow: () => {
        tries += 1;
        if (tries === 1) throw new Error('down');
        return { removeBlockedWindow: saved };
      },
    });
    const section = await windows();
    await user.click(section.getByRole('button', { name: 'Take away: Friday prayer' }));
    expect(await section.findByRole('alert')).toBeVisible();
    await user.click(section.getByRole('button', { name: 'Take away: Friday prayer' }));
    await waitFor(() => expect(section.queryByRole('alert')).toBeNull());
    expect(sent.filter(({ operation }) => operation === 'RemoveBlockedWindow').at(-1)?.variables).toEqual({ id: 'w1' });
  });
});

describe('other hours', () => {
  test('stand with their days and hours', async () => {
    await show();
    expect((await variants()).getByRole('row', { name: /Ramadan 8 Feb 2027 9 Mar 2027 Monday: 09:00.15:00/ })).toBeVisible();
  });

  test('are added with the days that are open', async () => {
    const { user, sent } = await show();
    await user.click((await variants()).getByRole('button', { name: 'Add other hours' }));
    const form = within(await screen.findByRole('dialog', { name: 'Add other hours' }));
    await user.type(form.getByRole('textbox', { name: /Name/ }), 'Summer');
    await user.type(form.getByLabelText(/First day/), '2027-06-01');
    await user.type(form.getByLabelText(/Last day/), '2027-08-31');
    await user.click(form.getByRole('checkbox', { name: 'Friday' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    const wish = { expectedVersion: 0, name: 'Summer', fromDate: '2027-06-01', untilDate: '2027-08-31' };
    const openingHours = [{ weekday: 5, opens: '09:00', closes: '17:00' }];
    await waitFor(() => expect(inputs(sent, 'SaveHoursVariant')).toMatchObject([{ ...wish, openingHours }]));
  });

  test('overlapping ones, and none that is open, are said in words', async () => {
    const bad = (field: string, constraint: string) => ({
      saveHoursVariant: { __typename: 'BadInput', code: 'BAD_USER_INPUT', message: '', path: ['input', field], constraint },
    });
    const { user } = await show({
      SaveHoursVariant: ({ input }: { input: { openingHours: readonly unknown[] } }) =>
        input.openingHours.length === 0 ? bad('openingHours', 'required') : bad('fromDate', 'overlap'),
    });
    await user.click((await variants()).getByRole('button', { name: 'Ramadan' }));
    const form = within(await screen.findByRole('dialog', { name: 'Change the other hours' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText('Other hours are in force on some of these days.')).toBeVisible();
    await user.click(form.getByRole('checkbox', { name: 'Monday' }));
    await user.click(form.getByRole('button', { name: 'Save' }));
    expect(await form.findByText(/Open at least one day/)).toBeVisible();
  });

  test('are taken away', async () => {
    const { user, sent } = await show();
    await user.click((await variants()).getByRole('button', { name: 'Take away: Ramadan' }));
    await waitFor(() => expect(sent.find(({ operation }) => operation === 'RemoveHoursVariant')?.variables).toEqual({ id: 'h1' }));
  });
});

test('without any, it says what may be settled; who may not write sees no buttons', async () => {
  await show({ CentreSettings: { centreSettings: { ...settings, blockedWindows: [], hoursVariants: [] } } }, ['centre.read']);
  expect((await windows()).getByText('Groups may meet at any hour')).toBeVisible();
  expect((await variants()).getByText('The usual hours hold all year')).toBeVisible();
  expect(screen.queryByRole('button')).toBeNull();
});

test('in Urdu, with the times as they are', async () => {
  await show({}, ['centre.read'], 'ur');
  const section = within(await screen.findByRole('region', { name: 'وہ اوقات جن میں گروپ نہیں' }));
  expect(section.getByRole('row', { name: /Friday prayer جمعہ 12:30.2:30 PM ہمیشہ/ })).toBeVisible();
});
