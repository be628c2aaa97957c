import { textOf } from '../../vocabulary/document.ts';
import type { Forms } from './forms.ts';
import { knownName } from './known-names.ts';
import type { LocalEntity, LocalPapers } from './local-entities.ts';
import { isSameLongForm } from './long-form.ts';
import { hyphenated } from './normal-form.ts';
import type { ReadPaper } from './resolved-graph.ts';

/** A paper that introduces a name. */
interface Introduction {
  paper: ReadPaper;
  local: LocalEntity;
  /** "NAME: what it is" as title, or the name spelled out: no slip of the extractor. */
  sure: boolean;
  spelledOut: number | undefined;
}

const longFormOf = ({ name, links }: LocalEntity): number | undefined => {
  for (const link of links) if (link.kind === 'long' && link.short === name) return link.long;
  return undefined;
};

const plain = (text: string): string => hyphenated(text).replaceAll('-', '');

/** One paper read twice, or one thing in two papers of its makers. */
function isSameWork(a: Introduction, b: Introduction, forms: Forms): boolean {
  const [long, other] = [a.spelledOut, b.spelledOut].map((form) => (form === undefined ? '' : forms.at(form).key));
  if (long && other) return isSameLongForm(long, other);
  if (isSameLongForm(plain(a.paper.document.title), plain(b.paper.document.title))) return true;
  const says = ({ paper }: Introduction, words: string): boolean =>
    plain(textOf(paper.document)).includes(plain(words));
  return (!!long && says(b, long)) || (!!other && says(a, other));
}

/**
 * Papers that each introduce a thing of their own under one name, where not both spell it out (readings.ts knows those
 * that do). An introduction counts if the paper spells the name out or has it before a colon in its title, or else if as
 * many papers introduce the name as merely mention it; so a slip of the extractor does not make a second CLIP.
 *
 * @returns the form under which each lesser namesake goes; the others keep their name's.
 */
export function findNamesakes(
  papers: ReadPaper[],
  locals: LocalPapers,
  forms: Forms,
  formOf: (local: LocalEntity) => number,
): Map<LocalEntity, number> {
  const mentions = new Map<number, number>();
  const introductions = new Map<number, Introduction[]>();
  locals.forEach((entities, at) => {
    const paper = papers[at];
    if (paper === undefined) return;
    entities.forEach((local, index) => {
      mentions.set(local.name, (mentions.get(local.name) ?? 0) + 1);
      if (!local.introduced) return;
      const name = paper.extract.entities[index]?.name ?? '';
      const spelledOut = longFormOf(local);
      const sure = spelledOut !== undefined || paper.document.title.startsWith(`${name}:`);
      const known = introductions.get(local.name);
      const introduction = { paper, local, sure, spelledOut };
      if (known) known.push(introduction);
      else introductions.set(local.name, [introduction]);
    });
  });

  const under = new Map<LocalEntity, number>();
  for (const [name, all] of introductions) {
    if (all.length < 2) continue;
    const isCommon = 2 * all.length < (mentions.get(name) ?? 0) || knownName(forms.at(name).spelling) !== undefined;
    const counted = isCommon ? all.filter(({ sure }) => sure) : all;
    // Papers come sorted by id; whoever spells the name out comes first, and among them readings.ts decides.
    const sorted = [...counted].sort((a, b) => Number(b.spelledOut !== undefined) - Number(a.spelledOut !== undefined));
    const senses: { head: Introduction; form: number }[] = [];
    for (const introduction of sorted) {
      const same = senses.find(({ head }) => isSameWork(head, introduction, forms));
      const isSpelledOut = introduction.spelledOut !== undefined;
      const ownForm = (): number =>
        isSpelledOut || senses.length === 0
          ? formOf(introduction.local)
          : forms.enterNamesake(name, introduction.paper.document.id);
      const form = same?.form ?? ownForm();
      if (same === undefined) senses.push({ head: introduction, form });
      if (!isSpelledOut && form !== name) under.set(introduction.local, form);
    }
  }
  return under;
}
