import { z } from 'zod';
import { type Call, callState } from '../calls/call.ts';
import type { Purpose } from '../purposes.ts';
import type { Support } from '../support.ts';
import type { Matrix } from './matrix.ts';
import type { Removal } from './removals.ts';

/** A release of the data: what each kind of firm could get on its day. */
export interface Release {
  /** ISO date; calls are looked at as of this day. */
  day: string;
  matrix: Matrix;
}

const strings = z.array(z.string());

const releaseShape = z.strictObject({
  day: z.iso.date(),
  matrix: z.strictObject({
    axes: z.strictObject({
      places: strings,
      firms: z.array(z.strictObject({ employees: z.int(), capital: z.int().nullable() })),
      industries: strings,
      // A purpose that there is no more is compared with nothing.
      purposes: strings,
    }),
    supports: z.record(z.string(), z.string()),
  }),
});

/** A release as it was written down. @throws when it is none */
export function readRelease(json: string): Release {
  const { day, matrix } = releaseShape.parse(JSON.parse(json));
  return {
    day,
    matrix: { ...matrix, axes: { ...matrix.axes, purposes: matrix.axes.purposes as Purpose[] } },
  };
}

/** One line for each support, so that a change of the data reads as a diff. */
export function releaseText({ day, matrix: { axes, supports } }: Release): string {
  const lines = Object.entries(supports).map(
    ([id, text]) => `  ${JSON.stringify(id)}: ${JSON.stringify(text)}`,
  );
  return `{"day": ${JSON.stringify(day)}, "matrix": {"axes": ${JSON.stringify(axes)},\n"supports": {\n${lines.join(',\n')}\n}}}\n`;
}

/**
 * Why a support is found by fewer than at a release: a line written since says so, or its calls are all past.
 * @param supports as they are now
 */
export const reasonFrom =
  (
    release: Pick<Release, 'day'>,
    supports: readonly Support[],
    removals: readonly Removal[],
    today: string,
  ): ((support: string) => string | null) =>
  (id) =>
    removals.findLast(({ support, on }) => support === id && on >= release.day)?.reason ??
    endOf(supports.find((each) => each.id === id)?.calls ?? [], today);

/** That all calls are past is a reason; `null`: they are not. */
export const endOf = (calls: readonly Call[], today: string): string | null =>
  calls.length > 0 && calls.every((call) => callState(call, today) === 'closed') ? '受付が終わった' : null;
