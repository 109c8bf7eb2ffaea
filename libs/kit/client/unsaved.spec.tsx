import { beforeEach, expect, test } from '@jest/globals';
import { act, renderHook } from '@testing-library/react';
import { sana } from '@alongside/kit/stage';
import { sessionEnded, sessionStarted } from './session.ts';
import { forgetUnsaved, useUnsaved } from './unsaved.ts';

const imran = { ...sana, id: '01970000-0000-7000-8000-0000000000bb', csrf: 'csrf-of-imran' };
const form = () => renderHook(() => useUnsaved('plan:1', { goal: '' }));

beforeEach(() => {
  forgetUnsaved();
  sessionStarted(sana);
});

function typeAndLeave(goal: string) {
  const before = form();
  act(() => before.result.current.change({ goal }));
  before.unmount();
  sessionEnded('idle');
}

test('the same person finds what they had typed, and is told so', () => {
  typeAndLeave('walk every day');
  sessionStarted(sana);
  expect(form().result.current).toMatchObject({ values: { goal: 'walk every day' }, restored: true });
});

test('another person finds nothing, and neither does the first afterwards', () => {
  typeAndLeave('walk every day');
  sessionStarted(imran);
  expect(form().result.current).toMatchObject({ values: { goal: '' }, restored: false });
  sessionEnded('left');
  sessionStarted(sana);
  expect(form().result.current.values).toEqual({ goal: '' });
});

test('nothing of it lies in the storage of the browser', () => {
  typeAndLeave('walk every day');
  expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain('walk');
});

test('what was saved is not kept', () => {
  const { result, unmount } = form();
  act(() => result.current.change({ goal: 'walk' }));
  act(() => result.current.drop());
  unmount();
  expect(form().result.current).toMatchObject({ values: { goal: '' }, restored: false });
});
