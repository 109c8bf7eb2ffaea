import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const good = { DATABASE_URL: 'postgresql://app@127.0.0.1:5432/alongside', ALONGSIDE_PEPPER: 'x'.repeat(32) };

describe('readConfig', () => {
  test('fills what is not given: loopback, 3000, 15 minutes, no demo', () => {
    expect(readConfig(good)).toMatchObject({ host: '127.0.0.1', port: 3000, idleMinutes: 15, isDemoAllowed: false, isSecure: false });
  });

  test.each([
    ['a missing address', { ...good, DATABASE_URL: undefined }, 'DATABASE_URL is missing'],
    ['a malformed address', { ...good, DATABASE_URL: 'mysql://secret@x' }, 'DATABASE_URL must begin with postgresql://'],
    ['a short pepper', { ...good, ALONGSIDE_PEPPER: 'short' }, 'ALONGSIDE_PEPPER must have at least 32 characters'],
    ['an unknown name', { ...good, ALONGSIDE_DEMOO: '1' }, 'ALONGSIDE_DEMOO is not known'],
    ['an idle time out of bounds', { ...good, ALONGSIDE_IDLE_MINUTES: '60' }, 'ALONGSIDE_IDLE_MINUTES'],
    [
      'letters without a sender and an origin',
      { ...good, ALONGSIDE_SMTP_URL: 'smtp://post' },
      'ALONGSIDE_MAIL_FROM is missing; ALONGSIDE_ORIGIN is missing',
    ],
    ['a post office that is none', { ...good, ALONGSIDE_SMTP_URL: 'http://post' }, 'ALONGSIDE_SMTP_URL must be like'],
    ['a port that is none', { ...good, PORT: 'http' }, 'PORT'],
  ])('refuses %s by name', (_, environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  test('letters leave when post office, sender and origin are given', () => {
    const mail = { ALONGSIDE_SMTP_URL: 'smtps://desk:word@post.example:465', ALONGSIDE_MAIL_FROM: 'desk@centre.example' };
    expect(readConfig(good).mail).toBeNull();
    expect(readConfig({ ...good, ...mail, ALONGSIDE_ORIGIN: 'https://desk.example' }).mail).toEqual({
      ...{ address: 'smtps://desk:word@post.example:465', from: 'desk@centre.example', origin: 'https://desk.example' },
    });
  });

  test('never repeats a value', () => {
    expect(() => readConfig({ ...good, ALONGSIDE_SMTP_URL: 'ftp://hunter2@x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
    expect(() => readConfig({ ...good, DATABASE_URL: 'mysql://hunter2@x' })).toThrow(
      expect.objectContaining({ message: expect.not.stringContaining('hunter2') }),
    );
  });
});
