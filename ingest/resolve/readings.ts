import type { Form, Forms } from './forms.ts';
import { type KnownName, knownName } from './known-names.ts';
import type { LocalPapers } from './local-entities.ts';
import { isNearLongForm, isSameLongForm } from './long-form.ts';
import { byText } from './order.ts';

/** How often papers state a long form beside a short one. */
interface Statement {
  long: number;
  stated: number;
  introduced: number;
  /** The first year in which a paper introduces it; -Infinity where one gives no year. */
  since: number;
  /** Papers that use the long form as a name without that short one. */
  alone: number;
  fits: boolean;
  /** How the short form is written beside it. */
  spelled: Set<string>;
}

/** The year of each paper. */
type Years = (number | undefined)[];

/** One meaning of a short form: spellings of one long form. */
interface Reading {
  statements: Statement[];
}

/** What the long forms of a set of papers say. */
export interface Readings {
  /** The short form to which a long form belongs, and how many papers say so. */
  shortOf: Map<number, { short: number; stated: number }>;
  /** Of a short form that papers spell out: the long forms of its main meaning. */
  longForms: Map<number, number[]>;
  /** Of a short form with several meanings: the long form under which each but the main meaning goes. */
  otherMeanings: Map<number, Map<number, number>>;
}

function gatherStatements(papers: LocalPapers, forms: Forms, years: Years): Map<number, Map<number, Statement>> {
  const byShort = new Map<number, Map<number, Statement>>();
  for (const [at, locals] of papers.entries()) {
    for (const local of locals) {
      for (const link of local.links) {
        if (link.kind !== 'long') continue;
        const statements = byShort.get(link.short) ?? new Map<number, Statement>();
        byShort.set(link.short, statements);
        const statement = statements.get(link.long) ?? {
          long: link.long,
          stated: 0,
          introduced: 0,
          since: Number.POSITIVE_INFINITY,
          alone: forms.at(link.long).named,
          fits: false,
          spelled: new Set(),
        };
        statements.set(link.long, statement);
        statement.stated++;
        statement.fits ||= link.fits;
        statement.spelled.add(link.spelled);
        if (local.introduced) {
          statement.introduced++;
          statement.since = Math.min(statement.since, years[at] ?? Number.NEGATIVE_INFINITY);
        }
        if (local.name === link.long) statement.alone--;
      }
    }
  }
  return byShort;
}

/** Of each name: the last year in which a paper mentions it bare, neither its own nor spelled out; Infinity for no year. */
function lastBareMentions(papers: LocalPapers, years: Years): Map<number, number> {
  const last = new Map<number, number>();
  for (const [at, locals] of papers.entries()) {
    for (const { name, links, introduced } of locals) {
      if (introduced || links.some(({ kind }) => kind === 'long')) continue;
      last.set(name, Math.max(last.get(name) ?? 0, years[at] ?? Number.POSITIVE_INFINITY));
    }
  }
  return last;
}

const weightOf = (reading: Reading): number =>
  reading.statements.reduce((sum, statement) => sum + statement.stated + statement.alone, 0);
const isIntroduced = (reading: Reading): boolean => reading.statements.some((statement) => statement.introduced > 0);

/**
 * Sorts the long forms of one short form into its meanings, the main one first. Long forms that papers *introduce* and
 * that differ are different meanings; one that is only mentioned joins the meaning it comes near, is a meaning of its
 * own if its letters fit or several papers know it, and else is taken for a slip and goes to the main meaning. Main is the meaning with
 * the most papers, on a tie one that is introduced, then the alphabetically first.
 */
function readingsOf(statements: Statement[], forms: Forms): Reading[] {
  const keyOf = (statement: Statement): string => forms.at(statement.long).key;
  const sorted = [...statements].sort(
    (a, b) => Number(b.introduced > 0) - Number(a.introduced > 0) || b.stated - a.stated || byText(keyOf(a), keyOf(b)),
  );
  const readings: Reading[] = [];
  const slips: Statement[] = [];
  for (const statement of sorted) {
    const isLike = statement.introduced > 0 ? isSameLongForm : isNearLongForm;
    const reading = readings.find(({ statements: [head] }) => head && isLike(keyOf(head), keyOf(statement)));
    const isKnown = statement.introduced > 0 || statement.fits || statement.stated > 1 || statement.alone > 1;
    if (reading) reading.statements.push(statement);
    else if (isKnown || readings.length === 0) readings.push({ statements: [statement] });
    else slips.push(statement);
  }
  readings.sort((a, b) => weightOf(b) - weightOf(a) || Number(isIntroduced(b)) - Number(isIntroduced(a)));
  readings[0]?.statements.push(...slips);
  return readings;
}

