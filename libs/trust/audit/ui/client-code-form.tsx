import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { TextField, useWords } from '@alongside/kit/ui';

/** The code is asked for when it is whole, not letter by letter: each question leaves an event. */
export function ClientCodeForm({ code, onCode }: { readonly code: string; readonly onCode: (code: string) => void }) {
  const t = useWords('audit');
  const [typed, setTyped] = useState(code);
  const [before, setBefore] = useState(code);
  if (before !== code) {
    setBefore(code);
    setTyped(code);
  }
  return (
    <form
      noValidate
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onCode(typed.trim());
      }}
    >
      <Group align="flex-end" gap="md">
        <TextField label={t('audit:clientCode')} hint={t('audit:clientHint')} value={typed} onChange={setTyped} dir="ltr" />
        <Button type="submit">{t('audit:show')}</Button>
      </Group>
    </form>
  );
}
