import { textOf } from '../../vocabulary/document.ts';
import type { Forms } from './forms.ts';
import { knownName } from './known-names.ts';
import type { LocalEntity, LocalPapers } from './local-entities.ts';
import { isSameLongForm } from './long-form.ts';
import { hyphenated } from './normal-form.ts';
import type { NamingPaper } from './resolved-graph.ts';

/** A paper that introduces a name. */
interface Introduction {
  paper: NamingPaper;
  local: LocalEntity;
  /** The form that spells the name out. */
  longForm: number | undefined;
  /** Spelled out, or in the title before a colon: no slip of the extractor. */
  sure: boolean;
}

/** What tells whether two introductions are of one thing; letters and figures only, "" for what is not said. */
interface Work {
  form: number;
  longForm: string;
  title: string;
  text: string;
}

/** A name may have so many meanings that are told apart; a further introduction is taken for a meaning of its own. */
const mostCompared = 12;

/** The name, in its short form where the paper goes by the long one, and the form that spells it out. */
function shortAndLong({ name, links }: LocalEntity): { short: number; longForm: number | undefined } {
  for (const link of links)
    if (link.kind === 'long' && (link.short === name || link.long === name))
      return { short: link.short, longForm: link.long };
  return { short: name, longForm: undefined };
}

const plain = (text: string): string => hyphenated(text).replaceAll('-', '');

/** One paper read twice, or one thing in two papers of its makers. */
function isSameWork(a: Omit<Work, 'form'>, b: Omit<Work, 'form'>): boolean {
  if (a.longForm !== '' && b.longForm !== '') return isSameLongForm(a.longForm, b.longForm);
  if (isSameLongForm(a.title, b.title)) return true;
  return (a.longForm !== '' && b.text.includes(a.longForm)) || (b.longForm !== '' && a.text.includes(b.longForm));
}

function gatherIntroductions(papers: NamingPaper[], locals: LocalPapers): Map<number, Introduction[]> {
  const byName = new Map<number, Introduction[]>();
  papers.forEach((paper, at) => {
    locals[at]?.forEach((local, index) => {
      if (!local.introduced) return;
      const { short, longForm } = shortAndLong(local);
      const sure = longForm !== undefined || paper.document.title.startsWith(`${paper.extract.entities[index]?.name}:`);
      const known = byName.get(short);
      if (known) known.push({ paper, local, longForm, sure });
      else byName.set(short, [{ paper, local, longForm, sure }]);
    });
  });
  return byName;
}

/**
 * Papers that each introduce a thing of their own under one name, where not both spell it out (readings.ts knows those
 * that do). An introduction counts if the paper spells the name out or has it before a colon in its title, or else if as
 * many papers introduce the name as merely mention it; so a slip of the extractor does not make a second CLIP.
 *
 * @param papers sorted by id.
 * @param formOf the form under which a local entity goes by its long form.
 * @returns the form under which each lesser namesake goes; the others keep their name's.
 */
export function findNamesakes(
  papers: NamingPaper[],
  locals: LocalPapers,
  forms: Forms,
  formOf: (local: LocalEntity) => number,
): Map<LocalEntity, number> {
  const under = new Map<LocalEntity, number>();
  for (const [name, all] of gatherIntroductions(papers, locals)) {
    if (all.length < 2) continue;
    const { named, spelling } = forms.at(name);
    const isCommon = 2 * all.length < named || knownName(spelling) !== undefined;
    const counted = isCommon ? all.filter(({ sure }) => sure) : all;
    const spelledOut = counted.filter(({ longForm }) => longForm !== undefined);
    const works: Work[] = [];
    for (const { paper, local, longForm } of [...spelledOut, ...counted.filter((one) => one.longForm === undefined)]) {
      const key = longForm === undefined ? '' : forms.at(longForm).key;
      const work = { longForm: key, title: plain(paper.document.title), text: plain(textOf(paper.document)) };
      const same = works.find((other) => isSameWork(other, work));
      const ownForm = (): number =>
        longForm !== undefined || works.length === 0 ? formOf(local) : forms.enterNamesake(name, paper.document.id);
      const form = same?.form ?? ownForm();
      if (same === undefined && works.length < mostCompared) works.push({ ...work, form });
      if (longForm === undefined && form !== name) under.set(local, form);
    }
  }
  return under;
}
