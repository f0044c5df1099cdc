/** A thin bar under a figure: how much of `whole` it is. Says nothing that the figures don't say, so it is hidden. */
export function Bar({ part, whole }: { part: number; whole: number }) {
  const width = whole <= 0 ? 0 : Math.max(0.5, Math.min(100, (part / whole) * 100));
  return (
    <svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      <rect class="bar__ground" width="100" height="4" />
      <rect width={Math.round(width * 10) / 10} height="4" />
    </svg>
  );
}
