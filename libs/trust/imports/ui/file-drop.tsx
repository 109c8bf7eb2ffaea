import { Button } from '@mantine/core';
import { useRef, useState, type DragEvent } from 'react';
import { Icon, useWords } from '@alongside/kit/ui';
import classes from './imports.module.css';

type FileDropProps = { readonly fileName: string | null; readonly isBusy: boolean; readonly onFile: (file: File) => void };

/** A button that opens the device's own chooser; a file may be dropped beside it too. The same file may be chosen again after it was mended. */
export function FileDrop({ fileName, isBusy, onFile }: FileDropProps) {
  const t = useWords('imports');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onFile(file);
  };
  return (
    <div
      className={classes.drop}
      data-over={isOver || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        className={classes.hiddenInput}
        tabIndex={-1}
        aria-label={t('imports:file.label')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      <Button variant="default" loading={isBusy} leftSection={<Icon name="ClipboardList" />} onClick={() => input.current?.click()}>
        {t(fileName === null ? 'imports:file.choose' : 'imports:file.chooseAgain')}
      </Button>
      <span>{fileName === null ? t('imports:file.drop') : <bdi>{fileName}</bdi>}</span>
    </div>
  );
}
