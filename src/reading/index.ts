/** The meaning of paper: documents in, statements out. */
export { readAnnualReport } from './annual-report/read.ts';
