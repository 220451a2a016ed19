import { createHmac } from 'node:crypto';

/**
 * The pseudonym under which a visitor is counted for one day: HMAC-SHA-256 of the truncated address under a key
 * that changes daily. It cannot be turned back into an address once the key is gone.
 */
export const visitorOf = (address: string, key: string): string =>
  createHmac('sha256', key).update(networkOf(address)).digest('hex');

/** The network of an address: the first 24 bits of IPv4, the first 48 of IPv6. */
export function networkOf(address: string): string {
  const plain = address.toLowerCase().replace(/%.*$/, '');
  const ipv4 = /(?:^|:)(\d{1,3}\.\d{1,3}\.\d{1,3})\.\d{1,3}$/.exec(plain)?.[1];
  if (ipv4) return ipv4;
  const [head = '', tail] = plain.split('::');
  const groups = head.split(':').filter(Boolean);
  if (tail !== undefined) {
    const rest = tail.split(':').filter(Boolean);
    groups.push(...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest);
  }
  return groups
    .slice(0, 3)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
