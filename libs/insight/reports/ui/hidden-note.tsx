import { Text } from '@mantine/core';
import { useWords } from '@alongside/kit/ui';

/** Says why some numbers are not there. Nothing where all of them are shown. */
export function HiddenNote({ least }: { readonly least: number }) {
  const t = useWords('reports');
  if (least <= 1) return null;
  return (
    <Text size="sm" c="dimmed">
      {t('reports:hiddenWhy', { most: least - 1 })}
    </Text>
  );
}
