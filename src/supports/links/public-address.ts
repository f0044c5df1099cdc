import { BlockList, isIPv4, isIPv6 } from 'node:net';

/**
 * Networks that are nobody's public place (IANA special-purpose registries): this machine, private networks, link-local,
 * multicast, documentation, and IPv6 addresses that carry an IPv4 one inside.
 */
const SPECIAL: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.0.2.0', 24, 'ipv4'],
  ['192.88.99.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['198.51.100.0', 24, 'ipv4'],
  ['203.0.113.0', 24, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  // Everything but global unicast, and what in it is special.
  ['::', 3, 'ipv6'],
  ['4000::', 2, 'ipv6'],
  ['8000::', 1, 'ipv6'],
  ['2001::', 23, 'ipv6'],
  ['2001:db8::', 32, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['3fff::', 20, 'ipv6'],
];

/** One list for each family: a list of both takes an IPv4 address for the IPv6 one that carries it. */
const special = { ipv4: new BlockList(), ipv6: new BlockList() };
for (const [network, prefix, family] of SPECIAL) special[family].addSubnet(network, prefix, family);

/** Whether an address lies on the public net: nothing inside a house is ever asked for, whatever a support names. */
export const isPublicAddress = (address: string): boolean =>
  (isIPv4(address) && !special.ipv4.check(address, 'ipv4')) ||
  (isIPv6(address) && !special.ipv6.check(address, 'ipv6'));
