import { isPrefectureCode } from '../../../organisations/index.ts';
import { type Places, readPlaces, withMunicipalities } from '../places.ts';
import type { Row } from '../table/row.ts';

/** Where it holds, and what of the two cells can only be kept as words. */
export interface ReadAreas {
  places?: { codes: string[]; column: string };
  words: string[];
}

/**
 * 対象地域 names prefectures, 対象地域群 municipalities of them: a prefecture of which some are named means those, one of
 * which none is named means all of it.
 */
export function readAreas(
  row: Row,
  columns: { prefectures: string; municipalities: string },
  places: Places,
): ReadAreas {
  const within = row.list(columns.prefectures).filter((name) => name !== '全国');
  const prefectures = readPlaces(within, places);
  const named = row.list(columns.municipalities).map((name) => {
    const inside = within.flatMap((prefecture) => places.codeOf(`${prefecture}${name}`) ?? []);
    return { name, code: inside[0] ?? readPlaces([name], places).codes[0] };
  });
  const unknown = [
    ...prefectures.unknown,
    ...named.flatMap(({ name, code }) => (code === undefined ? [name] : [])),
  ];
  if (unknown.length > 0) {
    row.tell(
      columns.municipalities,
      `「${unknown.join('」「')}」は都道府県名・市区町村名として読めません。地域では絞り込まず、対象者に言葉で残しました。`,
    );
    const words = [columns.prefectures, columns.municipalities].flatMap((column) => {
      const text = row.text(column);
      return text === undefined ? [] : [`${row.head(column)}：${text}`];
    });
    return { words };
  }
  const municipalities = named.flatMap(({ code }) => code ?? []);
  const whole = prefectures.codes.filter(
    (code) =>
      !isPrefectureCode(code) || municipalities.every((each) => each.slice(0, 2) !== code.slice(0, 2)),
  );
  const codes = withMunicipalities([...whole, ...municipalities], places);
  const column = row.head(municipalities.length > 0 ? columns.municipalities : columns.prefectures);
  return { places: { codes, column }, words: [] };
}
