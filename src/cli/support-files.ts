import { loadRegister, organisationsOn } from '../organisations/index.ts';
import { dayInJapan } from '../platform/index.ts';
import {
  type ExchangeForm,
  type NamedPlace,
  readSupports,
  type Support,
  SupportRefused,
  type SupportRoom,
} from '../supports/index.ts';
import type { ImportTold, SupportImportOrder } from '../web/index.ts';

/** A file of supports as it was read. */
export interface ReadFile {
  supports: readonly Support[];
  /** What kind of file it is, in words. */
  format: string;
  told: readonly ImportTold[];
}

const FORMATS: Record<ExchangeForm, string> = {
  gif: '政府相互運用性フレームワーク（GIF）の行政サービス・制度',
  municipal: '自治体標準オープンデータセットの支援制度',
  'municipal-benefits': '自治体の支援制度（給付金）情報',
  jgrants: 'Jグランツの補助金情報',
  own: 'かけはしの支援メニュー',
};

/**
 * Reads a file of supports, whichever of the forms it has.
 * @throws SupportRefused when it is none
 */
export async function readSupportFile(
  room: SupportRoom,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { operator, purposes }: Pick<SupportImportOrder, 'operator' | 'purposes'>,
): Promise<ReadFile> {
  const municipalities = await municipalitiesOf(room);
  const { form, supports, problems, warnings } = readSupports(bytes, name, {
    ...{ municipalities, ...(operator !== undefined && { operator }) },
    ...(purposes !== undefined && { purposes }),
  });
  if (form === null) throw new SupportRefused(problems[0]?.message ?? UNREADABLE);
  const told = [
    ...problems.map((each) => ({ ...each, isProblem: true })),
    ...warnings.map((each) => ({ ...each, isProblem: false })),
  ];
  return { supports, format: FORMATS[form], told };
}

const UNREADABLE = '支援メニューのファイルとして読めませんでした。';

async function municipalitiesOf({ database, clock, jurisdiction }: SupportRoom): Promise<NamedPlace[]> {
  const register = await loadRegister(database.db, jurisdiction);
  return organisationsOn(register, dayInJapan(clock.now())).flatMap(({ kind, code, name }) =>
    kind === 'municipality' && code !== null ? [{ code, name }] : [],
  );
}
