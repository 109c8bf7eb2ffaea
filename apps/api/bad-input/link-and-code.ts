import { Secret, TOTP } from 'otpauth';
import { deskOf, type People } from './desks.ts';
import { sendOperation, type Answering } from './send.ts';

/** The world's clock stands there. */
const now = new Date('2026-11-25T05:00:00Z');

/** A link that an administrator has made for a newcomer, and the present code of an app that the second account has begun to use. */
export async function linkAndCode(answering: Answering, people: People, newcomerId: string): Promise<[string, string][]> {
  const boss = await deskOf(answering, people, 'ADMINISTRATOR');
  const query = 'mutation ($id: ID!) { renewStaffLink(staffId: $id) { ... on LinkMade { link } } }';
  const made = await sendOperation(answering, boss, { query, variables: { id: newcomerId } });
  const second = await deskOf(answering, people, 'SECOND_ACCOUNT');
  const begun = await sendOperation(answering, second, { query: 'mutation { beginSecondFactor { ... on FactorBegun { setupKey } } }' });
  const link = (made.data as { renewStaffLink: { link?: string } } | null)?.renewStaffLink.link;
  const key = (begun.data as { beginSecondFactor: { setupKey?: string } } | null)?.beginSecondFactor.setupKey;
  if (!link || !key) throw new Error('no link was made, or no app has begun');
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  return [
    ['linkKey', link.split('#')[1] ?? ''],
    ['appCode', totp.generate({ timestamp: now.getTime() })],
  ];
}
