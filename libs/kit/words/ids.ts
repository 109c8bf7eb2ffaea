const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Whether the text is a row's key as we write it: a UUIDv7 in lower case, made by the caller of a verb, so that a request sent twice names one row. Upper case is refused: one row must have one spelling. */
export function isId(text: unknown): text is string {
  return typeof text === 'string' && pattern.test(text);
}

/**
 * A UUIDv7 (RFC 9562, 5.7).
 *
 * @param msSinceEpoch whole milliseconds since 1970-01-01T00:00Z, below 2^48
 * @param tenRandomBytes at least ten bytes of randomness; the version and variant overwrite six of their bits
 * @throws RangeError when the time does not fit, or too few bytes are given: both are faults of the caller
 */
export function uuidv7(msSinceEpoch: number, tenRandomBytes: Uint8Array): string {
  if (!Number.isInteger(msSinceEpoch) || msSinceEpoch < 0 || msSinceEpoch >= 2 ** 48) throw new RangeError('uuidv7: time out of range');
  if (tenRandomBytes.length < 10) throw new RangeError('uuidv7: ten random bytes are needed');
  const random = [...tenRandomBytes.slice(0, 10)];
  random[0] = ((random[0] ?? 0) & 0x0f) | 0x70;
  random[2] = ((random[2] ?? 0) & 0x3f) | 0x80;
  const hex = msSinceEpoch.toString(16).padStart(12, '0') + random.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
