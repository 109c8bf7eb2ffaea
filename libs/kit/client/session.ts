import { useSyncExternalStore } from 'react';
import type { Role } from '@alongside/kit/contract';

/** A centre as the viewer sees it now. `zone` is IANA; `weekStart` counts 1 = Monday to 7 = Sunday and is for display only. */
export interface CentreInView {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly weekStart: number;
  /** The word of the house for whom it cares, as the contract names it. */
  readonly clientTerm: string;
  /** The centre's local date by the server's clock, `YYYY-MM-DD`. */
  readonly today: string;
}

/** One of the viewer's posts: a role at a centre. The header offers the others. */
export interface Post {
  readonly centreId: string;
  readonly centreName: string;
  readonly role: Role;
}

/** The contract's `Me`, as far as every screen may need it. */
export interface Viewer {
  readonly id: string;
  readonly name: string;
  readonly nameUr?: string | null;
  readonly isDemo: boolean;
  /** Bound to the session; every request sends it back. */
  readonly csrf: string;
  /** Minutes without a touch until sign-out. */
  readonly idleMinutes: number;
  /** At sign-in, and where somebody proves again who they are, a code is asked for. */
  readonly hasSecondFactor: boolean;
  readonly post: Post;
  readonly posts: readonly Post[];
  /** Actions that the role may take somewhere: what is offered follows it, the server decides again. */
  readonly mayEver: readonly string[];
  readonly centre: CentreInView;
}

/** Why there is no session: nobody has signed in yet, the viewer left, sat idle, or the server ended it. */
export type EndReason = 'none' | 'left' | 'idle' | 'expired';

export interface SessionState {
  readonly viewer: Viewer | null;
  readonly ended: EndReason;
  /** The last viewer of this page: only the same one gets unsaved values and the old address back. */
  readonly lastViewerId: string | null;
}

// In memory only: a reload asks the server again, and nothing of the session lies in the browser's storage.
let state: SessionState = { viewer: null, ended: 'none', lastViewerId: null };
const listeners = new Set<() => void>();
const startListeners = new Set<(viewer: Viewer, before: Viewer | null) => void>();
const endListeners = new Set<(reason: EndReason, viewerId: string) => void>();

function become(next: SessionState): void {
  state = next;
  for (const listener of listeners) listener();
}

export function currentViewer(): Viewer | null {
  return state.viewer;
}

/** After every answer that holds `me`: at the start, after signing in, after switching the post. */
export function sessionStarted(viewer: Viewer): void {
  for (const listener of startListeners) listener(viewer, state.viewer);
  become({ viewer, ended: 'none', lastViewerId: viewer.id });
}

/** Ends the session in this page: whoever holds caches hears of it through `onSessionEnd`. */
export function sessionEnded(reason: Exclude<EndReason, 'none'>): void {
  const ending = state.viewer;
  if (!ending) return;
  become({ ...state, viewer: null, ended: reason });
  for (const listener of endListeners) listener(reason, ending.id);
}

export function onSessionStart(listener: (viewer: Viewer, before: Viewer | null) => void): () => void {
  startListeners.add(listener);
  return () => startListeners.delete(listener);
}

export function onSessionEnd(listener: (reason: EndReason, viewerId: string) => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

/** The same person in the same post: a new token alone (a password changed, an identity proved) takes nothing off the screen. */
export function isSameDesk(one: Viewer, other: Viewer): boolean {
  const { centreId, role } = one.post;
  return one.id === other.id && centreId === other.post.centreId && role === other.post.role;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): SessionState {
  return useSyncExternalStore(subscribe, () => state);
}

/** The signed-in viewer. Screens behind sign-in always have one. */
export function useViewer(): Viewer {
  const { viewer } = useSession();
  if (!viewer) throw new Error('This screen needs a signed-in viewer; put it behind the sign-in route.');
  return viewer;
}

/** Whether the role may take this action somewhere: for offering a button, never for deciding. */
export function useMayEver(action: string): boolean {
  return useSession().viewer?.mayEver.includes(action) ?? false;
}
