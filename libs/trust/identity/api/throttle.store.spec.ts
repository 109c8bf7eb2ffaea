import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '@alongside/kit/server';
import { openWorld, type World } from '@alongside/kit/testing';
import { claim } from './throttle.store.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test.each(['05:00:00.0004Z', '05:00:00.0006Z', '05:00:00.9996Z'])(
  'a first attempt at %s does not wait: columns keep milliseconds, the clock microseconds',
  async (time) => {
    const keys = { account: `a:${newId()}`, network: `n:${newId()}` };
    const claims = await world.db.txBeforeViewer(async (db) => {
      await db.$queryRaw`select set_config('alongside.clock', ${`2026-11-25T${time}`}, true)`;
      return [await claim(db, keys), await claim(db, keys), await claim(db, keys)];
    });
    expect(claims).toMatchObject([{ allowed: true }, { allowed: true }, { allowed: true }]);
  },
);
