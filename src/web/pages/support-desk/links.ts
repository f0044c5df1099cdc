import type { Crumb } from '../../components/breadcrumbs.tsx';

const DESK = '/support-desk';

type Parts = Record<string, string | number | undefined>;

const query = (parts: Parts): string => {
  const set = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([key, value]): [string, string] => [key, String(value)]))}`;
};

export const deskHref = (path = '', parts: Parts = {}): string => `${DESK}${path}${query(parts)}`;

/** The page of a support that is kept, or one beneath it. */
export const supportHref = (id: string, path = '', parts: Parts = {}): string =>
  `${DESK}/supports/${encodeURIComponent(id)}${path}${query(parts)}`;

export const deskCrumb = (): Crumb => ({ text: '支援メニュー', href: DESK });
