import { expect, test } from '@jest/globals';
import { idleWatch } from './idle.ts';

function watchAt(minutes = 15) {
  const clock = { now: 0 };
  const heard: string[] = [];
  const watch = idleWatch({
    minutes,
    now: () => clock.now,
    onIdle: () => heard.push('idle'),
    onActive: () => heard.push('active'),
  });
  const after = (seconds: number) => {
    clock.now += seconds * 1000;
    watch.tick();
  };
  return { watch, heard, after };
}

test('the warning comes two minutes before the end', () => {
  const { watch, after } = watchAt();
  after(12 * 60 + 59);
  expect(watch.secondsLeft()).toBeNull();
  after(1);
  expect(watch.secondsLeft()).toBe(120);
});

test('it ends once, however often the clock is looked at', () => {
  const { heard, after } = watchAt();
  after(15 * 60);
  after(1);
  after(600);
  expect(heard).toEqual(['idle']);
});

test('a touch begins the time anew; the server hears of it at most once a minute', () => {
  const { watch, heard, after } = watchAt();
  after(50);
  watch.touch();
  after(15);
  watch.touch();
  after(5);
  watch.touch();
  expect(heard).toEqual(['active']);
  after(14 * 60 + 50);
  expect(heard).toEqual(['active']);
  after(10);
  expect(heard).toEqual(['active', 'idle']);
});

test('a touch after the end does not bring the session back', () => {
  const { watch, heard, after } = watchAt();
  after(16 * 60);
  watch.touch();
  after(1);
  expect(heard).toEqual(['idle']);
  expect(watch.secondsLeft()).toBe(0);
});
