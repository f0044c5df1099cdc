import type { Finding } from '../ledger/finding.ts';

/** A person's decision that a finding is no mistake. It holds as long as the finding says the same. */
export interface Waiver {
  rule: string;
  /** Where it holds: everywhere when left out. */
  file?: string;
  program?: string;
  line?: number;
  /** What the finding found (`actual`): when the document changes, the waiver no longer holds. */
  actual?: string;
  reason: string;
  /** Who decided. */
  name: string;
  /** When: `2026-11-21`. */
  date?: string;
}

export interface Waived {
  finding: Finding;
  waiver: Waiver;
}

export interface WaiverResult {
  /** Findings that nobody has answered. */
  open: Finding[];
  waived: Waived[];
  /** One finding of `stale-waiver` for each waiver that matches nothing. */
  stale: Finding[];
}

/** The id under which waivers that match nothing are reported; no rule may have it. */
export const STALE_WAIVER = 'stale-waiver';

/**
 * Sets the waived findings aside. A waiver may answer several findings; one that answers none is reported as well,
 * for either the document was mended or the waiver was mistyped.
 * @param file where the waivers stand, for the findings about them.
 */
export function applyWaivers(
  findings: readonly Finding[],
  waivers: readonly Waiver[],
  file = '許容の一覧',
): WaiverResult {
  const waived = findings.flatMap((finding): Waived[] => {
    const waiver = waivers.find((each) => answers(each, finding));
    return waiver ? [{ finding, waiver }] : [];
  });
  const answered = new Set(waived.map((each) => each.finding));
  const stale = waivers.flatMap((waiver, i) =>
    findings.some((finding) => answers(waiver, finding)) ? [] : [staleFinding(waiver, i + 1, file)],
  );
  return { open: findings.filter((finding) => !answered.has(finding)), waived, stale };
}

function answers(waiver: Waiver, finding: Finding): boolean {
  return (
    waiver.rule === finding.rule &&
    (waiver.file === undefined || sameFile(waiver.file, finding.file)) &&
    (waiver.program === undefined || waiver.program === finding.program) &&
    (waiver.line === undefined || waiver.line === finding.line) &&
    (waiver.actual === undefined || waiver.actual === finding.actual)
  );
}

/** A waiver names the file as people do; the finding has the path that was given. */
function sameFile(named: string, path: string): boolean {
  const plain = path.replaceAll('\\', '/');
  return plain === named || plain.endsWith(`/${named}`);
}

function staleFinding(waiver: Waiver, no: number, file: string): Finding {
  const where = [waiver.file, waiver.program && `「${waiver.program}」`, waiver.line && `${waiver.line}行目`]
    .filter(Boolean)
    .join('、');
  return {
    rule: STALE_WAIVER,
    severity: 'warning',
    file,
    line: no,
    ...(waiver.program === undefined ? {} : { program: waiver.program }),
    message:
      `${no}番目の許容（規則 ${waiver.rule}${where === '' ? '' : `、${where}`}、${waiver.name}）に当てはまる指摘が、もうありません。` +
      '報告が直されたのなら、この許容を消してください。',
    expected: '当てはまる指摘',
    actual: waiver.reason,
    places: [{ file, line: no }],
  };
}
