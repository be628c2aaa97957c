import type { Forms } from './forms.ts';
import { otherSpellings, spaceOfEntity } from './forms.ts';
import { isAbbreviationOf } from './long-form.ts';
import { foldPlurals } from './plurals.ts';
import type { LocalName, NamingPaper } from './resolved-graph.ts';

/** Two forms that one paper calls the same thing. */
export type AliasLink =
  /** `fits`: the letters of the short form, written as `spelled`, occur in the long one as an abbreviation's do. */
  { kind: 'long'; short: number; spelled: string; long: number; fits: boolean } | { kind: 'other'; alias: number };

/** What one paper calls one thing, in numbers of forms. */
export interface LocalEntity {
  name: number;
  links: AliasLink[];
  /** Whether the paper introduces it. */
  introduced: boolean;
}

/** One list per paper, in the order of its extract. */
export type LocalPapers = LocalEntity[][];

function linkOf(name: string, nameForm: number, other: string, otherForm: number, stated: boolean): AliasLink {
  const fits = isAbbreviationOf(name, other);
  if (fits || (stated && /\s/u.test(other)))
    return { kind: 'long', short: nameForm, spelled: name, long: otherForm, fits };
  if (isAbbreviationOf(other, name))
    return { kind: 'long', short: otherForm, spelled: other, long: nameForm, fits: true };
  return { kind: 'other', alias: otherForm };
}

const introducedIn = (paper: NamingPaper): Set<number> =>
  new Set(paper.extract.claims.filter((claim) => claim.type === 'INTRODUCES').map((claim) => claim.target));

/** Enters all names and aliases into `forms` (plurals under their singular) and says how each paper joins them. */
export function readLocalEntities(papers: NamingPaper[], forms: Forms): LocalPapers {
  for (const paper of papers) {
    for (const entity of paper.extract.entities) {
      forms.at(forms.enter(entity.name, spaceOfEntity(entity))).named++;
      for (const spelling of otherSpellings(entity)) forms.enter(spelling, spaceOfEntity(entity));
    }
  }
  const singular = foldPlurals(papers, forms);
  const formOf = (spelling: string, entity: LocalName): number =>
    singular(forms.enter(spelling, spaceOfEntity(entity)));

  return papers.map((paper) => {
    const introduced = introducedIn(paper);
    return paper.extract.entities.map((entity, index) => {
      const name = formOf(entity.name, entity);
      const links = otherSpellings(entity).flatMap((spelling) => {
        const form = formOf(spelling, entity);
        return form === name ? [] : [linkOf(entity.name, name, spelling, form, spelling === entity.longForm)];
      });
      return { name, links, introduced: introduced.has(index) };
    });
  });
}
