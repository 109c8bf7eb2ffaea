import { Group, Title } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../language/i18n.ts';
import classes from './page.module.css';

export interface PageProps {
  /** The one h1. It may hold a name. */
  readonly title: ReactNode;
  /** The browser's title: never a name or anything of a person, because it stays in the history. */
  readonly documentTitle: string;
  /** One line under the title: when, where. */
  readonly lead?: ReactNode;
  /** Buttons beside the title; the first is the screen's one primary action. */
  readonly actions?: ReactNode;
  readonly width?: 'reading' | 'full';
  readonly children: ReactNode;
}

let pagesShown = 0;

/** Whoever follows a link hears the new page's title next; the very first page leaves the focus where the browser put it. */
function useFocusOnArrival() {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    pagesShown += 1;
    const inDialog = document.activeElement?.closest('[role="dialog"]');
    if (pagesShown > 1 && !inDialog) title.current?.focus({ preventScroll: true });
  }, []);
  return title;
}

/** The frame of every screen: neutral document title, one h1, its actions, its content. */
export function Page({ title, documentTitle, lead, actions, width = 'reading', children }: PageProps) {
  const t = useWords('kit');
  const product = t('kit:product');
  const heading = useFocusOnArrival();
  useEffect(() => {
    document.title = `${documentTitle} · ${product}`;
  }, [documentTitle, product]);
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.head}>
        <div className={classes.words}>
          <Title order={1} tabIndex={-1} ref={heading}>
            {title}
          </Title>
          {lead ? <div className={classes.lead}>{lead}</div> : null}
        </div>
        {actions ? (
          <Group gap="sm" className={classes.actions} data-print="no">
            {actions}
          </Group>
        ) : null}
      </header>
      {children}
    </div>
  );
}
