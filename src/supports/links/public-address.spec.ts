import { expect, it } from 'vitest';
import { isPublicAddress } from './public-address.ts';

it.each(['8.8.8.8', '133.242.0.1', '2001:4860:4860::8888', '2400:8500::1'])('%s may be asked', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

it.each([
  ['this machine', '127.0.0.1'],
  ['this machine, too', '127.8.9.10'],
  ['this machine by IPv6', '::1'],
  ['this machine inside IPv6', '::ffff:127.0.0.1'],
  ['no address', '0.0.0.0'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.31.255.255'],
  ['a private network', '192.168.0.1'],
  ['a private network inside IPv6', '::ffff:10.0.0.1'],
  ['a provider’s own network', '100.64.0.1'],
  ['the data of a cloud machine', '169.254.169.254'],
  ['the neighbourhood by IPv6', 'fe80::1'],
  ['a private network by IPv6', 'fd00::1'],
  ['IPv4 carried by 6to4', '2002:7f00:1::'],
  ['IPv4 carried by NAT64', '64:ff9b::7f00:1'],
  ['IPv4 carried by Teredo', '2001::1'],
  ['everybody', '255.255.255.255'],
  ['a group', '224.0.0.1'],
  ['a group by IPv6', 'ff02::1'],
  ['documentation', '192.0.2.1'],
  ['documentation by IPv6', '2001:db8::1'],
  ['a name', 'localhost'],
  ['nothing', ''],
])('%s (%s) is never asked', (_, address) => expect(isPublicAddress(address)).toBe(false));
