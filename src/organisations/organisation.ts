/** 部局, 課, グループ, 出先機関, 市町村, 支援機関, 協議会の構成団体. */
export type OrganisationKind =
  | 'bureau'
  | 'division'
  | 'team'
  | 'office'
  | 'municipality'
  | 'institution'
  | 'council-body';

/** `merged`: several into one; `split`: one into several; `succeeded`: one takes over the work of another. */
export type SuccessionKind = 'merged' | 'split' | 'succeeded';

/** An organisation as it is on a day. Its id stays when it is renamed. */
export interface Organisation {
  id: string;
  kind: OrganisationKind;
  /** The name in force on the day asked for; the last one when it has ended. */
  name: string;
  kana: string | null;
  code: string | null;
  parent: string | null;
  area: string | null;
  /** ISO dates; `validFrom` may be `UNKNOWN_START`, `validTo` is the last day, `null` while it exists. */
  validFrom: string;
  validTo: string | null;
}

/** What it was called, newest first. */
export interface OrganisationName {
  name: string;
  kana: string | null;
  validFrom: string;
  validTo: string | null;
}

/** Of one organisation's work to another. */
export interface OrganisationSuccession {
  from: string;
  to: string;
  /** ISO date of the first day. */
  day: string;
  kind: SuccessionKind;
  part: string | null;
  /** Why it is believed, in Japanese. */
  evidence: string;
}
