import type { AnnualReport, Section, StatedFigure } from '../../../ledger/annual-report.ts';
import type { Chart, ChartSection } from '../../../trends/index.ts';
import { normalise } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Figure } from '../../document.ts';
import { inOrder, placesOf } from '../place.ts';
import { MISSING } from '../words.ts';
import { chartFigure } from './chart-figure.ts';
import type { Numbering } from './numbering.ts';
import { tablesOf } from './stated-table.ts';
import { TOPICS, topicOf } from './topics.ts';

/** The figures of some sections of the chapter: its charts, then what the paper shows and no chart covers. */
export function figuresIn(
  content: ReportContent,
  sections: readonly ChartSection[],
  number: Numbering,
): Block[] {
  const charts = content.charts.filter(({ section }) => sections.includes(section));
  const uncovered = uncoveredFigures(statedIn(content.report, sections), charts);
  const drawn = charts.map((chart) =>
    chartFigure(chart, {
      number: chart.besideTable ? null : number(),
      isHalf: isNarrow(chart),
      isTold: chart.besideTable === true && hasTable(content, chart),
    }),
  );
  const shown = drawn.filter(
    ({ picture }, at) => picture !== null || !charts[at]!.besideTable || !hasTable(content, charts[at]!),
  );
  const isPair = shown.length === 2 && charts.every(isNarrow) && shown.every(({ picture }) => picture);
  return [
    ...(isPair ? [{ kind: 'side-by-side', blocks: shown } as const] : shown),
    ...uncovered.map((figure) => statedFigure(figure, number())),
  ];
}

const hasTable = (content: ReportContent, { section }: Chart): boolean =>
  TOPICS.some((topic) => topic.section === section && tablesOf(content, topic).length > 0);

/** So little that half of the paper's width is enough: the other half is for its table, or for another chart. */
const isNarrow = ({ series, besideTable }: Chart): boolean =>
  !besideTable && series.length <= 2 && series.every(({ points }) => points.length <= 24);

export const hasFiguresIn = ({ charts, report }: ReportContent, sections: readonly ChartSection[]): boolean =>
  charts.some(({ section }) => sections.includes(section)) || statedIn(report, sections).length > 0;

/** What the paper shows under no heading that we know. */
export const figuresOfNoSection = ({ report }: ReportContent, number: Numbering): Block[] =>
  report.figures
    .filter((figure) => sectionsAbove(figure, report.sections).length === 0)
    .map((figure) => statedFigure(figure, number()));

const statedIn = (report: AnnualReport, sections: readonly ChartSection[]): StatedFigure[] =>
  report.figures.filter((figure) =>
    sectionsAbove(figure, report.sections).some((each) => sections.includes(each)),
  );

/** A figure belongs to the heading under which the paper prints it. */
function sectionsAbove(figure: StatedFigure, sections: readonly Section[]): ChartSection[] {
  const above = sections
    .filter(({ kind }) => kind === 'trends' || kind === 'environment')
    .findLast((each) => inOrder(each, figure) < 0);
  const topic = above?.kind === 'environment' ? topicOf(above.heading) : null;
  return topic ? [topic.section] : (above?.policies ?? []).map((policy): ChartSection => `policy-${policy}`);
}

/** Charts cover the figures with their titles; what the paper's text lost the title of, one chart each covers. */
function uncoveredFigures(figures: readonly StatedFigure[], charts: readonly Chart[]): StatedFigure[] {
  const free = charts.filter(({ besideTable }) => !besideTable);
  const take = (matches: (chart: Chart) => boolean): boolean => {
    const at = free.findIndex(matches);
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  };
  const untitled = figures.filter((figure) => !take((chart) => sameTitle(chart, figure)));
  return untitled
    .filter(
      (figure) =>
        !take(({ source }) => figure.title === null && (source === figure.source || figure.source === null)),
    )
    .filter((figure) => figure.title !== null || !take(() => true));
}

const sameTitle = ({ title }: Chart, figure: StatedFigure): boolean =>
  figure.title !== null && normalise(title) === normalise(figure.title);

function statedFigure(figure: StatedFigure, number: string): Figure {
  return {
    kind: 'figure',
    id: `figure-${number.replace(/\D/g, '')}`,
    number,
    title: figure.title ?? '',
    unit: figure.unit,
    alt: `${number}${figure.title === null ? '' : ` ${figure.title}`}。${MISSING}。`,
    picture: null,
    data: null,
    source: figure.source,
    notes: figure.notes,
    ...placesOf(figure),
  };
}
