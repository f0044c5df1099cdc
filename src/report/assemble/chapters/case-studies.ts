import type { CaseStudy, Origin, Picture } from '../../../ledger/annual-report.ts';
import { formatFiscalYear, normalise } from '../../../values/index.ts';
import type { ReportContent } from '../../content.ts';
import type { Block, Figure } from '../../document.ts';
import { heading } from '../heading.ts';
import { inOrder, placesOf } from '../place.ts';
import { carriedNotice, proseOrNothing } from '../prose.ts';
import type { Chapter } from './chapters.ts';

/** 事例紹介, behind the sheets of the chapter to which each belongs; `null` where there is no chapter. */
export function caseStudiesOf(
  content: ReportContent,
  chapters: readonly Chapter[],
): Map<Chapter | null, Block[]> {
  const studies = new Map<Chapter | null, Block[]>();
  content.report.caseStudies.forEach((study, index) => {
    const chapter = chapterOf(study, chapters);
    studies.set(chapter, [...(studies.get(chapter) ?? []), ...caseStudy(study, index + 1, content)]);
  });
  return studies;
}

/** By the policies that it names, else by its program, else by its place among the sheets. */
function chapterOf(study: CaseStudy, chapters: readonly Chapter[]): Chapter | null {
  const byPolicy = chapters.find(({ policies }) => policies.some((each) => study.policies?.includes(each)));
  const above = chapters.findLast(({ programs }) => programs.some(({ entry }) => isBefore(entry, study)));
  const namesIt = ({ programs }: Chapter) =>
    programs.some(({ entry }) => isAbout(study, entry.name) && !entry.isRelisting);
  const byName = above !== undefined && namesIt(above) ? above : chapters.find(namesIt);
  return byPolicy ?? byName ?? above ?? chapters.at(-1) ?? null;
}

const isBefore = (a: Origin, b: Origin): boolean => a.line > 0 && b.line > 0 && inOrder(a, b) < 0;

function isAbout({ program }: CaseStudy, name: string): boolean {
  const [about, known] = [normalise(program ?? ''), normalise(name)];
  return about !== '' && known !== '' && (about.includes(known) || known.includes(about));
}

function caseStudy(study: CaseStudy, number: number, { fiscalYear, edition }: ReportContent): Block[] {
  const id = `case-study-${number}`;
  const text = `${formatFiscalYear(fiscalYear)}に実施した中小企業振興施策を活用した事例紹介`;
  const subject = subjectOf(study);
  return [
    { ...heading(4, id, text), ...placesOf(study) },
    ...carriedNotice(study, edition.kind === 'draft'),
    ...(subject === null ? [] : [{ kind: 'paragraph', style: 'note', text: subject } as const]),
    ...(study.title === null ? [] : [{ kind: 'paragraph', style: 'lead', text: study.title } as const]),
    ...proseOrNothing(study.paragraphs),
    ...pictures(study.pictures ?? [], id),
  ];
}

/** （program：firm（place）、firm）. */
function subjectOf({ program, firms }: CaseStudy): string | null {
  if (program === null && firms.length === 0) return null;
  const names = firms.map(({ name, place }) => (place === null ? name : `${name}（${place}）`)).join('、');
  return `（${program ?? ''}${names === '' ? '' : `：${names}`}）`;
}

function pictures(all: readonly Picture[], id: string): Block[] {
  const figures = all.map(
    (picture, index): Figure => ({
      ...{
        kind: 'figure',
        id: `${id}-picture-${index + 1}`,
        number: null,
        title: picture.caption ?? '',
        unit: null,
      },
      ...{ alt: picture.alt, data: null, source: null, notes: [] },
      picture: { kind: 'image', mediaType: picture.mediaType, bytes: picture.bytes },
    }),
  );
  return figures.length < 2 ? figures : [{ kind: 'side-by-side', blocks: figures }];
}
