/** What a file says, and what is read of it: one table per way in which clerks lay statistics out. All figures are made up. */
export interface TableExample {
  text: string;
  frequency?: 'year' | 'fiscal-year' | 'month' | 'quarter';
  /** Head of each column → its values. */
  columns: Record<string, Record<string, string>>;
  unit?: string;
  source?: string;
}

export const TABLE_EXAMPLES: Record<string, TableExample> = {
  'years down, bare years after the first, the era only where it changes': {
    text: `
図4 灯台融資の実績	
	（単位：億円）
年度	融資実績
平成29	410
30	390
令和元	400
2	1,511
資料：港湾部`,
    columns: { 融資実績: { FY2017: '410', FY2018: '390', FY2019: '400', FY2020: '1,511' } },
    unit: '億円',
    source: '港湾部',
  },
  'short eras and western years beside them': {
    text: `
年次,本県,全国
H30(2018)年,1.30,1.61
R1年,1.24,1.60
R2年,0.99,1.18`,
    columns: {
      本県: { 2018: '1.30', 2019: '1.24', 2020: '0.99' },
      全国: { 2018: '1.61', 2019: '1.60', 2020: '1.18' },
    },
  },
  'months under a year that stands once, quoted thousands': {
    text: `
年,月,"求人数（人）"
平成30年,11月,"12,400"
,12月,"12,100"
平成31年,1月,"11,900"
,2月,"11,700"`,
    columns: {
      求人数: { '2018-11': '12,400', '2018-12': '12,100', '2019-01': '11,900', '2019-02': '11,700' },
    },
  },
  'months in one column, the year turns after December': {
    text: `
	県
令和元年11月	1.2
12月	1.1
1月	1.0
2月	p0.9`,
    columns: { 県: { '2019-11': '1.2', '2019-12': '1.1', '2020-01': '1.0', '2020-02': 'p0.9' } },
  },
  'months of a fiscal year: January to March lie in the year after': {
    text: `
年度,月,件数
令和2年度,4月,10
,5月,11
,3月,12`,
    columns: { 件数: { '2020-04': '10', '2020-05': '11', '2021-03': '12' } },
  },
  'quarters as a survey names them': {
    text: `
期	DI
令和2年1～3月期	△20.1
4～6月期	△45.0
令和2年7-9月期	△38.2`,
    columns: { DI: { '2020-Q1': '△20.1', '2020-Q2': '△45.0', '2020-Q3': '△38.2' } },
  },
  'western months as machines write them': {
    text: `
time,value
2020-04,0.99
2020/05,0.95
202006,0.93`,
    columns: { value: { '2020-04': '0.99', '2020-05': '0.95', '2020-06': '0.93' } },
  },
  'years across, a series in each row': {
    text: `
区分	平成29年度	30	令和元年度	2
巡回（件）	52,000	51,000	50,500	47,000
窓口（件）	38,000	-	40,100	40,700
注）架空の数値`,
    columns: {
      巡回: { FY2017: '52,000', FY2018: '51,000', FY2019: '50,500', FY2020: '47,000' },
      窓口: { FY2017: '38,000', FY2018: '-', FY2019: '40,100', FY2020: '40,700' },
    },
  },
  'a head of two rows, the upper one over several columns': {
    text: `
	有効求人倍率		倒産
	全国	本県	件数
平成24年	0.80	0.61	70
25	0.93	0.70	66`,
    columns: {
      '有効求人倍率 全国': { 2012: '0.80', 2013: '0.93' },
      '有効求人倍率 本県': { 2012: '0.61', 2013: '0.70' },
      '倒産 件数': { 2012: '70', 2013: '66' },
    },
  },
  'bare years belong to the series when nothing else says what they are': {
    text: `
,件数
平成20,5
21,6`,
    frequency: 'fiscal-year',
    columns: { 件数: { FY2008: '5', FY2009: '6' } },
  },
};
