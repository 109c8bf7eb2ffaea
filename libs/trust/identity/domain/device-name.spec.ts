import { expect, test } from '@jest/globals';
import { deviceName } from './device-name.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Windows'],
  [`Mozilla/5.0 (Linux; Android 15; SM-X200) ${webkit} Chrome/140.0.0.0 Safari/537.36`, 'Chrome · Android'],
  [`Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`, 'Edge · Windows'],
  ['Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/604.1', 'Safari · iPad'],
  ['curl/8.5.0', ''],
  ['', ''],
  [`${'x'.repeat(100_000)} Firefox/1`, ''],
])('%s', (userAgent, name) => expect(deviceName(userAgent)).toBe(name));
