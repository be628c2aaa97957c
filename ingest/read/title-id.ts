import { createHash } from 'node:crypto';
import { PaperId } from '../../vocabulary/ids.ts';
import { cleanText } from '../text/clean.ts';

const longestSlug = 60;

/**
 * A stable id for a paper whose source gives none: words of its title, and a hash of the whole title. The words alone
 * would not do: they leave out signs ("SatMAE" and "SatMAE++") and end after some 60 letters. Case and spacing do not
 * count, nor whether the title is written in TeX, so two sources of one paper mostly meet.
 */
export function idFromTitle(title: string): PaperId {
  const plain = cleanText(title).toLowerCase();
  const hash = createHash('sha256').update(plain.replace(/\s+/g, ' ')).digest('hex').slice(0, 8);
  const words = plain
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  let slug = '';
  for (const word of words) {
    if (slug.length + word.length > longestSlug) break;
    slug += `${word}-`;
  }
  return PaperId.parse(slug + hash);
}
