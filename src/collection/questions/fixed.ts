import type { Question } from '../question.ts';

/** What is asked of every program, apart from its indicators. */
export type FixedQuestion = Pick<Question, 'key' | 'section' | 'kind' | 'label' | 'hint' | 'isRequired'> &
  Pick<Question, 'choices'>;

/** Where the cost moved, the reason is asked under this key. */
export const COST_REASON = 'cost-reason';

const program = (key: string, kind: Question['kind'], label: string, hint: string | null = null) =>
  ({ key, section: 'program', kind, label, hint, isRequired: key === 'name' }) as const;

const yen = (key: string, label: string, hint: string | null = null) =>
  ({ key, section: 'money', kind: 'yen', label, hint, isRequired: key === 'cost' }) as const;

const text = (key: string, label: string, hint: string) =>
  ({ key, section: 'texts', kind: 'prose', label, hint, isRequired: true }) as const;

/** In the order of the form. */
export const FIXED: readonly FixedQuestion[] = [
  program('name', 'line', '事業名'),
  program(
    'period',
    'line',
    '事業期間',
    '始まりと終わりの年度を書きます。例：R2-R4、終わりが決まっていなければ S45-',
  ),
  program('isNew', 'mark', '新規', 'この年度に始めた事業に付けます。'),
  program('isPriority', 'mark', '重点'),
  program('isKeyResult', 'mark', '主要成果'),
  {
    ...program('foundation', 'choice', '21財団への補助・委託'),
    choices: [
      { value: '', label: 'なし' },
      { value: '○', label: '○（全部）' },
      { value: '△', label: '△（一部）' },
    ],
  },
  program('office', 'line', '地域県民局等', '担当課名のあとに括弧書きで印刷する名称があれば書きます。'),
  program('team', 'prose', '担当グループ', '課名から書き、二つ以上あるときは行を改めます。'),
  yen('cost', '事業費（千円）', '千円単位の整数で書きます。予算のない事業は 0 と書きます。'),
  yen('national', '国庫（千円）'),
  yen('other', 'その他（千円）'),
  yen('general', '一般財源（千円）'),
  text('overview', '事業概要', '何のために何をする事業かを書きます。'),
  text('result', '事業実績', 'この年度に行ったことを、数字を入れて書きます。'),
];
