import type { ContactChannel, SupportKind } from '@alongside/kit/contract';
import type { LogInput } from './my-people.queries.ts';

export const channels: readonly ContactChannel[] = ['IN_PERSON', 'PHONE', 'VIDEO', 'MESSAGE'];
export const supportKinds: readonly SupportKind[] = ['EMOTIONAL', 'INFORMATION', 'PRACTICAL', 'COMPANY'];
export const usualMinutes = [15, 30, 45, 60, 90] as const;
/** Days until the next contact, one tap each. */
export const usualDays = [2, 7, 14] as const;

export type ContactValues = {
  readonly channel: ContactChannel;
  readonly minutes: number;
  readonly reached: boolean;
  readonly kinds: readonly SupportKind[];
  readonly nextStep: string;
  /** `YYYY-MM-DD`, or nothing agreed. */
  readonly nextOn: string | null;
};

/** What is usual: half an hour by the way of last time. */
export function noContact(channel: ContactChannel | null): ContactValues {
  return { channel: channel ?? 'PHONE', minutes: 30, reached: true, kinds: [], nextStep: '', nextOn: null };
}

export function contactInput(clientId: string, values: ContactValues & { readonly opId: string; readonly at: string }): LogInput {
  const { opId, at, channel, minutes, reached, kinds, nextStep, nextOn } = values;
  return {
    ...{ opId, clientId, at, channel, reached, nextStep, nextOn },
    minutes: reached ? minutes : 0,
    kinds: reached ? [...kinds] : [],
  };
}
