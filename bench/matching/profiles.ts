import type { FirmProfile } from '../../src/firms/index.ts';

const AOMORI = '022012';
const placed: FirmProfile = { headOffice: AOMORI, establishments: [AOMORI] };
const half: FirmProfile = { ...placed, legalForm: 'corporation', industry: '09', employees: 8 };

/** Firms that have told more and more of themselves. */
export const PROFILES: Readonly<Record<string, FirmProfile>> = {
  'nothing told': {},
  'a town told': placed,
  'half told': half,
  'all told': {
    ...half,
    ...{ industry: '099', capital: 10_000_000, yearsSinceFounding: 25, salesFall: 12, wageRise: 3 },
    ...{ foundedOn: '2001-04-01', startsOn: '2026-07-01' },
    ...{ certifications: ['health-management'], purposes: ['equipment', 'labour-saving', 'wages'] },
    answers: {
      ...{
        'tax-arrears': false,
        'crime-syndicate': false,
        'member-of-chamber': true,
        'already-ordered': false,
      },
      ...{ 'plan-written': false, 'employment-insurance': true, 'same-grant': false, gbizid: true },
      ...{ 'hires-this-year': false, accounts: true, successor: false, 'disaster-proof': false },
    },
  },
};
