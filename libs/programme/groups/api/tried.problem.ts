/** Does a deed for one of many. When it fails, its id is noted, the others go on, and the answer is null. */
export async function tried<Answer>(failed: string[], id: string, deed: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await deed();
  } catch {
    failed.push(id);
    return null;
  }
}

/** @throws Error once all had their turn, so that the queue tries again: it names ids, and nothing that a failed deed had in hands. */
export function tellFailed(what: string, failed: readonly string[]): void {
  if (failed.length > 0) throw new Error(`${what} failed for ${failed.join(', ')}`);
}
