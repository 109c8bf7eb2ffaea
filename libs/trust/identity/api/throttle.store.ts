import type { Rows } from '@alongside/kit/server';
import {
  accountRule,
  claimAttempt,
  clearedAccount,
  networkRule,
  takenBackFromAccount,
  takenBackFromNetwork,
  type Claim,
  type Counter,
  type ThrottleRule,
} from '@alongside/trust/identity/domain';

export type ThrottleKeys = { readonly account: string; readonly network: string };
type Row = { key: string; failures: number; last_at: Date; blocked_until: Date; at: Date };
type Counters = { readonly account: Counter; readonly network: Counter; readonly now: Date };

/**
 * Locks both counters until the transaction ends: attempts sent side by side are counted one after the other.
 * The clock is rounded as the columns are, or half of all first attempts would lie before their own row.
 */
async function lock(db: Rows, { account, network }: ThrottleKeys): Promise<Counters> {
  const keys = [account, network].sort();
  await db.$executeRaw`insert into sign_in_throttle (key, failures, last_at, blocked_until)
    select k, 0, clock(), clock() from unnest(${keys}::text[]) k order by k on conflict do nothing`;
  const rows = await db.$queryRaw<Row[]>`select key, failures, last_at, blocked_until, clock()::timestamptz(3) as at
    from sign_in_throttle where key = any (${keys}::text[]) order by key for update`;
  const counterOf = (key: string): Row => {
    const row = rows.find((one) => one.key === key);
    if (!row) throw new Error('a counter of failed sign-ins has vanished');
    return row;
  };
  return { account: toCounter(counterOf(account)), network: toCounter(counterOf(network)), now: counterOf(account).at };
}

function toCounter(row: Row): Counter {
  return { failures: row.failures, lastAt: row.last_at, blockedUntil: row.blocked_until };
}

async function save(db: Rows, key: string, { failures, lastAt, blockedUntil }: Counter): Promise<void> {
  await db.$executeRaw`update sign_in_throttle set failures = ${failures}, last_at = ${lastAt}, blocked_until = ${blockedUntil} where key = ${key}`;
}

/** Counts the attempt on both counters, or on neither. */
export async function claim(db: Rows, keys: ThrottleKeys, rule: ThrottleRule = accountRule): Promise<Claim> {
  const { account, network, now } = await lock(db, keys);
  const byAccount = claimAttempt(account, rule, now);
  if (!byAccount.allowed) return byAccount;
  const byNetwork = claimAttempt(network, networkRule, now);
  if (!byNetwork.allowed) return byNetwork;
  await save(db, keys.account, byAccount.next);
  await save(db, keys.network, byNetwork.next);
  return byAccount;
}

/** The attempt was right after all. */
export async function settle(db: Rows, keys: ThrottleKeys): Promise<void> {
  const { network, now } = await lock(db, keys);
  await save(db, keys.account, clearedAccount(now));
  await save(db, keys.network, takenBackFromNetwork(network, now));
}

/** The attempt was half right: it counts as if it had not been made, and what had failed before still counts. */
export async function takeBack(db: Rows, keys: ThrottleKeys): Promise<void> {
  const { account, network, now } = await lock(db, keys);
  await save(db, keys.account, takenBackFromAccount(account, now));
  await save(db, keys.network, takenBackFromNetwork(network, now));
}

/** The administrator's unlocking. Answers how many failures were taken away; 0 when the account was not counted. */
export async function unlock(db: Rows, account: string): Promise<number> {
  const [row] = await db.$queryRaw<{ failures: number }[]>`select failures from sign_in_throttle where key = ${account} for update`;
  if (row)
    await db.$executeRaw`update sign_in_throttle set failures = 0, last_at = clock(), blocked_until = clock() where key = ${account}`;
  return row?.failures ?? 0;
}
