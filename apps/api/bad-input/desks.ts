import { sendOperation, type Answering, type Desk } from './send.ts';

export const nobody: Desk = { cookie: null, csrf: null };

export type Account = { readonly email: string; readonly password: string };
/** `staff`: who signs in by the demo's click, by the name that rows use. `account`, `second`: two of a real centre, with passwords. */
export type People = {
  readonly staff: ReadonlyMap<string, { readonly staffId: string }>;
  readonly account: Account;
  readonly second: Account;
};

/** A new session of whoever a row names: by the demo's click, or with the password of the real centre's account. */
export async function deskOf(answering: Answering, { staff, account, second }: People, who: string): Promise<Desk> {
  if (who === 'NOBODY') return nobody;
  const found = staff.get(who);
  if (!found && who !== 'ACCOUNT' && who !== 'SECOND_ACCOUNT') throw new Error(`nobody is called ${who}`);
  const body = found
    ? { query: 'mutation ($id: ID!) { demoSignIn(staffId: $id) { __typename } }', variables: { id: found.staffId } }
    : {
        query: 'mutation ($input: SignInInput!) { signIn(input: $input) { __typename } }',
        variables: { input: who === 'ACCOUNT' ? account : second },
      };
  const { headers } = await sendOperation(answering, nobody, body);
  const [cookie] = String(headers['set-cookie'] ?? '').split(';');
  if (!cookie) throw new Error(`${who} could not sign in`);
  const { data } = await sendOperation(answering, { cookie, csrf: null }, { query: '{ me { csrf } }' });
  const me = (data as { me: { csrf: string } | null } | null)?.me;
  if (!me) throw new Error(`the session of ${who} does not stand`);
  return { cookie, csrf: me.csrf };
}
