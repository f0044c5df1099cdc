/**
 * The basic policies of an ordinance are data of its jurisdiction: the full wording for heads, the short one for
 * tables. A jurisdiction that is not here shows its policies by number.
 */
const POLICIES: Record<string, readonly { full: string; short: string }[]> = {
  '020001': [
    { full: '中小企業の事業活動を担う人材の育成及び確保を図ること', short: '人材の育成・確保' },
    { full: '中小企業の経営基盤の強化を図ること', short: '経営基盤の強化' },
    {
      full: '効果的な融資制度の充実等により中小企業に対する資金の供給の円滑化を図ること',
      short: '資金供給の円滑化',
    },
    { full: '中小企業の創業及び新たな事業の創出の促進を図ること', short: '創業・新事業の創出' },
    {
      full: '中小企業が行う技術開発、新製品の開発及び新たな事業の分野への進出の推進を図ること',
      short: '技術・新製品の開発、新分野への進出',
    },
    { full: '中小企業の受注の能力の向上及び受注の機会の増大を図ること', short: '受注能力・受注機会' },
    { full: '中小企業の販路の開拓の推進を図ること', short: '販路の開拓' },
    { full: '中小企業の国際的視点に立った事業展開の推進を図ること', short: '国際的な事業展開' },
  ],
};

/** Papers of the council name programs without saying to which basic policy they belong. */
const NONE = { full: '基本方針の記載がない事業', short: '基本方針の記載なし' };

export function policyName(jurisdiction: string, policy: number): { full: string; short: string } {
  if (policy === 0) return NONE;
  return POLICIES[jurisdiction]?.[policy - 1] ?? { full: '基本方針', short: '基本方針' };
}
