import { useEffect } from 'react';
import { currentViewer, useUnsaved, type Unsaved } from '@alongside/kit/client';

/** Values of a form in a panel: closing the panel throws them away; a sign-out ends the session first, and then they are kept. */
export function useDraft<Values>(key: string, initial: Values): Unsaved<Values> {
  const unsaved = useUnsaved(key, initial);
  const { drop } = unsaved;
  useEffect(() => () => void (currentViewer() && drop()), [drop]);
  return unsaved;
}
