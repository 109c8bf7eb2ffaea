import * as drawings from './icons.generated.tsx';

/** A drawing that icons.json names, without its prefix: `calendar-event` is `CalendarEvent`. */
export type IconName = keyof typeof drawings extends `Icon${infer Name}` ? Name : never;

/** `size` in pixels. Hidden from screen readers, because the words beside it say it: a button with an icon alone needs `aria-label`. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  const Drawing = drawings[`Icon${name}`];
  return <Drawing size={`${size / 16}rem`} />;
}
