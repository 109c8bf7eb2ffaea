import { useCallback, useEffect, useMemo, useState } from 'react';

export interface IdleOptions {
  /** Minutes without a touch or key until `onIdle`. */
  readonly minutes: number;
  /** Seconds before the end at which the warning begins. */
  readonly warnSeconds?: number;
  readonly onIdle: () => void;
  /** Called at most once a minute while somebody is active: the server counts from the last request, not from the last touch. */
  readonly onActive?: () => void;
  readonly now?: () => number;
}

export interface IdleWatch {
  /** Seconds left once the warning has begun, else null. */
  readonly secondsLeft: () => number | null;
  readonly touch: () => void;
  readonly tick: () => void;
}

const minute = 60_000;
const activeEvery = minute;

/**
 * Counts from the last touch or key. Requests do not count, so a poll cannot keep a forgotten tablet open.
 * It compares clock times instead of counting ticks: timers of a hidden tab are slowed down or stopped.
 */
export function idleWatch(options: IdleOptions): IdleWatch {
  const now = options.now ?? Date.now;
  const limit = options.minutes * minute;
  let last = now();
  let told = last;
  let ended = false;
  const left = () => limit - (now() - last);
  return {
    secondsLeft: () => (left() <= (options.warnSeconds ?? 120) * 1000 ? Math.max(0, Math.ceil(left() / 1000)) : null),
    touch() {
      if (left() <= 0) return;
      last = now();
      if (last - told < activeEvery) return;
      told = last;
      options.onActive?.();
    },
    tick() {
      if (ended || left() > 0) return;
      ended = true;
      options.onIdle();
    },
  };
}

const signs = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;

/** Watches the page while it is mounted; answers the seconds left during the warning, else null. `options` must be stable. */
export function useIdle(options: IdleOptions | null): { readonly secondsLeft: number | null; readonly stay: () => void } {
  const [secondsLeft, setSecondsLeft] = useState<number | null>(null);
  const watch = useMemo(() => (options ? idleWatch(options) : null), [options]);
  useEffect(() => {
    if (!watch) return;
    // During the warning only its own button counts, or a sleeve on the glass would dismiss it unread.
    const touch = () => watch.secondsLeft() === null && watch.touch();
    const look = () => {
      watch.tick();
      setSecondsLeft(watch.secondsLeft());
    };
    for (const sign of signs) window.addEventListener(sign, touch, { passive: true, capture: true });
    document.addEventListener('visibilitychange', look);
    const timer = setInterval(look, 1000);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, touch, { capture: true });
      document.removeEventListener('visibilitychange', look);
      clearInterval(timer);
      setSecondsLeft(null);
    };
  }, [watch]);
  const stay = useCallback(() => {
    watch?.touch();
    options?.onActive?.();
    setSecondsLeft(watch?.secondsLeft() ?? null);
  }, [watch, options]);
  return { secondsLeft, stay };
}
