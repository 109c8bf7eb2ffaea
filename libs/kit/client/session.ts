import { useSyncExternalStore } from 'react';

/** A centre as the viewer sees it now. `timeZone` is IANA; `weekStart` counts 1 = Monday to 7 = Sunday and is for display only. */
export interface CentreInView {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly weekStart: number;
}

/** One of the viewer's posts: a role at a centre. The header offers the others. */
export interface Post {
  readonly id: string;
  readonly role: string;
  readonly centreId: string;
  readonly centreName: string;
}

export interface Viewer {
  readonly staffId: string;
  readonly displayName: string;
  readonly role: string;
  /** What the server lets this viewer do; the browser never decides it again. */
  readonly viewerMay: readonly string[];
  readonly centre: CentreInView;
  readonly posts: readonly Post[];
  readonly demo: boolean;
  /** Minutes without a touch until sign-out. */
  readonly idleMinutes: number;
}

export interface Session {
  readonly viewer: Viewer;
  readonly csrfToken: string;
}

/** Why there is no session: nobody has signed in yet, the viewer left, sat idle, or the server ended it. */
export type EndReason = 'none' | 'left' | 'idle' | 'expired';

interface State {
  readonly session: Session | null;
  readonly ended: EndReason;
  /** The last viewer of this page: only the same one gets unsaved values and the old address back. */
  readonly lastStaffId: string | null;
}

// In memory only: a reload asks the server again, and nothing of the session lies in the browser's storage.
let state: State = { session: null, ended: 'none', lastStaffId: null };
const listeners = new Set<() => void>();
const startListeners = new Set<(session: Session) => void>();
const endListeners = new Set<(reason: EndReason) => void>();

function become(next: State): void {
  state = next;
  for (const listener of listeners) listener();
}

export function currentSession(): Session | null {
  return state.session;
}

export function sessionStarted(session: Session): void {
  for (const listener of startListeners) listener(session);
  become({ session, ended: 'none', lastStaffId: session.viewer.staffId });
}

/** Ends the session in this page: whoever holds caches hears of it through `onSessionEnd`. */
export function sessionEnded(reason: Exclude<EndReason, 'none'>): void {
  if (!state.session) return;
  become({ ...state, session: null, ended: reason });
  for (const listener of endListeners) listener(reason);
}

export function onSessionStart(listener: (session: Session) => void): () => void {
  startListeners.add(listener);
  return () => startListeners.delete(listener);
}

export function onSessionEnd(listener: (reason: EndReason) => void): () => void {
  endListeners.add(listener);
  return () => endListeners.delete(listener);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useSession(): State {
  return useSyncExternalStore(subscribe, () => state);
}

/** The signed-in viewer. Screens behind sign-in always have one. */
export function useViewer(): Viewer {
  const { session } = useSession();
  if (!session) throw new Error('This screen needs a signed-in viewer; put it behind the sign-in route.');
  return session.viewer;
}

export function useViewerMay(action: string): boolean {
  return useSession().session?.viewer.viewerMay.includes(action) ?? false;
}
