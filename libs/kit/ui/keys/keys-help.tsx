import { Group, Kbd, Table } from '@mantine/core';
import { Fragment } from 'react';
import { usePreferences } from '@alongside/kit/client';
import { useWords } from '../language/i18n.ts';
import { Dialog } from '../overlays/dialog.tsx';
import { Notice } from '../states/notice.tsx';
import { useKeyList } from './keys-provider.tsx';

/** The list behind `?`: every key that works on this screen now. */
export function KeysHelp({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) {
  const t = useWords('kit');
  return (
    <Dialog opened={opened} title={t('kit:keys.title')} onClose={onClose}>
      <KeyTable />
    </Dialog>
  );
}

function KeyTable() {
  const t = useWords('kit');
  const list = useKeyList();
  const { singleKeys } = usePreferences();
  const known = new Map(list().map((binding) => [binding.keys, binding]));
  return (
    <>
      {singleKeys ? null : <Notice tone="info">{t('kit:keys.singleOff')}</Notice>}
      <Table>
        <Table.Tbody>
          {[...known.values()].map(({ keys, words }) => (
            <Table.Tr key={keys}>
              <Table.Th scope="row" fw={400}>
                {words}
              </Table.Th>
              <Table.Td>
                <Keys keys={keys} then={t('kit:keys.then')} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </>
  );
}

function Keys({ keys, then }: { readonly keys: string; readonly then: string }) {
  return (
    <Group gap={4} dir="ltr" wrap="nowrap">
      {keys.split(' ').map((step, index) => (
        <Fragment key={step + String(index)}>
          {index > 0 ? <span>{then}</span> : null}
          {step.split('+').map((part) => (
            <Kbd key={part}>{part === 'Mod' ? 'Ctrl' : part}</Kbd>
          ))}
        </Fragment>
      ))}
    </Group>
  );
}
