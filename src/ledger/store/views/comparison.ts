import { sql } from 'drizzle-orm';
import { type Connection, rows } from '../../../platform/index.ts';
import type { Comparison } from '../../views/years.ts';
import { totalColumns } from './years.ts';

type Total = Comparison['jurisdictions'][number] & { fiscalYear: number };

export async function comparison(connection: Connection, fiscalYear: number): Promise<Comparison> {
  const totals = await rows<Total>(
    connection,
    sql`select jurisdiction, name, ${totalColumns} from year_total join jurisdiction using (jurisdiction)
      where fiscal_year = ${fiscalYear} order by is_home desc, jurisdiction`,
  );
  return { fiscalYear, jurisdictions: totals.map(({ fiscalYear: _year, ...total }) => total) };
}
