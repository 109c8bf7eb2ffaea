import { expect, test } from '@jest/globals';
import { changesOf, draftOf, handOver, onAnother, type Changeable } from './change-draft.ts';

const session: Changeable = {
  ...{ localDate: '2026-11-26', localStart: '09:00', minutes: 90, topic: null, capacity: 12 },
  room: { id: 'r1', name: 'Room 1' },
  staff: [
    { staffId: 'sana', name: 'Sana', nameUr: null, part: 'LEAD' },
    { staffId: 'imran', name: 'Imran', nameUr: null, part: 'CO' },
    { staffId: 'guest', name: 'Guest', nameUr: null, part: 'OBSERVER' },
  ],
};

test('nothing typed is nothing changed', () => {
  expect(changesOf(draftOf(session), session)).toEqual({});
});

test('only what differs is sent; an emptied topic and no room are said, not left out', () => {
  const draft = { ...draftOf({ ...session, topic: 'Sleep' }), localStart: '10:00', roomId: null, topic: '' };
  expect(changesOf(draft, { ...session, topic: 'Sleep' })).toEqual({ localStart: '10:00', roomId: null, topic: null });
});

test('who observes stays when who leads changes', () => {
  const draft = { ...draftOf(session), leadId: 'imran', coIds: [] };
  expect(changesOf(draft, session).staff).toEqual([
    { staffId: 'imran', part: 'LEAD' },
    { staffId: 'guest', part: 'OBSERVER' },
  ]);
});

test('handing over gives the part along, and nobody stands there twice', () => {
  const leading = { leadId: 'sana', coIds: ['imran'], peerIds: ['asma'] };
  expect(handOver(leading, { from: 'sana', to: 'hira' })).toEqual({ leadId: 'hira', coIds: ['imran'], peerIds: ['asma'] });
  expect(handOver(leading, { from: 'sana', to: 'imran' })).toEqual({ leadId: 'imran', coIds: [], peerIds: ['asma'] });
  expect(handOver(leading, { from: 'asma', to: null })).toEqual({ leadId: 'sana', coIds: ['imran'], peerIds: [] });
  expect(handOver({ leadId: null, coIds: [], peerIds: [] }, { from: null, to: 'sana' })).toMatchObject({ leadId: 'sana' });
});

test('what was drawn in the calendar is what the sheet begins with', () => {
  const wish = { sessionId: 's', localDate: '2026-11-27', localStart: '11:00', minutes: 60, roomId: 'r1', handedOver: null };
  expect(changesOf(draftOf(session, wish), session)).toEqual({ localDate: '2026-11-27', localStart: '11:00', minutes: 60 });
});

test('applied from the next session, the wish keeps its distance in days and what was not touched is the other session’s own', () => {
  const next: Changeable = { ...session, localDate: '2026-12-03', localStart: '09:15', room: null };
  const draft = { ...draftOf(session), scope: 'ALL' as const, localDate: '2026-11-27', capacity: 8 };
  expect(onAnother(draft, session, next)).toMatchObject({
    ...{ scope: 'FOLLOWING', localDate: '2026-12-04', localStart: '09:15', roomId: null, capacity: 8 },
  });
});
