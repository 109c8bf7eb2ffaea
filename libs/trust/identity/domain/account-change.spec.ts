import { expect, test } from '@jest/globals';
import { whyNotChange } from './account-change.ts';

test.each([
  ['nobody changes their own account so', { kind: 'DISABLE', isOwn: true, takesAdministrator: false }, 5, 'own'],
  ['the last administrator stays', { kind: 'DISABLE', isOwn: false, takesAdministrator: true }, 0, 'lastAdministrator'],
  ['also when only the post would end', { kind: 'END_POST', isOwn: false, takesAdministrator: true }, 0, 'lastAdministrator'],
  ['with another one there it goes', { kind: 'END_POST', isOwn: false, takesAdministrator: true }, 1, null],
  ['who is no administrator may go', { kind: 'DISABLE', isOwn: false, takesAdministrator: false }, 0, null],
] as const)('%s', (_, change, others, answer) => {
  expect(whyNotChange(change, others)).toBe(answer);
});
