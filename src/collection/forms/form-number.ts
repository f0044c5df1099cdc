import { crc32 } from 'node:zlib';

/** The layout that is handed out now. Forms of earlier ones are read by `earlier.ts`. */
export const FORM_VERSION = 2;

/** 様式番号: which answer a sheet is the form of, and on which version of the answer it is based. */
export interface FormNumber {
  formVersion: number;
  fiscalYear: number;
  answer: string;
  /** Of the answer. */
  version: number;
}

/** KH2-2025-a17-4-C3F: the last three are a check on slips of whoever copies it by hand. */
export function formatFormNumber({ formVersion, fiscalYear, answer, version }: FormNumber): string {
  const body = `KH${formVersion}-${fiscalYear}-${answer}-${version}`;
  return `${body}-${checkOf(body)}`;
}

const NUMBER = /\b(KH(\d{1,3})-(\d{4})-(\S{1,100}?)-(\d{1,6}))-([0-9A-F]{3})(?![\w-])/i;

/** The first form number in a text, be it in full-width characters; `null` when there is none or its check fails. */
export function findFormNumber(text: string): FormNumber | null {
  const match = NUMBER.exec(text.normalize('NFKC').replace(/[‐‑–—―−ー－]/g, '-'));
  if (!match) return null;
  const [, body = '', formVersion, fiscalYear, answer = '', version, check = ''] = match;
  if (checkOf(body) !== check.toUpperCase()) return null;
  return {
    formVersion: Number(formVersion),
    fiscalYear: Number(fiscalYear),
    answer,
    version: Number(version),
  };
}

const checkOf = (body: string): string => (crc32(body) & 0xfff).toString(16).toUpperCase().padStart(3, '0');
