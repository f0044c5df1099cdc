/** Institutions that support firms in 青森県, as the reports and the council's papers name them. */
export const AOMORI_INSTITUTIONS: readonly string[] = [
  '公益財団法人21あおもり産業総合支援センター',
  '青森県商工会議所連合会',
  '青森県商工会連合会',
  '青森県中小企業団体中央会',
  '青森県信用保証協会',
  '日本政策金融公庫',
  '青森県よろず支援拠点',
  '青森働き方改革推進支援センター',
  '青森県知的財産支援センター',
];

/**
 * The fifteen bodies of the あおもり魅力ある職場づくり推進協議会 in the order of its matrix of 令和7年度. Two of its rows bear
 * only the name of a group (労働団体, 金融機関). Two bear no name at all: which bodies they are was concluded from what
 * they report (the tenth runs the 働き方改革推進支援センター in its house, the eleventh sends firms on to it).
 */
export const AOMORI_COUNCIL_BODIES: readonly string[] = [
  '青森労働局',
  '青森県',
  '東北経済産業局',
  '青森県経営者協会',
  '青森県商工会議所連合会',
  '青森県商工会連合会',
  '青森県中小企業団体中央会',
  '労働団体',
  '金融機関',
  '青森県社会保険労務士会',
  '青森県よろず支援拠点',
  '高齢・障害・求職者雇用支援機構青森支部',
  '青森産業保健総合支援センター',
  '青森働き方改革推進支援センター',
  '東北税理士会青森県支部連合会',
];
