import { expect, test } from '@jest/globals';
import { sana } from '@alongside/kit/stage';
import { keepPath, landingFor, takePath } from './return-to.ts';

const path = '/sessions/0197/attendance';

test('the same viewer comes back to where they were, once', () => {
  keepPath(sana.id, path);
  expect(takePath(sana)).toBe(path);
  expect(takePath(sana)).toBeNull();
});

test('another viewer never learns where the one before was', () => {
  keepPath(sana.id, path);
  expect(takePath({ ...sana, id: 'another' })).toBeNull();
  expect(takePath(sana)).toBeNull();
});

test('the door itself is no place to come back to', () => {
  keepPath(sana.id, '/sign-in');
  expect(takePath(sana)).toBeNull();
});

test.each([
  ['who coaches', ['coaching.own', 'attendance.record', 'client.list'], '/coach'],
  ['who matches', ['matching.read', 'report.read', 'attendance.record', 'client.list'], '/matching'],
  ['who takes attendance', ['attendance.record', 'client.list', 'schedule.read'], '/today'],
  ['who reads reports, with people or without', ['report.read', 'client.list', 'schedule.read'], '/reports'],
  ['who sees people but takes no attendance', ['client.list', 'schedule.read'], '/people'],
  ['who sets the centre up', ['staff.write', 'audit.read', 'schedule.read'], '/centre'],
  ['who reviews access', ['audit.read', 'schedule.read'], '/access'],
  ['who sees only the schedule', ['schedule.read'], '/calendar'],
])('%s lands on their own screen', (_, mayEver, place) => {
  expect(landingFor({ mayEver })).toBe(place);
});
