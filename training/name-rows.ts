import { findCandidates } from '../ingest/detect/candidates.ts';
import { gatherNames } from '../ingest/detect/gather-names.ts';
import type { NameGroup } from '../ingest/detect/mention.ts';
import { nameFeatures } from '../ingest/detect/name-features.ts';
import type { Features } from '../ingest/learn/forest.ts';
import type { Lexicon } from '../ingest/lexicon/lexicon.ts';
import type { TaggerReading } from '../ingest/tagger/reading.ts';
import { tokenise } from '../ingest/text/tokenise.ts';
import type { Document } from '../vocabulary/document.ts';
import type { Span } from '../vocabulary/extract.ts';
import type { GoldPaper } from './gold-papers.ts';
import { labelNames, type NameLabel } from './name-labels.ts';

/** One group of mentions of a gold paper: what is known of it, and what it is. */
export interface NameRow {
  paper: string;
  group: NameGroup;
  features: Features;
  label: NameLabel;
  /** Read as a part of its paper only: to learn from, not to be judged by. */
  isExcerpt: boolean;
}

/** The groups of one paper. */
export function nameRows(
  { document, gold }: GoldPaper,
  lexicon: Lexicon,
  reading: TaggerReading | null,
  isExcerpt = false,
): NameRow[] {
  const text = tokenise(document);
  const gathered = gatherNames(text, findCandidates(text, lexicon), reading);
  const { features } = nameFeatures(text, gathered, lexicon, reading);
  const labels = labelNames(gathered.groups, gold);
  return gathered.groups.map((group, at) => ({
    paper: document.id,
    group,
    features: features[at] ?? {},
    label: labels[at] ?? { type: null, isIntroduced: false },
    isExcerpt,
  }));
}

const excerptTitle = 'A study';

/** The reading of a whole paper as one of the sentence from `from` to `to`, in the offsets of the excerpt. */
function excerptOf(reading: TaggerReading, from: number, to: number): TaggerReading {
  const shift = from - excerptTitle.length - 1;
  const back = (spans: Span[]): Span[] => spans.map(([start, end]): Span => [start + shift, end + shift]);
  return {
    spans: reading.spans
      .filter(({ start, end }) => start >= from && end <= to)
      .map((span) => ({ ...span, start: span.start - shift, end: span.end - shift })),
    ofSpan: ([start, end]) => reading.ofSpan([start + shift, end + shift]),
    isOwn: (mentions) => reading.isOwn(back(mentions)),
    isStated: (mentions) => reading.isStated(back(mentions)),
    claimsBetween: (source, target) => reading.claimsBetween(back(source), back(target)),
  };
}

/** Each sentence of the abstract as a paper of its own, so that texts of a sentence or two are known too. */
export function excerptRows({ document, gold }: GoldPaper, lexicon: Lexicon, reading: TaggerReading | null): NameRow[] {
  const text = tokenise(document);
  return text.sentences
    .filter(({ isTitle }) => !isTitle)
    .flatMap(({ start, end }) => {
      const excerpt: Document = { ...document, title: excerptTitle, abstract: text.text.slice(start, end) };
      return nameRows({ document: excerpt, gold }, lexicon, reading && excerptOf(reading, start, end), true);
    });
}
