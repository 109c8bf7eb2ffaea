export type AccountChange = { readonly kind: 'END_POST' | 'DISABLE'; readonly isOwn: boolean; readonly takesAdministrator: boolean };

/** Why an administrator may not do this to an account; null: nothing stands against it. `otherAdministrators`: who of the centre could still sign in. */
export function whyNotChange(change: AccountChange, otherAdministrators: number): 'own' | 'lastAdministrator' | null {
  if (change.isOwn) return 'own';
  return change.takesAdministrator && otherAdministrators === 0 ? 'lastAdministrator' : null;
}
