/** The ledger can't give this report; the message says why and what to do. */
export class ReportRefused extends Error {
  override readonly name: string = 'ReportRefused';
}
