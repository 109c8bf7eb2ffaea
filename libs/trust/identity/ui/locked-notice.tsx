import { useEffect, useState } from 'react';
import { Notice, useFormats, useWords } from '@alongside/kit/ui';

/** How long to wait, counted down; `seconds` null: only an administrator can help. A new try begins a new count. */
export function LockedNotice({ seconds, since }: { readonly seconds: number | null; readonly since: number }) {
  const t = useWords('identity');
  if (seconds === null)
    return (
      <Notice tone="warning" urgent title={t('identity:locked.stopTitle')}>
        {t('identity:locked.stop')}
      </Notice>
    );
  return <Waiting key={since} seconds={seconds} />;
}

function Waiting({ seconds }: { readonly seconds: number }) {
  const t = useWords('identity');
  const { number } = useFormats();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  // Heard once, not every second: the count itself is for the eyes.
  return (
    <Notice tone="warning" urgent title={t('identity:locked.waitTitle')}>
      <span aria-live="off">{left > 0 ? t('identity:locked.wait', { count: left, shown: number(left) }) : t('identity:locked.over')}</span>
    </Notice>
  );
}
