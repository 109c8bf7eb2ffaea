import { Checkbox, NumberInput, PasswordInput, Select, TextInput, Textarea } from '@mantine/core';

interface FieldProps<Value> {
  readonly label: string;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly disabled?: boolean;
}

export interface TextFieldProps extends FieldProps<string> {
  readonly autoComplete?: string;
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  /** The first field of a dialog or side panel. */
  readonly autoFocus?: boolean;
  /** A field that appears in a page which stands already, because it is wanted next. */
  readonly takesFocus?: boolean;
  /** Names and quotes may be in the other script: then the text decides its direction. */
  readonly dir?: 'auto' | 'ltr';
}

const size = 'md' as const;

function frame<Value>({ label, hint, error, required, disabled }: FieldProps<Value>) {
  return { label, description: hint, error, required: required ?? false, disabled: disabled ?? false, size };
}

export function TextField(props: TextFieldProps) {
  const { value, onChange, autoComplete = 'off', type = 'text', autoFocus, takesFocus = false, dir = 'auto' } = props;
  return (
    <TextInput
      {...frame(props)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete={autoComplete}
      type={type}
      dir={dir}
      data-autofocus={autoFocus}
      autoFocus={takesFocus}
    />
  );
}

export function PasswordField(props: TextFieldProps & { readonly shows: string }) {
  const { value, onChange, autoComplete = 'current-password', shows } = props;
  return (
    <PasswordInput
      {...frame(props)}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      autoComplete={autoComplete}
      // Mantine says it for every other field, and forgets it for this one.
      aria-invalid={props.error ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': shows, tabIndex: 0, size: 36 }}
    />
  );
}

export function TextAreaField(props: FieldProps<string> & { readonly rows?: number }) {
  return (
    <Textarea
      {...frame(props)}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      dir="auto"
      autosize
      minRows={props.rows ?? 2}
    />
  );
}

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

export function SelectField(
  props: FieldProps<string | null> & { readonly choices: readonly Choice[]; readonly searchable?: boolean; readonly nothingFound?: string },
) {
  return (
    <Select
      {...frame(props)}
      value={props.value}
      onChange={props.onChange}
      data={[...props.choices]}
      searchable={props.searchable ?? false}
      nothingFoundMessage={props.nothingFound}
      checkIconPosition="right"
    />
  );
}

export function NumberField(props: FieldProps<number | null> & { readonly min?: number; readonly max?: number; readonly step?: number }) {
  const { min = 0, max = 9999, step = 1 } = props;
  return (
    <NumberInput
      {...frame(props)}
      value={props.value ?? ''}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : null)}
      min={min}
      max={max}
      step={step}
      allowDecimal={false}
    />
  );
}

/** `YYYY-MM-DD`. The device's own date picker: it speaks the device's language, works by keyboard and touch, and weighs nothing. */
export function DateField(props: FieldProps<string> & { readonly min?: string; readonly max?: string }) {
  return (
    <TextInput
      {...frame(props)}
      type="date"
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
      min={props.min}
      max={props.max}
    />
  );
}

/** `HH:mm`, the centre's wall clock. */
export function TimeField(props: FieldProps<string> & { readonly stepMinutes?: number }) {
  return (
    <TextInput
      {...frame(props)}
      type="time"
      step={(props.stepMinutes ?? 5) * 60}
      value={props.value}
      onChange={(event) => props.onChange(event.currentTarget.value)}
    />
  );
}

export function CheckField(props: FieldProps<boolean>) {
  return <Checkbox {...frame(props)} checked={props.value} onChange={(event) => props.onChange(event.currentTarget.checked)} />;
}
