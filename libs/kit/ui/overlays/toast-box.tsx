import '@mantine/notifications/styles.layer.css';
import { Button, Group, Text } from '@mantine/core';
import { Notifications, notifications } from '@mantine/notifications';
import { useWords } from '../language/i18n.ts';

export function ToastBox() {
  return <Notifications position="bottom-center" transitionDuration={0} data-print="no" />;
}

export function show(message: string, onUndo?: () => void): void {
  const id = notifications.show({
    message: onUndo ? (
      <UndoMessage
        message={message}
        onUndo={() => {
          notifications.hide(id);
          onUndo();
        }}
      />
    ) : (
      message
    ),
    autoClose: onUndo ? 10_000 : 5000,
    withCloseButton: false,
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
