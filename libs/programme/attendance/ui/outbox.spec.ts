import { describe, expect, test } from '@jest/globals';
import {
  answered,
  dismissed,
  emptyOutbox,
  failed,
  nextBatch,
  sendState,
  sending,
  shown,
  tapped,
  type Outbox,
  type Result,
  type Tap,
} from './outbox.ts';

const tap = (clientId: string, status: Tap['status'], reason: string | null = null): Tap => ({
  ...{ clientId, status, arrivedMinute: null, leftMinute: null, walkIn: false, reason },
});
const made = (opId: string, version = 0) => ({ opId, capturedAt: '2026-11-25T05:00:00Z', version });
const result = (opId: string, outcome: Result['outcome']): Result => ({
  opId,
  outcome,
  refusal: outcome === 'REFUSED' ? { code: 'FORBIDDEN', message: '' } : null,
});
const ops = (box: Outbox) => box.waiting.map(({ opId, base, state }) => [opId, base, state]);

describe('before it leaves', () => {
  test('of three quick taps on one person the last is sent', () => {
    const box = ['o1', 'o2', 'o3'].reduce((now, opId) => tapped(now, tap('amina', 'PRESENT'), made(opId, 4)), emptyOutbox);
    expect(ops(box)).toEqual([['o3', 4, 'waiting']]);
  });

  test('one batch has one reason, and one batch is on its way at a time', () => {
    const box = tapped(
      tapped(tapped(emptyOutbox, tap('a', 'ABSENT', 'ill'), made('o1')), tap('b', 'PRESENT'), made('o2')),
      tap('c', 'ABSENT', 'ill'),
      made('o3'),
    );
    const batch = nextBatch(box);
    expect(batch.map((one) => one.opId)).toEqual(['o1', 'o3']);
    expect(nextBatch(sending(box, batch))).toEqual([]);
  });
});

describe('on its way', () => {
  const first = tapped(emptyOutbox, tap('amina', 'PRESENT'), made('o1', 0));
  const onItsWay = sending(first, nextBatch(first));

  test('a tap meanwhile waits for its answer, and goes on from the version that it brings', () => {
    const box = tapped(onItsWay, tap('amina', 'LATE'), made('o2', 0));
    expect(ops(box)).toEqual([
      ['o1', 0, 'sending'],
      ['o2', 'own', 'waiting'],
    ]);
    expect(shown(box, 'amina')).toMatchObject({ status: 'LATE' });
    const then = answered(box, [result('o1', 'APPLIED')], () => 7);
    expect(ops(then)).toEqual([['o2', 7, 'waiting']]);
  });

  test('without an answer it goes out again under the same id, before what was tapped later', () => {
    const box = tapped(failed(onItsWay, onItsWay.waiting), tap('amina', 'ABSENT'), made('o2'));
    expect(nextBatch(box).map((one) => one.opId)).toEqual(['o1']);
    expect(sendState(box)).toEqual({ kind: 'unsent', count: 2 });
    expect(answered(box, [result('o1', 'REPLAYED')], () => 1).waiting).toMatchObject([{ opId: 'o2', base: 1 }]);
  });

  test('what met another value is laid beside it, with the last thing that the person wanted', () => {
    const box = answered(tapped(onItsWay, tap('amina', 'LATE'), made('o2')), [result('o1', 'KEPT_BESIDE')], () => 3);
    expect(box.waiting).toEqual([]);
    expect(box.beside.get('amina')).toMatchObject({ status: 'LATE' });
    expect(dismissed(box, 'amina').beside.size).toBe(0);
  });

  test('a refusal is said until the next tap', () => {
    const box = answered(onItsWay, [result('o1', 'REFUSED')], () => 0);
    expect([box.refused.get('amina')?.code, shown(box, 'amina'), sendState(box).kind]).toEqual(['FORBIDDEN', undefined, 'saved']);
    expect(tapped(box, tap('amina', 'ABSENT'), made('o3')).refused.size).toBe(0);
  });

  test('an answer to something unknown changes nothing', () => {
    expect(answered(onItsWay, [result('o9', 'APPLIED')], () => 1)).toEqual(onItsWay);
  });
});
