import type { Viewer } from '@alongside/kit/server';
import { viewerFor, type StaffFacts, type World } from './world.ts';

/** Reads as one operation of this staff member would, and closes its reading transaction as the API does when the answer leaves. */
export async function readAs<Answer>(
  world: World,
  staff: StaffFacts,
  look: (viewer: Viewer) => Promise<Answer>,
  over: Partial<Viewer> = {},
): Promise<Answer> {
  const viewer = viewerFor(world, staff, over);
  try {
    return await look(viewer);
  } finally {
    await viewer.operation.reading?.close();
  }
}
