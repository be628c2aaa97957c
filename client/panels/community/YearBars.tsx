import { counted } from '../../words/count-words.ts';

const width = 260;
const height = 44;

/** Papers by year, a bar for each year from the first to the last. */
export function YearBars({ years }: { years: readonly { year: number; papers: number }[] }) {
  const first = years[0]?.year;
  const last = years.at(-1)?.year;
  // Two years are said in words already.
  if (first === undefined || last === undefined || last - first < 2) return null;
  const counts = new Map(years.map(({ year, papers }) => [year, papers]));
  const most = Math.max(...counts.values());
  const span = last - first + 1;
  const step = width / span;
  const words = years.map(({ year, papers }) => `${year}: ${counted(papers, 'paper')}`).join(', ');
  return (
    <figure className="year-bars">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words} preserveAspectRatio="none">
        {Array.from({ length: span }, (_, i) => first + i).map((year) => {
          const papers = counts.get(year) ?? 0;
          const tall = papers === 0 ? 1 : Math.max(2, (papers / most) * height);
          return (
            <rect
              key={year}
              x={(year - first) * step + 0.5}
              width={Math.max(1, step - 1.5)}
              y={height - tall}
              height={tall}
              rx="1"
              opacity={papers === 0 ? 0.25 : 1}
            >
              <title>{`${year}: ${counted(papers, 'paper')}`}</title>
            </rect>
          );
        })}
      </svg>
      <figcaption>
        <span>{first}</span>
        <span>{last}</span>
      </figcaption>
    </figure>
  );
}
