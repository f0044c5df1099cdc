/** How each address is asked from a terminal; `origin` is where the house is reached. */
export const EXAMPLES: Readonly<Record<string, (origin: string) => string>> = {
  findSupports: (origin) =>
    `curl '${origin}/api/v1/supports?employees=8&industry=09&place=022012&purpose=wages&per_page=5'`,
  getSupport: (origin) => `curl '${origin}/api/v1/supports/gyomu-kaizen?employees=8&industry=09'`,
  matchSupports: (origin) =>
    [
      `curl '${origin}/api/v1/match?status=eligible&status=likely' \\`,
      `  -H 'Content-Type: application/json' \\`,
      `  -d '{"legalForm":"corporation","industry":"09","employees":8,"capital":3000000,"headOffice":"022012"}'`,
    ].join('\n'),
  nextQuestion: (origin) => `curl '${origin}/api/v1/questions/next?industry=09&place=022012&skip=employees'`,
  listPlaces: (origin) => `curl '${origin}/api/v1/places'`,
  listPurposes: (origin) => `curl '${origin}/api/v1/purposes'`,
};
