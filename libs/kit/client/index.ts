export { request, type RequestOptions, type TypedDocument } from './request.ts';
export { RequestFailed, type FailureKind } from './request-failed.ts';
export {
  currentViewer,
  onSessionEnd,
  onSessionStart,
  sessionEnded,
  sessionStarted,
  useMayEver,
  useSession,
  useViewer,
  type CentreInView,
  type EndReason,
  type Post,
  type SessionState,
  type Viewer,
} from './session.ts';
export { forgetUnsaved, useUnsaved, type Unsaved } from './unsaved.ts';
export { onStepUp } from './step-up.ts';
export { useIdle, type IdleOptions } from './idle.ts';
export { handOver } from './hand-over.ts';
export { newId } from './new-id.ts';
export { keyOf, makeQueryClient, refresh } from './query-client.ts';
export { prefer, preferences, usePreferences, type Language, type Preferences, type ThemeChoice } from './preferences.ts';
export { useConnection, type Connection } from './connection.ts';
export { demoCards, demoSignIn, loadViewer, signOut, workIn, type DemoCard } from './viewer.ts';
