import { Outlet, useNavigate } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';
import { useSession, useViewer } from '@alongside/kit/client';
import { KeysHelp, useKeys, useWords } from '@alongside/kit/ui';
import { GrantBanner } from '@alongside/trust/access/ui';
import { StepUpDialog } from '@alongside/trust/identity/ui';
import { DemoRibbon } from './demo-ribbon.tsx';
import { Header } from './header.tsx';
import { IdleGuard } from './idle-guard.tsx';
import { placesFor } from './places.ts';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';

// The palette brings its own package: it comes when somebody first opens it.
const Palette = lazy(async () => ({ default: (await import('./palette.tsx')).Palette }));

/** What stands round every screen behind the sign-in. A change of person or post begins it anew. */
export function Shell() {
  const { viewer } = useSession();
  // Between the end of the session and the door there is nobody: nothing of a screen may stand there meanwhile.
  return viewer ? <ShellOfViewer key={`${viewer.id} ${viewer.post.centreId} ${viewer.post.role}`} /> : null;
}

function ShellOfViewer() {
  const t = useWords('admin');
  const viewer = useViewer();
  const navigate = useNavigate();
  const [help, setHelp] = useState(false);
  const [palette, setPalette] = useState<'unseen' | 'open' | 'closed'>('unseen');
  const openPalette = () => setPalette('open');
  useKeys([
    ...placesFor(viewer).map(({ name, to, keys }) => ({ keys, words: t(`admin:go.${name}`), run: () => void navigate({ to }) })),
    { keys: '/', words: t('admin:header.palette'), run: openPalette },
    { keys: 'Mod+k', words: t('admin:header.palette'), run: openPalette },
    { keys: '?', words: t('admin:header.help'), run: () => setHelp(true) },
  ]);
  return (
    <div className={classes.shell} data-demo={viewer.isDemo || undefined}>
      <a href="#main" className={classes.skip}>
        {t('admin:skip')}
      </a>
      {viewer.isDemo ? <DemoRibbon /> : null}
      <Header onPalette={openPalette} onHelp={() => setHelp(true)} />
      <div className={classes.body}>
        <Rail />
        <main id="main" tabIndex={-1} className={classes.main}>
          <GrantBanner />
          <Outlet />
        </main>
      </div>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
      {palette === 'unseen' ? null : (
        <Suspense fallback={null}>
          <Palette opened={palette === 'open'} onClose={() => setPalette('closed')} />
        </Suspense>
      )}
      <StepUpDialog />
      <IdleGuard />
    </div>
  );
}
