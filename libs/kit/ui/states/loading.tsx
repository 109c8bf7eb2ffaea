import { Skeleton, Stack, VisuallyHidden } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useWords } from '../language/i18n.ts';

/** Grey lines of the coming content's shape, but only after 150 ms: a quick answer must not flicker. */
export function Loading({ lines = 4, height = 44 }: { readonly lines?: number; readonly height?: number }) {
  const t = useWords('kit');
  const late = useLate(150);
  return (
    <div role="status">
      {late ? (
        <Stack gap="sm">
          <VisuallyHidden>{t('kit:loading')}</VisuallyHidden>
          {Array.from({ length: lines }, (_, index) => (
            <Skeleton key={index} height={height} animate={false} />
          ))}
        </Stack>
      ) : null}
    </div>
  );
}

function useLate(milliseconds: number): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return late;
}
