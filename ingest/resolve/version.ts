import type { NameSpace } from './name-space.ts';
import { joined, normalWords } from './normal-form.ts';

/** A name taken apart: what it shares with its other versions, and what makes it this one. */
export interface Version {
  /** Words of the family's name, hyphens between: "gpt" of "GPT-4o". Equal to the whole name where it says no version. */
  family: string;
  /** "4o", "turbo", "2011"; empty where the name says no version. */
  marks: string[];
  /** Numbers of parameters or of items: "7b", "14m". */
  sizes: string[];
}

const number = /^\d+(?:\.\d+)*\p{L}{0,2}$/u;
const size = /^\d+(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bmk]$/u;
/** "3D" is a word of names ("Matterport3D"), no third version. */
const dimension = /^[1-6]d$/u;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Words that tell releases and sizes of one thing apart. */
const versionWords: Record<NameSpace, ReadonlySet<string>> = {
  model: words(
    'base large small medium tiny mini nano micro huge giant xl xxl xlarge lite light plus max pro ultra flash turbo ' +
      'fast chat instruct preview vision opus sonnet haiku next',
  ),
  data: words('mini tiny small large lite full plus pro hard easy challenge verified redux hq test dev val tiered'),
  modality: new Set(),
};

/** A letter that sizes ("ViT-B") or variants ("ImageNet-C") go by; others end names of their own ("DALL-E", "GPT-J"). */
const sizeLetter = /^[bghlnstx]$/u;
const variantLetter = /^[a-cghl-pr-tvx]$/u;

const countLetters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0;

/** "llama2" → "llama" and "2"; "wav2vec2" → "wav2vec" and "2". A short word with its number is a name ("T5", "mT5"). */
function splitWord(word: string): [stem: string, mark: string] {
  const match = /^(.*\p{L})(\d+(?:\.\d+)*\p{L}{0,2})$/u.exec(word);
  const [stem, mark] = [match?.[1], match?.[2]];
  if (stem === undefined || mark === undefined || dimension.test(mark) || countLetters(stem) < 3) return [word, ''];
  return [stem, mark];
}

/** Takes the version out of a name by its shape alone; whether the rest is a family, the other names tell. */
export const versionOf = (name: string, space: NameSpace): Version => versionInWords(normalWords(name, space), space);

/** The same for a name whose normal words are at hand. */
export function versionInWords(whole: string, space: NameSpace): Version {
  const plus = /\++$/u.exec(whole)?.[0] ?? '';
  const parts = whole.slice(0, whole.length - plus.length).split('-');
  const kept: string[] = [];
  const found: string[] = plus === '' ? [] : [plus];
  parts.forEach((part, at) => {
    const next = parts[at + 1];
    const isLetter =
      kept.length > 0 && (next === undefined ? variantLetter.test(part) : number.test(next) && sizeLetter.test(part));
    const isNumber = number.test(part) && !dimension.test(part);
    if (parts.length > 1 && (isNumber || size.test(part) || versionWords[space].has(part) || isLetter)) {
      found.push(part);
      return;
    }
    const [stem, mark] = splitWord(part);
    kept.push(stem);
    if (mark !== '') found.push(mark);
  });
  const family = kept.join('-');
  if (countLetters(family) < 1 || family.length < 2) return { family: whole, marks: [], sizes: [] };
  return {
    family,
    marks: found.filter((mark) => !size.test(mark)).sort(),
    sizes: found.filter((mark) => size.test(mark)).sort(),
  };
}

/** Families are told apart as names are: hyphens do not count. */
export const familyKey = ({ family }: Version): string => joined(family);

export const isVersion = ({ marks, sizes }: Version): boolean => marks.length + sizes.length > 0;

const figures = ({ marks }: Version): string => marks.filter((mark) => /\d/u.test(mark)).join(' ');

/** Whether two names, of one family or two, can be the same release and size: of two families only figures tell. */
export const isSameRelease = (a: Version, b: Version): boolean =>
  familyKey(a) === familyKey(b)
    ? a.marks.join(' ') === b.marks.join(' ') && a.sizes.join(' ') === b.sizes.join(' ')
    : figures(a) === figures(b);

/**
 * Whether two names of one family are two versions, so that not even a paper that takes one for the other's alias makes
 * them one. A size beside none is no version of its own: where a paper has only one, it may call it either way.
 */
export function areTwoVersions(a: Version, b: Version): boolean {
  if (familyKey(a) !== familyKey(b)) return false;
  if (a.marks.join(' ') !== b.marks.join(' ')) return true;
  return a.sizes.length > 0 && b.sizes.length > 0 && a.sizes.join(' ') !== b.sizes.join(' ');
}
