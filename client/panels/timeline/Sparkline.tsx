/** Papers of each year as small bars, of the height that its own greatest year has; for the eye only. */
export function Sparkline({ values, recent }: { values: readonly number[]; recent: number }) {
  const most = Math.max(1, ...values);
  const height = 22;
  return (
    <svg className="sparkline" viewBox={`0 0 ${values.length} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      {values.map((value, at) => {
        const tall = value === 0 ? 0.8 : Math.max(2.5, (height * value) / most);
        return (
          <rect
            // biome-ignore lint/suspicious/noArrayIndexKey: a year is known by its place.
            key={at}
            x={at + 0.1}
            width={0.8}
            y={height - tall}
            height={tall}
            data-none={value === 0}
            data-recent={at >= recent}
          />
        );
      })}
    </svg>
  );
}
