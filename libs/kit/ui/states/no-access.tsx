import { useWords } from '../language/i18n.ts';
import { EmptyState } from './empty-state.tsx';

/** Never confirms that a record exists. */
export function NoAccess() {
  const t = useWords('kit');
  return <EmptyState icon="Lock" title={t('kit:noAccess.title')} text={t('kit:noAccess.text')} />;
}
