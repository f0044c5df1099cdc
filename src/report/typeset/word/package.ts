import type { DocumentTree } from '../../document.ts';
import { GOTHIC, MINCHO } from './styles.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** The parts of the package that docx would fill with today's date, or lacks words for. */
export const ownParts = (tree: DocumentTree) => [
  { path: 'docProps/core.xml', data: coreProperties(tree) },
  { path: 'word/settings.xml', data: SETTINGS },
  { path: 'word/fontTable.xml', data: FONTS },
];

/** Who looks at the file's properties finds what the cover says, never the day on which it was made. */
function coreProperties({ title, issuer, date }: DocumentTree): string {
  const day = `<dcterms:X xsi:type="dcterms:W3CDTF">${date.slice(0, 10)}T00:00:00Z</dcterms:X>`;
  return [
    DECLARATION,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(title)}</dc:title><dc:creator>${escaped(issuer)}</dc:creator>`,
    `<cp:lastModifiedBy>${escaped(issuer)}</cp:lastModifiedBy>`,
    `${day.replaceAll('X', 'created')}${day.replaceAll('X', 'modified')}`,
    '<dc:language>ja-JP</dc:language></cp:coreProperties>',
  ].join('');
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const compat = (name: string, value: string) =>
  `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`;

/**
 * Margins mirrored for binding, heads outside. `updateFields`: Word asks once on opening and then sets the page
 * numbers of its own pages, which are not quite those of the PDF.
 */
const SETTINGS = [
  DECLARATION,
  `<w:settings ${W}><w:zoom w:percent="100"/><w:mirrorMargins/><w:defaultTabStop w:val="840"/><w:evenAndOddHeaders/>`,
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:updateFields w:val="true"/>',
  '<w:compat><w:spaceForUL/><w:balanceSingleByteDoubleByteWidth/><w:doNotLeaveBackslashAlone/><w:ulTrailSpace/>',
  '<w:doNotExpandShiftReturn/><w:adjustLineHeightInTable/><w:useFELayout/>',
  compat('compatibilityMode', '15'),
  compat('overrideTableStyleFontSizeAndJustification', '1'),
  compat('enableOpenTypeFeatures', '1'),
  compat('doNotFlipMirrorIndents', '1'),
  '</w:compat><w:themeFontLang w:val="en-US" w:eastAsia="ja-JP"/></w:settings>',
].join('');

const font = (name: string, alternatives: string, panose: string, family: string) =>
  `<w:font w:name="${name}"><w:altName w:val="${alternatives}"/><w:panose1 w:val="${panose}"/>` +
  `<w:charset w:val="80"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;

/** By their Japanese name, and what comes nearest where they are missing. */
const FONTS = [
  DECLARATION,
  `<w:fonts ${W}>`,
  font(
    GOTHIC,
    'BIZ UDPゴシック;游ゴシック;Yu Gothic;Hiragino Sans;Noto Sans CJK JP',
    '020B0400000000000000',
    'swiss',
  ),
  font(
    MINCHO,
    'BIZ UDP明朝 Medium;游明朝;Yu Mincho;Hiragino Mincho ProN;Noto Serif CJK JP',
    '02020500000000000000',
    'roman',
  ),
  '</w:fonts>',
].join('');
