import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { useWords } from '../language/i18n.ts';

/** Where toasts appear: once, in the shell. */
export function Toasts() {
  return <Notifications position="bottom-center" zIndex={400} transitionDuration={0} data-print="no" />;
}

/** A quiet word that something is done. */
export function say(message: string): void {
  notifications.show({ message, autoClose: 5000 });
}

/** Ten seconds to take a reversible act back; hovering stops the clock. */
export function sayWithUndo(message: string, onUndo: () => void): void {
  const id = notifications.show({
    message: (
      <UndoMessage
        message={message}
        onUndo={() => {
          notifications.hide(id);
          onUndo();
        }}
      />
    ),
    autoClose: 10_000,
  });
}

function UndoMessage({ message, onUndo }: { readonly message: string; readonly onUndo: () => void }) {
  const t = useWords('kit');
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text>{message}</Text>
      <Button variant="subtle" onClick={onUndo}>
        {t('kit:undo')}
      </Button>
    </Group>
  );
}
