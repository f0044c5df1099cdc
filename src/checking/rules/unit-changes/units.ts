import { normalise, parseQuantity } from '../../../values/index.ts';

const PEOPLE = ['名', '人'];
const FIRMS = ['社', '者', '企業', '事業者', '事業所', '法人', '団体', '企業・団体'];
const TIMES = ['回', '件'];

/**
 * Words at the end of a label, and units that can't count them; the first that fits the label counts. Only clear
 * cases: 件 counts nearly everything.
 */
const MISFITS: readonly { label: RegExp; units: readonly string[] }[] = [
  { label: /(?:企業数|企業者数|社数|事業者数|事業所数|法人数|団体数)$/, units: [...PEOPLE, '回'] },
  {
    label: /(?:(?:参加|受講|修了|就職|応募|入校|来場|聴講)者数|人数|名数|学生数|生徒数)$/,
    units: [...TIMES, '社', '校'],
  },
  { label: /者数$/, units: ['回'] },
  { label: /回数$/, units: [...PEOPLE, ...FIRMS, '件', '校', '部'] },
  { label: /(?:金額|[付貸購入売決定輸出]額)$/, units: [...PEOPLE, ...FIRMS, ...TIMES] },
  { label: /(?:人財|人材|指導員)の育成$/, units: ['回'] },
];

/** The units of a cell's amounts; none for a cell with a remark between them. */
export function unitsOf(cell: string): string[] {
  return [...new Set(parseQuantity(cell).values.map((amount) => amount.unit))].filter((unit) => unit !== '');
}

/** Whether a unit can't count what the label names. A label of two things (…数及び…額) may use either unit. */
export function contradictsLabel(label: string, unit: string): boolean {
  const name = normalise(label)
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s/g, '');
  if (/[、,]|及び|並びに|数・|数と/.test(name)) return false;
  const misfit = MISFITS.find(({ label: words }) => words.test(name));
  return misfit?.units.includes(unit) ?? false;
}
