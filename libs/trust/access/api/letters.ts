import type { Letter } from '@alongside/kit/server';
import type { Recipient } from './recipients.store.ts';

export type Errand = 'review' | 'second';

/** Neutral: no client, no colleague, no place. Who reads over a shoulder learns that something waits at some desk. */
const texts = {
  en: {
    review: {
      subject: 'Something waits for your review',
      text: 'Something waits for your review. It wants to be looked at within 72 hours, here:',
    },
    second: { subject: 'A colleague asks for your answer', text: 'A colleague asks for your answer. It is wanted within the hour, here:' },
  },
  ur: {
    review: { subject: 'کچھ آپ کے جائزے کا منتظر ہے', text: 'کچھ آپ کے جائزے کا منتظر ہے۔ اسے 72 گھنٹوں میں دیکھنا ضروری ہے، یہاں:' },
    second: { subject: 'ایک ساتھی کو آپ کا جواب چاہیے', text: 'ایک ساتھی کو آپ کا جواب چاہیے۔ یہ ایک گھنٹے کے اندر درکار ہے، یہاں:' },
  },
} as const;

export function letterAbout(errand: Errand, { to, locale }: Recipient, origin: string): Letter {
  const { subject, text } = texts[locale === 'ur' ? 'ur' : 'en'][errand];
  return { to, subject, text: [text, '', `${origin}/emergency`, ''].join('\n') };
}
