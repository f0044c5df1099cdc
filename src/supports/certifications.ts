/** 認定・宣言 that a firm may hold and that supports ask for. */
export const CERTIFICATIONS = {
  eruboshi: 'えるぼし認定',
  kurumin: 'くるみん認定',
  'youth-yell': 'ユースエール認定',
  monisu: 'もにす認定',
  'health-management': '健康経営優良法人',
  'aomori-health': 'あおもり健康経営認定',
  'management-innovation': '経営革新計画の承認',
  'management-plan': '経営力向上計画の認定',
  'advanced-equipment-plan': '先端設備等導入計画の認定',
  'continuity-plan': '事業継続力強化計画の認定',
  partnership: 'パートナーシップ構築宣言',
  'security-action': 'SECURITY ACTION 宣言',
  'aomori-work-style': 'あおもり働き方改革推進企業の認証',
  'settlement-support': 'あおもり若者定着サポート企業の登録',
} as const;

export type Certification = keyof typeof CERTIFICATIONS;
