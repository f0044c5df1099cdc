import { CERTIFICATIONS, type Certification } from '../certifications.ts';
import type { Taken } from './taking.ts';

/** As firms say them. */
const NAMES: Record<Certification, string> = {
  eruboshi: 'えるぼし',
  kurumin: '(?:プラチナ)?くるみん',
  'youth-yell': 'ユースエール',
  monisu: 'もにす',
  'health-management': '健康経営優良法人',
  'aomori-health': 'あおもり健康経営|県の健康経営',
  'management-innovation': '経営革新計画|経営革新',
  'management-plan': '経営力向上計画',
  'advanced-equipment-plan': '先端設備等?導入計画',
  'continuity-plan': '事業継続力強化計画|ジギョケイ',
  partnership: 'パートナーシップ(?:構築)?宣言',
  'security-action': 'SECURITY ?ACTION|セキュリティアクション',
  'aomori-work-style': '(?:あおもり)?働き方改革推進企業',
  'settlement-support': '(?:あおもり)?若者定着サポート企業',
};

const HELD =
  '(?:の|を|は|に|も|と)?(?:認定|認証|承認|登録|宣言)?(?:企業|証)?(?:の|を|は|に)?(?:認定|承認|認証|登録)?(?:を|は|に)?(?:もう|すでに|既に)?(?:取って(?:い|あ|る)|取った|とって(?:い|あ|る)|取得済|取得して(?:い|あ|る)|取得した|持って|もって|受けて(?:い|る)|受けた|受け(?:済|まし)|済み|もらって|登録して(?:い|る)|認定されて|承認されて|宣言して(?:い|る)|宣言した|企業です|企業に(?:なって|認定))';

/** えるぼしを取っている → it holds it; 取りたい, めざしている → it does not say that it does. */
export function readCertifications(text: string): Taken {
  const held = (Object.keys(CERTIFICATIONS) as Certification[]).filter((certification) =>
    new RegExp(`(?:${NAMES[certification]})${HELD}`, 'i').test(text),
  );
  return { profile: held.length === 0 ? {} : { certifications: held }, rest: text };
}
