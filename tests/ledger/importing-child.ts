/** Imports made-up reports one after another and acknowledges each on standard output, until it is killed. */
import { importReport, openLedger } from '../../src/ledger/index.ts';
import { reportToKill } from './killed-report.ts';

const [dataDirectory = '', first = '0'] = process.argv.slice(2);
const ledger = await openLedger({ databaseUrl: null, dataDirectory });
for (let number = Number(first); ; number += 1) {
  const { report, options } = reportToKill(number);
  await importReport(ledger, report, options);
  process.stdout.write(`${number}\n`);
}
