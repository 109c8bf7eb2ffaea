import { useViewer } from '@alongside/kit/client';
import { CheckField, ManyChips, OneChip, TextField, useFormats, useWords } from '@alongside/kit/ui';
import { addDays } from '@alongside/kit/time';
import { known, oneOf } from './choices.ts';
import { channels, supportKinds, usualDays, usualMinutes, type ContactValues } from './contact-values.ts';

export interface ContactFieldsProps {
  readonly values: ContactValues;
  readonly change: (part: Partial<ContactValues>) => void;
}

export function ContactFields({ values, change }: ContactFieldsProps) {
  const t = useWords('coaching');
  const formats = useFormats();
  const { today } = useViewer().centre;
  return (
    <>
      <OneChip
        label={t('coaching:contact.channel')}
        choices={channels.map((value) => ({ value, label: t(`coaching:channel.${value}`) }))}
        value={values.channel}
        onChange={(value) => change({ channel: oneOf(channels, value) ?? values.channel })}
      />
      <CheckField label={t('coaching:contact.reached')} value={values.reached} onChange={(reached) => change({ reached })} />
      {values.reached ? (
        <>
          <OneChip
            label={t('coaching:contact.minutes')}
            choices={usualMinutes.map((minutes) => ({ value: String(minutes), label: formats.minutes(minutes) }))}
            value={String(values.minutes)}
            onChange={(value) => change({ minutes: Number(value) })}
          />
          <ManyChips
            label={t('coaching:contact.kinds')}
            choices={supportKinds.map((value) => ({ value, label: t(`coaching:kind.${value}`) }))}
            value={values.kinds}
            onChange={(value) => change({ kinds: known(supportKinds, value) })}
          />
        </>
      ) : null}
      <OneChip
        label={t('coaching:contact.nextOn')}
        choices={[
          { value: '', label: t('coaching:contact.asUsual') },
          ...usualDays.map((days) => ({ value: addDays(today, days), label: formats.shortDate(addDays(today, days)) })),
        ]}
        value={values.nextOn ?? ''}
        onChange={(value) => change({ nextOn: value === '' ? null : value })}
      />
      <TextField label={t('coaching:contact.nextStep')} value={values.nextStep} onChange={(nextStep) => change({ nextStep })} />
    </>
  );
}
