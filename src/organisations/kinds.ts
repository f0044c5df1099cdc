import type { OrganisationKind } from './organisation.ts';

/** From the top down: whoever an organisation can belong to comes before it. */
export const ORGANISATION_KINDS: readonly OrganisationKind[] = [
  'bureau',
  'office',
  'division',
  'team',
  'municipality',
  'institution',
  'council-body',
];

export const kindWords: Record<OrganisationKind, string> = {
  bureau: '部局',
  office: '出先機関',
  division: '課',
  team: 'グループ',
  municipality: '市町村',
  institution: '支援機関',
  'council-body': '協議会の構成団体',
};
