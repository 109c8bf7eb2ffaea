import { expect, test } from '@jest/globals';
import { act, screen } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useState } from 'react';
import { prefer } from '@alongside/kit/client';
import { showScreen } from '@alongside/kit/stage';
import { Dialog } from '../overlays/dialog.tsx';
import { KeysHelp } from './keys-help.tsx';
import { useKeys } from './keys-provider.tsx';

function Screen({ dialog = false }: { readonly dialog?: boolean }) {
  const [log, setLog] = useState<readonly string[]>([]);
  const [help, setHelp] = useState(false);
  const say = (word: string) => () => setLog((old) => [...old, word]);
  useKeys([
    { keys: 't', words: 'Today in the calendar', run: say('t') },
    { keys: 'g t', words: 'Go to Today', run: say('g t') },
    { keys: 'Ctrl+Enter', words: 'Finish', run: say('finish') },
    { keys: '?', words: 'Keys', run: () => setHelp(true) },
  ]);
  return (
    <>
      <p data-testid="log">{log.join(', ')}</p>
      <input aria-label="Note" />
      <Dialog opened={dialog} title="Question" onClose={() => undefined}>
        <button type="button">Yes</button>
      </Dialog>
      <KeysHelp opened={help} onClose={() => setHelp(false)} />
    </>
  );
}

const log = () => screen.getByTestId('log').textContent;

test('a key acts, and after g the next key belongs to the sequence', async () => {
  const { user } = await showScreen(<Screen />);
  await user.keyboard('t');
  await user.keyboard('gt');
  await user.keyboard('t');
  expect(log()).toBe('t, g t, t');
});

test('while somebody types, letters are letters; keys with Ctrl still act', async () => {
  const { user } = await showScreen(<Screen />);
  await user.click(screen.getByLabelText('Note'));
  await user.keyboard('tgt');
  expect(log()).toBe('');
  expect(screen.getByLabelText('Note')).toHaveValue('tgt');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(log()).toBe('finish');
});

test('single keys can be switched off', async () => {
  const { user } = await showScreen(<Screen />);
  act(() => prefer({ singleKeys: false }));
  await user.keyboard('t');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(log()).toBe('finish');
});

test('an open dialog keeps the keys of the screen behind it quiet', async () => {
  const { user } = await showScreen(<Screen dialog />);
  await user.click(screen.getByRole('button', { name: 'Yes' }));
  await user.keyboard('t');
  expect(log()).toBe('');
});

test('the question mark lists what works here', async () => {
  const { user } = await showScreen(<Screen />);
  await user.keyboard('?');
  const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  expect(dialog).toHaveTextContent('Go to Today');
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
});
