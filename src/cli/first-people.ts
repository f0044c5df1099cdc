import { currentOrganisationOf, loadRegister } from '../organisations/index.ts';
import { firstStart, makeSampleAccounts, type PeopleHouse, sampleAccounts } from '../people/index.ts';
import { dayInJapan } from '../platform/index.ts';

/** The sample's newest report: its divisions are known by the names of that year. */
const SAMPLE_YEAR = 2023;

/**
 * At every start: where nobody has an account yet, the first administrator; where the sample may be tried, its
 * accounts. The sample's organisations must have been loaded.
 * @param isSample whether the ledger holds the sample
 * @param url of the server, with a slash at its end
 * @returns what the greeting says of it, with the one-time password this once
 */
export async function firstPeople(house: PeopleHouse, isSample: boolean, url: string): Promise<string[]> {
  if (isSample && house.mayUseSamples) {
    const register = await loadRegister(house.database.db, house.jurisdiction);
    const today = dayInJapan(house.clock.now());
    await makeSampleAccounts(
      house,
      async (name) => currentOrganisationOf(register, name, SAMPLE_YEAR, today).organisation,
    );
  }
  const first = await firstStart(house);
  const samples = await sampleAccounts(house);
  return [
    ...(first === null
      ? []
      : [
          '初めの管理者を登録しました。このパスワードは一度だけ使え、もう表示されません。',
          `  ログイン名  ${first.login}`,
          `  パスワード  ${first.password}`,
          `  サインイン  ${url}sign-in`,
        ]),
    ...(samples.length === 0
      ? []
      : [`見本の利用者（役割ごとに一人）は、パスワードなしで試せます: ${url}sign-in`]),
  ];
}
