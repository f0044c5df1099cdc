const NAMES =
  '北海道 青森県 岩手県 宮城県 秋田県 山形県 福島県 茨城県 栃木県 群馬県 埼玉県 千葉県 東京都 神奈川県 新潟県 富山県 石川県 福井県 山梨県 長野県 岐阜県 静岡県 愛知県 三重県 滋賀県 京都府 大阪府 兵庫県 奈良県 和歌山県 鳥取県 島根県 岡山県 広島県 山口県 徳島県 香川県 愛媛県 高知県 福岡県 佐賀県 長崎県 熊本県 大分県 宮崎県 鹿児島県 沖縄県'.split(
    ' ',
  );

export interface Prefecture {
  /** 全国地方公共団体コード, six digits with its check digit: `020001`. */
  code: string;
  name: string;
}

/** The 47 prefectures in the order of their codes. */
export const PREFECTURES: readonly Prefecture[] = NAMES.map((name, index) => ({
  code: withCheckDigit(
    String(index + 1)
      .padStart(2, '0')
      .padEnd(5, '0'),
  ),
  name,
}));

/** The code of a prefecture by its full name (青森県 → 020001); `null` for any other name. */
export function prefectureCode(name: string): string | null {
  return PREFECTURES.find((prefecture) => prefecture.name === name)?.code ?? null;
}

/**
 * Adds the check digit to the five digits of a code of a local government: the last digit of 11 − the remainder by
 * 11 of the sum of the digits weighted 6, 5, 4, 3, 2 (総務省「全国地方公共団体コード仕様」).
 */
export function withCheckDigit(digits: string): string {
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0);
  return `${digits}${(11 - (sum % 11)) % 10}`;
}
