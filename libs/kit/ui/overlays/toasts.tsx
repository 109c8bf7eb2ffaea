import { Suspense, lazy } from 'react';

// Loaded beside the first screen, not before it.
const box = () => import('./toast-box.tsx');
const ToastBox = lazy(async () => ({ default: (await box()).ToastBox }));

/** Where toasts appear: once, round the whole app. */
export function Toasts() {
  return (
    <Suspense fallback={null}>
      <ToastBox />
    </Suspense>
  );
}

/** A quiet word that something is done. */
export function say(message: string): void {
  void box().then(({ show }) => show(message));
}

/** Ten seconds to take a reversible act back; hovering stops the clock. */
export function sayWithUndo(message: string, onUndo: () => void): void {
  void box().then(({ show }) => show(message, onUndo));
}
