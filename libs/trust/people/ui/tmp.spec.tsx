import { test } from '@jest/globals';
import { screen, within } from '@testing-library/react';
import { showScreen } from '@alongside/kit/stage';
import { CreateClientDialog } from './create-client-dialog.tsx';
test('x', async () => {
  const { user } = await showScreen(<CreateClientDialog opened onClose={() => undefined} onCreated={() => undefined} />, {
    answers: { Counsellors: { staff: [] }, LikelyDuplicates: { likelyDuplicates: [] } },
  });
  const english = within(await screen.findByRole('group', { name: 'Name in English' }));
  const given = english.getByRole('textbox', { name: 'Given name' });
  const log: string[] = [];
  document.addEventListener('focusin', (e) => log.push('focus ' + (e.target as HTMLElement).outerHTML.slice(0, 160)));
  document.addEventListener('input', (e) => log.push('input ' + (e.target as HTMLInputElement).value));
  await user.type(given, 'Amina');
  console.log(given.isConnected, (given as HTMLInputElement).value, log.join('\n'));
});
