/** 役割. */
export const ROLES = [
  'secretariat',
  'division-editor',
  'division-approver',
  'partner-editor',
  'council-member',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

export const roleWords: Record<Role, string> = {
  secretariat: '取りまとめ課',
  'division-editor': '担当課（入力）',
  'division-approver': '担当課（承認）',
  'partner-editor': '市町村・支援機関',
  'council-member': '協議会構成員',
  auditor: '監査',
  administrator: '管理者',
};
