import type { Viewer } from '@alongside/kit/client';

// In memory, not in the address: after an idle sign-out the next person at a shared tablet must not see where the last one was.
let kept: { readonly viewerId: string; readonly path: string } | null = null;

export function keepPath(viewerId: string | null, path: string): void {
  kept = viewerId && path !== '/sign-in' ? { viewerId, path } : null;
}

/** Where this viewer was when the session ended, once. */
export function takePath(viewer: Viewer): string | null {
  const path = kept?.viewerId === viewer.id ? kept.path : null;
  kept = null;
  return path;
}

/** The first screen that is truly the viewer's own. */
export function landingFor({
  mayEver,
}: Pick<Viewer, 'mayEver'>): '/coach' | '/matching' | '/today' | '/reports' | '/people' | '/centre' | '/access' | '/calendar' {
  if (mayEver.includes('coaching.own')) return '/coach';
  if (mayEver.includes('matching.read')) return '/matching';
  if (mayEver.includes('attendance.record')) return '/today';
  if (mayEver.includes('report.read')) return '/reports';
  if (mayEver.includes('client.list')) return '/people';
  if (mayEver.includes('staff.write')) return '/centre';
  return mayEver.includes('audit.read') ? '/access' : '/calendar';
}
