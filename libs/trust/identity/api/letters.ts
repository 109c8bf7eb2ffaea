import type { Letter } from '@alongside/kit/server';
import type { LinkPurpose } from '@alongside/trust/identity/domain';

type Facts = { readonly to: string; readonly locale: string; readonly address: string };

/** Neutral: who reads over a shoulder learns that somebody has an account somewhere, and nothing of the place. */
const texts = {
  en: {
    INVITATION: {
      subject: 'Your account is ready',
      lines: ['An account was made for you. Choose your password here, within three days:'],
    },
    PASSWORD_RESET: {
      subject: 'A new password',
      lines: ['Somebody asked for a new password for your account. Choose it here, within one hour:'],
    },
    end: 'The link works once. If you did not expect this letter, leave it: nothing happens.',
  },
  ur: {
    INVITATION: {
      subject: 'آپ کا اکاؤنٹ تیار ہے',
      lines: ['آپ کے لیے ایک اکاؤنٹ بنایا گیا ہے۔ تین دن کے اندر یہاں اپنا پاس ورڈ چنیں:'],
    },
    PASSWORD_RESET: {
      subject: 'نیا پاس ورڈ',
      lines: ['کسی نے آپ کے اکاؤنٹ کے لیے نیا پاس ورڈ مانگا ہے۔ ایک گھنٹے کے اندر یہاں چنیں:'],
    },
    end: 'یہ لنک ایک ہی بار کام کرتا ہے۔ اگر آپ کو اس خط کی توقع نہ تھی تو اسے رہنے دیں: کچھ نہیں ہوگا۔',
  },
} as const;

export function letterWithLink(purpose: LinkPurpose, { to, locale, address }: Facts): Letter {
  const words = texts[locale === 'ur' ? 'ur' : 'en'];
  const { subject, lines } = words[purpose];
  return { to, subject, text: [...lines, '', address, '', words.end, ''].join('\n') };
}
