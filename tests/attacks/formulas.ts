import { beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from '../../src/formats/ooxml/archive.ts';
import { type AttackedHouse, FORMULAS, YEAR } from './house.ts';
import { rowOf, type Walk, walked } from './walk.ts';

/** What a spreadsheet begins to reckon with: also full-width, and behind a tab or a line break. */
const RECKONS = /^[\t\r\n ]*[=+\-@＝＋－＠]/;
/** A number, or the dash that says that there is none. */
const HARMLESS = /^[+-]?[\d,.]+%?$|^[-－]$/;

/** CSV formula injection, in every file that the house exports. */
export function formulasInExports(house: () => AttackedHouse): void {
  describe('a name that a spreadsheet would reckon with', () => {
    let walk: Walk;
    beforeAll(async () => {
      for (const [at, name] of FORMULAS.entries()) {
        const form = { name, login: `formula-${at}`, roles: 'auditor' };
        await house().post('administrator', '/accounts', form);
      }
      walk = await walked(house(), ['secretariat', 'auditor', 'administrator', 'division-editor']);
    });

    it('is a text in every CSV', async () => {
      const seen: string[] = [];
      for (const [path, visitor] of walk.pages) {
        const [plain = '', query = ''] = path.split('?');
        if (!HAS_CSV.test(rowOf('GET', path)!)) continue;
        const response = await house().ask(visitor, `${plain.replace(/\.csv$/, '')}.csv?${query}`);
        if (!response.headers.get('content-type')?.startsWith('text/csv')) continue;
        const wrong = cellsOf(await response.text()).filter(
          (cell) => RECKONS.test(cell) && !HARMLESS.test(cell),
        );
        expect([path, wrong]).toEqual([path, []]);
        seen.push(path);
      }
      expect(seen).toEqual(
        expect.arrayContaining(['/years', '/divisions', '/findings', '/audit', '/support-desk']),
      );
    });

    it('is a text in the forms and in the board', async () => {
      const paths = [
        `/rounds/${YEAR}/board.xlsx`,
        `/rounds/${YEAR}/organisations/${house().answers.own.organisation}/forms`,
      ];
      for (const path of paths) {
        const archive = openArchive(
          new Uint8Array(await (await house().ask('secretariat', path)).arrayBuffer()),
        );
        const parts = archive.names.filter((name) => /\.xml$/.test(name));
        const texts = parts.map((name) => new TextDecoder().decode(archive.read(name)!));
        const reckoned = texts.flatMap(
          (xml) => xml.match(/<(?:\w+:)?f\b[^>]*>[^<]*(?:evil|cmd|HYPERLINK)[^<]*/g) ?? [],
        );
        expect([path, reckoned]).toEqual([path, []]);
        expect([path, texts.some((xml) => xml.includes('evil'))]).toEqual([path, true]);
      }
    });
  });
}

/** What has no データ用 answers the same page again, which costs time. */
const HAS_CSV =
  /GET \/(years|programs|divisions|findings|search|compare|audit|accounts|documents|organisations|support-desk$)/;

function cellsOf(csv: string): string[] {
  const cells = csv.replace(/^\ufeff/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g);
  return [...cells].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '');
}
