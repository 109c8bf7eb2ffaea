type Address = Readonly<Record<string, unknown>>;

/**
 * What a page is given of its address: what `read` answers, and nothing else. The router by itself hands on, beside that, whatever was not validated:
 * a day that does not exist would reach the page.
 */
export function onlyRead<Filters extends object>(read: (address: Address) => Filters): (address: Address) => Filters {
  return (address) => ({ ...Object.fromEntries(Object.keys(address).map((key) => [key, undefined])), ...read(address) });
}
