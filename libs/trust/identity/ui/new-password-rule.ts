/** The rule that a new password has broken, without its bound: 'min 8' is min. */
export function newPasswordRule(constraint: string | null | undefined): string {
  const rule = constraint?.split(' ')[0] ?? '';
  return ['min', 'max', 'common', 'personal'].includes(rule) ? rule : 'refused';
}
