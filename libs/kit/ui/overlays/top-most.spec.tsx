import { expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import '@testing-library/jest-dom/jest-globals';
import { useState } from 'react';
import { showScreen } from '@alongside/kit/stage';
import { Dialog } from './dialog.tsx';
import { SidePanel } from './side-panel.tsx';

/** A question that interrupts what stands open already, though it was mounted first. */
function Desk({ Below }: { readonly Below: typeof Dialog | typeof SidePanel }) {
  const [isBelow, setBelow] = useState(false);
  const [isAbove, setAbove] = useState(false);
  return (
    <>
      <Dialog opened={isAbove} title="Is it you?" onClose={() => setAbove(false)}>
        above
      </Dialog>
      <button type="button" onClick={() => setBelow(true)}>
        Open
      </button>
      <Below opened={isBelow} title="A form" onClose={() => setBelow(false)}>
        <button type="button" onClick={() => setAbove(true)}>
          Go on
        </button>
      </Below>
    </>
  );
}

const levelOf = (element: HTMLElement) =>
  Number(element.closest<HTMLElement>('[style*="--mb-z-index"]')?.style.getPropertyValue('--mb-z-index'));

test.each([
  ['dialog', Dialog],
  ['side panel', SidePanel],
])('what opens last over a %s lies on top, and Esc closes it alone', async (_, Below) => {
  const { user } = await showScreen(<Desk Below={Below} />);
  await user.click(screen.getByRole('button', { name: 'Open' }));
  await user.click(await screen.findByRole('button', { name: 'Go on' }));
  const above = await screen.findByText('above');
  expect(levelOf(above)).toBeGreaterThan(levelOf(screen.getByText('Go on')));
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByText('above')).not.toBeInTheDocument());
  expect(screen.getByRole('dialog', { name: 'A form' })).toBeVisible();
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});
