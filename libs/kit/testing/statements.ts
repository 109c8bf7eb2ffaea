import type { Database, Rows, Viewer } from '@alongside/kit/server';

/** Opens the operation's reading transaction and counts from then on what it sends to the database. */
export async function countStatements(db: Database, viewer: Viewer): Promise<() => number> {
  let count = 0;
  const counting = <Target extends object>(target: Target): Target =>
    new Proxy(target, {
      get: (of, name) => {
        const value: unknown = Reflect.get(of, name);
        if (typeof value === 'object' && value !== null) return counting(value);
        if (typeof value !== 'function') return value;
        return (...given: readonly unknown[]) => {
          count += 1;
          return Reflect.apply(value, of, given) as unknown;
        };
      },
    });
  await db.read(viewer, async (tx) => {
    const { reading } = viewer.operation;
    const rows: Rows = counting(tx.db);
    if (reading) viewer.operation.reading = { ...reading, tx: Promise.resolve({ ...tx, db: rows }) };
  });
  return () => count;
}
