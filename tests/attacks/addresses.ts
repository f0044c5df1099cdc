import { ROUTES } from '../../src/web/access/routes.ts';
import { type AttackedHouse, YEAR } from './house.ts';

const HEX = '0123456789abcdef'.repeat(2);

type Things = Pick<AttackedHouse, 'answers' | 'supports'>;

/** An address of each row of the list, of things that are there where the house has them. */
export function addressOf(row: string, { answers, supports }: Things): string {
  return row
    .replace(/^\w+ /, '')
    .replace(/^\/rounds\/:year\{[^/]*?\}+(?=\/|$)/, `/rounds/${YEAR}`)
    .replace(/:year\{[^/]*?\}+(?=\/|$)/g, String(YEAR - 1))
    .replace(':answer', answers.own.id)
    .replace(':support', supports.own)
    .replace(/(\/accounts\/):id\{[^/]*\}/, '$1v-a-victim')
    .replace(/:id\{\[0-9a-f\][^/]*\}/, HEX)
    .replace(/:(number|policy)\{[^/]*?\}+(?=\/|$)/g, '1')
    .replace(/:section\{[^/]*\}/, 'master-list')
    .replace(':slot', 'foreword')
    .replace(':key', HEX)
    .replace(/:\w+/g, 'x')
    .replace(/\*$/, 'index.html');
}

export const POSTS = ROUTES.filter(({ method }) => method === 'POST').map(({ path }) => `POST ${path}`);