const isOnlyIntroduced = ({ statements }: Reading): boolean =>
  statements.every(({ introduced, stated }) => introduced === stated);

/**
 * Whether a name was about before this meaning of it: those who introduce the meaning spell it out, and others mention
 * the name bare, as one does with what is known, in no later year ("MPT" in a list of language models, the year that
 * mesh pre-training becomes MPT).
 */
const isYoungerThanName = (reading: Reading, lastBare: number | undefined): boolean =>
  lastBare !== undefined && isOnlyIntroduced(reading) && reading.statements.every(({ since }) => lastBare <= since);

/**
 * Whether a meaning of a name that the field knows is a new one: only papers that introduce it spell it out, or one
 * paper alone does and writes the name as nobody writes the known one ("CoCo" beside COCO).
 */
function isNewMeaning(reading: Reading, known: KnownName): boolean {
  const { statements } = reading;
  if (isOnlyIntroduced(reading)) return true;
  return weightOf(reading) === 1 && statements.every(({ spelled }) => !known.names.some((name) => spelled.has(name)));
}

/** The main meaning and the lesser ones; beside new meanings of a name, the main one is what nobody spells out. */
function mainAndOthers(
  readings: Reading[],
  short: Form,
  lastBare: number | undefined,
): { main: Reading | undefined; others: Reading[] } {
  const known = knownName(short.spelling);
  const isNew = (reading: Reading): boolean =>
    known?.space === short.space ? isNewMeaning(reading, known) : isYoungerThanName(reading, lastBare);
  const main = readings.find((reading) => !isNew(reading));
  return { main, others: readings.filter((reading) => reading !== main) };
}

/**
 * Which long form goes with which short one. A long form belongs to one short form only, the one it is stated with most
 * often, so that a paper which writes "RoBERTa" beside the long form of BERT does not glue the two. Where the letters do
 * not fit, a long form that more papers use alone stays alone.
 *
 * @param years of the papers, in their order.
 */
export function readReadings(papers: LocalPapers, forms: Forms, years: Years): Readings {
  const byShort = gatherStatements(papers, forms, years);
  const lastBare = lastBareMentions(papers, years);
  const best = new Map<number, { short: number; stated: number }>();
  for (const [short, statements] of byShort) {
    for (const { long, stated } of statements.values()) {
      const other = best.get(long);
      const isBetter =
        other === undefined ||
        stated > other.stated ||
        (stated === other.stated &&
          (forms.at(short).named - forms.at(other.short).named ||
            byText(forms.at(other.short).key, forms.at(short).key)) > 0);
      if (isBetter) best.set(long, { short, stated });
    }
  }

  const shortOf: Readings['shortOf'] = new Map();
  const longForms: Readings['longForms'] = new Map();
  const otherMeanings: Readings['otherMeanings'] = new Map();
  for (const [short, statements] of byShort) {
    const readings = readingsOf([...statements.values()], forms);
    const { main, others } = mainAndOthers(readings, forms.at(short), lastBare.get(short));
    if (main)
      longForms.set(
        short,
        main.statements.map(({ long }) => long),
      );
    for (const { long, stated, fits, alone } of main?.statements ?? []) {
      if (best.get(long)?.short === short && (fits || stated > alone)) shortOf.set(long, { short, stated });
    }
    const headOf = new Map<number, number>();
    for (const reading of others) {
      const head = reading.statements[0];
      if (head) for (const { long } of reading.statements) headOf.set(long, head.long);
    }
    if (headOf.size > 0) otherMeanings.set(short, headOf);
  }
  return { shortOf, longForms, otherMeanings };
}
