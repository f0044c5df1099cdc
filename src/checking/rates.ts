/**
 * A printed rate against the one computed from its figures. `near`: off by one in the last printed digit, as happens
 * when a rate was cut instead of rounded, or computed from figures finer than those printed.
 */
export type RateFit = 'fits' | 'near' | 'off';

export function fitOfRate(printed: number, computed: number, decimals: number): RateFit {
  const step = 10 ** -decimals;
  const apart = Math.abs(printed - computed);
  if (apart <= step / 2 + 1e-9) return 'fits';
  return apart <= step * 1.5 + 1e-9 ? 'near' : 'off';
}

/** `near` is only very probably wrong, `off` can't be true. */
export function severityOfFit(fit: RateFit): 'error' | 'warning' | null {
  return fit === 'fits' ? null : fit === 'near' ? 'warning' : 'error';
}

/** 4.8 → 1; 12 → 0: digits after the point as printed. */
export function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}

/** A rate for a message, with one digit more than is printed so that the difference can be seen. */
export function rateInWords(computed: number, decimals: number): string {
  return computed.toFixed(decimals + 1);
}
