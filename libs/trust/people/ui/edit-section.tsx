import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { Icon, Section, SidePanel, useWords } from '@alongside/kit/ui';

export interface EditSectionProps {
  readonly title: string;
  /** Whether the server offers the change; without it the section only shows. */
  readonly mayEdit: boolean;
  readonly action?: string;
  readonly icon?: 'Edit' | 'Plus';
  readonly form: (close: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** A card that shows, and a drawer that changes it. */
export function EditSection({ title, mayEdit, action, icon = 'Edit', form, children }: EditSectionProps) {
  const t = useWords('people');
  const [editing, setEditing] = useState(false);
  const words = action ?? t('people:edit');
  const close = () => setEditing(false);
  return (
    <Section
      title={title}
      actions={
        mayEdit ? (
          <Button variant="default" leftSection={<Icon name={icon} />} aria-label={`${words}: ${title}`} onClick={() => setEditing(true)}>
            {words}
          </Button>
        ) : undefined
      }
    >
      {children}
      <SidePanel opened={editing} title={title} onClose={close} size="lg">
        {editing ? form(close) : null}
      </SidePanel>
    </Section>
  );
}
