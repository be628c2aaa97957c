// Signs by which a block of a page shows what it is. They are about kinds of pages, never about one page's words.

const month =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const dates = [
  new RegExp(`^(?:\\w+ ){0,2}(?:\\w{3,9}, )?${month}\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?$`, 'i'),
  new RegExp(`^(?:\\w+ ){0,2}(?:\\w{3,9}, )?\\d{1,2}(?:st|nd|rd|th)? ${month}\\.?,?(?: \\d{4})?$`, 'i'),
  new RegExp(`^(?:\\w+ ){0,2}${month}\\.? \\d{4}$`, 'i'),
  /^(?:\w+:? ){0,2}\d{4}[-/.]\d{1,2}(?:[-/.]\d{1,2})?$/,
  /^(?:\w+:? ){0,2}\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/,
  /^(?:\w+ )?(?:an?|\d+) ?(?:m|h|d|w|min|minutes?|hours?|days?|weeks?|months?|years?) ago$/i,
  /^(?:yesterday|today|just now|last (?:week|month|year))$/i,
];

const initialOrName = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|van|von|de|der|den|di|da|del|la|le|bin|al|el)";
const person = `${initialOrName}(?: ${initialOrName}){1,3}[*†‡§¹²³⁴\\d]*`;
const people = new RegExp(
  `^${person}(?:(?:, ?| · | • |; ?|,? and |,? & )${person})+(?:,? (?:et al\\.?|and \\d+ .*))?,?$`,
  'u',
);

const metaSigns = [
  /^by(?:[: ]|\p{Lu})/u,
  // A dash only with a space before it: "Source-Free Adaptation" is a title.
  /^(?:authors?|submitted|published|posted|updated|venue|tags?|keywords?|subjects?|source|comments?|categories|doi)\b(?:.{0,3}[:·—]| -)/i,
  /^(?:submitted|published|posted|updated) (?:by|on|at|in)\b/i,
  /\bet al\.?$/i,
  /^(?:https?:\/\/|www\.|@)\S+$/i,
  /^(?:\[\d+\]\s*)?(?:arxiv:\s*)?\d{4}\.\d{4,5}(?:v\d+)?(?:\s*\([^()]*\))?(?:\s*\[.*\])?$/i,
  /^[\d\s.,:;·•|/+\-–—%#()▲△▼★☆♥❤👍🔥⬆↑]+[kKmM]?(?: (?:\p{L}+ ?){1,3})?$/u,
  /^(?:abstract|summary|tl;?dr)[.:—-]?$/i,
  /^[\p{L}\s&]{2,24} (?:19|20)\d\d$/u,
];

/** A date, a byline, a number, an address: what stands around a title and an abstract but is neither. */
export const isMeta = (text: string): boolean =>
  text.length < 400 &&
  (dates.some((sign) => sign.test(text)) || people.test(text) || metaSigns.some((sign) => sign.test(text)));

const siteWords =
  /\b(?:log ?in|sign ?(?:in|up)|subscribe|newsletter|click|inbox|we use cookies|privacy policy|terms of (?:use|service)|all rights reserved|powered by|follow us|contact us)\b|©|\(c\) ?(?:19|20)\d\d/i;
const visitor = /\b(?:your?|cookies?|browser|javascript)\b/i;

/** Words to the visitor of a site, which abstracts do not address. */
export const isSiteTalk = (text: string): boolean =>
  text.length < 1_000 && (siteWords.test(text) || visitor.test(text));

/** Headings of a page's own parts. */
const sectionHeading =
  /^(?:about(?: us)?|contact(?: us)?|help|faqs?|home|menu|search|footer|news|blog|privacy|terms|legal|imprint|cookies?|pricing|docs|jobs|careers|introduction|references|related(?: (?:papers|work))?|comments?|share|filters?|sort(?: by)?|results?|papers?|all papers|load more|show more|read more|welcome|mission|our mission|cookie (?:notice|settings|policy))\b[.:!]?$/i;

/** "What Your Model Knows" is a title, "Get papers in your inbox" is not: capitals tell, and they are no proof. */
function siteTalkPenalty(text: string, isTitleCase: boolean): number {
  if (siteWords.test(text)) return isTitleCase ? 3 : 4;
  return visitor.test(text) && !isTitleCase ? 1 : 0;
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));

/** How many of the longer words begin with a capital, 0 to 1: near 1 in a headline, near 0 in prose. */
function capitalShare(words: string[]): number {
  const long = words.filter((word) => word.length > 3);
  const capital = long.filter((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
  return long.length === 0 ? 1 : capital.length / long.length;
}

/** How much a line looks like a paper's title; 1 and more may be one. */
export function titleScore(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0 || text.length > 400 || sectionHeading.test(text)) return -5;
  const isTitleCase = capitalShare(words) >= 0.6;
  let score = words.length >= 4 ? 2 : words.length === 3 ? 1 : 0;
  if (words.length > 40) score -= 3;
  if (/\p{L}\S*: \S/u.test(text)) score += 1;
  if (isTitleCase) score += 1;
  // A coined name: an inner capital, a digit beside letters, a plus.
  if (words.length <= 3 && /\p{Ll}\p{Lu}|\p{Lu}{2}|\p{L}-?\d|\d\p{L}|\+/u.test(text)) score += 1;
  if (/[^.]\.$|!$/.test(text)) score -= isTitleCase && words.length > 4 ? 1 : 2;
  if (/^\p{Ll}+ /u.test(text) && !isTitleCase) score -= 1;
  if (/[→»›…]$|^[←«‹]/.test(text)) score -= 3;
  if (isMeta(text)) score -= 3;
  return score - siteTalkPenalty(text, isTitleCase && words.length > 3);
}

/** `long`: a paragraph that only an abstract (or a site's own prose) is; `short`: at least one whole sentence. */
export function proseLength(text: string): 'long' | 'short' | 'none' {
  const words = wordsOf(text);
  const sentences = text.match(/[\p{Ll}\p{N})\]%"”'’$}][.!?。](?=\s|$)/gu)?.length ?? 0;
  if (words.length >= 40 && (sentences >= 1 || words.length >= 70)) return 'long';
  const startsSentence = /^[^\p{L}]*[\p{Lu}\p{Lo}\p{N}]/u.test(text);
  const endsInAddress = /https?:\/\/\S+$/.test(text);
  const isWhole = /[.。]["”')\]]?$/u.test(text) || endsInAddress;
  const isSentence = (sentences >= 1 && isWhole) || sentences >= 2 || (endsInAddress && words.length >= 5);
  if (isSentence && startsSentence && words.length >= (endsInAddress ? 5 : 6) && capitalShare(words) < 0.6)
    return 'short';
  return 'none';
}
