import type { Section } from '../../../ledger/annual-report.ts';
import type { ReportContent } from '../../content.ts';
import type { Block } from '../../document.ts';
import { placesOf } from '../place.ts';
import { carriedNotice, missing, prose } from '../prose.ts';
import { ordinanceName } from '../words.ts';

/** The ordinance's articles, and whatever else stands with them. */
export function ordinance(content: ReportContent): Block[] {
  const { report, edition } = content;
  const sections = report.sections.filter(
    ({ kind, heading }) => kind === 'ordinance' && !/参考資料$/.test(heading),
  );
  const loose = report.sections.find(
    ({ kind, heading, paragraphs }) =>
      kind === 'ordinance' && /参考資料$/.test(heading) && paragraphs.length > 0,
  );
  if (sections.length === 0 && loose === undefined) {
    return [{ kind: 'heading', level: 2, id: 'ordinance', text: ordinanceName(content) }, missing()];
  }
  return [
    ...(loose ? prose(loose.paragraphs) : []),
    ...sections.flatMap((each, at) => text(each, at, edition.kind === 'draft')),
  ];
}

const text = (section: Section, index: number, isDraft: boolean): Block[] => [
  {
    ...{ kind: 'heading', level: 2, id: index === 0 ? 'ordinance' : `ordinance-${index + 1}` },
    text: section.heading,
    ...placesOf(section),
  },
  ...carriedNotice(section, isDraft),
  ...prose(section.paragraphs),
];
