import type { FirmProfile, LegalForm } from '../profile.ts';

/** What is publicly known of a firm by its 法人番号; what the file does not say is `null`. */
export interface KnownFirm {
  /** Thirteen digits, the check digit verified. */
  number: string;
  name: string;
  /** 全国地方公共団体コード of the municipality of its head office. */
  municipality: string | null;
  legalForm: LegalForm | null;
  /** 円. */
  capital: number | null;
  employees: number | null;
  /** JSIC. */
  industry: string | null;
  /** ISO date. */
  foundedOn: string | null;
}

/**
 * What the firm would say of itself on a day, as far as it is publicly known. Its head office stands for all its
 * establishments until it says where the others are.
 */
export function profileOfKnown(firm: KnownFirm, today: string): FirmProfile {
  const { number, municipality, legalForm, capital, employees, industry, foundedOn } = firm;
  return {
    corporateNumber: number,
    ...(legalForm === null ? {} : { legalForm }),
    ...(municipality === null ? {} : { headOffice: municipality, establishments: [municipality] }),
    ...(capital === null ? {} : { capital }),
    ...(employees === null ? {} : { employees }),
    ...(industry === null ? {} : { industry }),
    ...(foundedOn === null || foundedOn > today ? {} : { foundedOn }),
  };
}
