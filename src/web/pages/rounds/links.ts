const query = (parts: Record<string, string | number | undefined>) => {
  const set = Object.entries(parts).filter(([, value]) => value !== undefined && value !== '');
  return set.length === 0
    ? ''
    : `?${new URLSearchParams(set.map(([key, value]): [string, string] => [key, String(value)]))}`;
};

/** Addresses of the round's pages. */
export const roundHref = (
  year: number,
  path = '',
  parts: Record<string, string | number | undefined> = {},
): string => `/rounds/${year}${path}${query(parts)}`;

export const answerHref = (
  year: number,
  id: string,
  path = '',
  parts: Record<string, string | number | undefined> = {},
): string => roundHref(year, `/answers/${encodeURIComponent(id)}${path}`, parts);

export const organisationHref = (year: number, id: string, state?: string): string =>
  roundHref(year, `/organisations/${encodeURIComponent(id)}`, { state });
