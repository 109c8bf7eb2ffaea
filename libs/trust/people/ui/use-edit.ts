import { useEdit as useEditOf, useWords, type EditOptions, type Editing } from '@alongside/kit/ui';

/** A form of this slice on a versioned record. */
export function useEdit<Values extends object>(options: Omit<EditOptions<Values>, 'slice' | 'saved'>): Editing<Values> {
  const t = useWords('people');
  return useEditOf({ ...options, slice: 'people', saved: t('people:saved') });
}
