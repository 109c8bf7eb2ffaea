import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useState } from 'react';
import { showScreen } from '@alongside/kit/stage';
import { ConfirmWithReason } from './confirm-with-reason.tsx';
import { SidePanel } from './side-panel.tsx';
import { sayWithUndo } from './toasts.tsx';

function CancelSession({ onConfirm }: { readonly onConfirm: (reason: string) => void }) {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Cancel session
      </button>
      <ConfirmWithReason
        opened={opened}
        title="Cancel this session?"
        text="12 people expect it."
        action="Cancel it"
        reasons={['Facilitator ill']}
        onConfirm={onConfirm}
        onClose={() => setOpened(false)}
      />
    </>
  );
}

test('nothing happens without a reason; a common one takes one tap', async () => {
  const reasons: string[] = [];
  const { user } = await showScreen(<CancelSession onConfirm={(reason) => reasons.push(reason)} />);
  await user.click(screen.getByRole('button', { name: 'Cancel session' }));
  await user.click(await screen.findByRole('button', { name: 'Cancel it' }));
  expect(screen.getByLabelText('Reason')).toHaveAccessibleDescription('Write a reason of a few words.');
  expect(reasons).toEqual([]);
  await user.click(screen.getByLabelText('Facilitator ill'));
  await user.click(screen.getByRole('button', { name: 'Cancel it' }));
  expect(reasons).toEqual(['Facilitator ill']);
});

test('Escape closes the question, and the focus is back where it came from', async () => {
  const { user } = await showScreen(<CancelSession onConfirm={() => undefined} />);
  const opener = screen.getByRole('button', { name: 'Cancel session' });
  await user.click(opener);
  await screen.findByRole('dialog', { name: 'Cancel this session?' });
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('dialog')).toBeNull();
  await waitFor(() => expect(opener).toHaveFocus());
});

function Peek() {
  const [opened, setOpened] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpened(true)}>
        Amina
      </button>
      <SidePanel opened={opened} title="Amina B." onClose={() => setOpened(false)}>
        <p>Next session: Thursday</p>
      </SidePanel>
    </>
  );
}

test('the panel at the side has a name, a way out, and gives the focus back', async () => {
  const { user } = await showScreen(<Peek />);
  await user.click(screen.getByRole('button', { name: 'Amina' }));
  expect(await screen.findByRole('dialog', { name: 'Amina B.' })).toHaveTextContent('Next session');
  await user.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Amina' })).toHaveFocus());
});

test('a reversible act can be taken back from its toast, once', async () => {
  const undone: string[] = [];
  const { user } = await showScreen(<p>Calendar</p>);
  sayWithUndo('Moved to Room 2', () => undone.push('move'));
  expect(await screen.findByText('Moved to Room 2')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Undo' }));
  expect(undone).toEqual(['move']);
  await waitFor(() => expect(screen.queryByText('Moved to Room 2')).toBeNull());
});
