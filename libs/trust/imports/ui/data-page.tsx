import { useMayEver, useViewer } from '@alongside/kit/client';
import type { ExchangeKind } from '@alongside/kit/contract';
import { NoAccess, Notice, Page, Section, useWords } from '@alongside/kit/ui';
import { ExportSection } from './export-section.tsx';
import { ImportSection } from './import-section.tsx';
import type { Samples } from './kinds.ts';

/** A centre's own data: files in, for whoever sets it up, and files out, for whoever may read what is in them. */
export function DataPage({ kind, samples }: { readonly kind: ExchangeKind | undefined; readonly samples: Samples }) {
  const t = useWords('imports');
  const { isDemo } = useViewer();
  const mayImport = useMayEver('data.import');
  const mayExport = useMayEver('data.export');
  if (!mayExport) return <NoAccess />;
  return (
    <Page title={t('imports:title')} documentTitle={t('imports:title')} lead={t('imports:lead')}>
      {mayImport && isDemo ? (
        <Section title={t('imports:in.title')}>
          <Notice tone="info">
            <p>{t('imports:in.demo')}</p>
          </Notice>
        </Section>
      ) : null}
      {mayImport && !isDemo ? <ImportSection start={kind ?? 'ROOMS'} samples={samples} /> : null}
      <ExportSection />
    </Page>
  );
}
