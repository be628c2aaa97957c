import type { Forms } from './forms.ts';
import { knownPairs } from './known-aliases.ts';
import type { LocalEntity, LocalPapers } from './local-entities.ts';
import { findNamesakes } from './namesakes.ts';
import { byText } from './order.ts';
import { findPublishedBefore } from './published-before.ts';
import type { Readings } from './readings.ts';
import { readReadings } from './readings.ts';
import type { NamingPaper } from './resolved-graph.ts';
import { UnionFind } from './union-find.ts';
import { areTwoVersions, versionOf } from './version.ts';

/** A wish to unite two forms, with how many papers ask for it. */
interface Wish {
  with: number;
  stated: number;
}

/** The form under which a local entity goes: its name's, or for a lesser meaning of the name that meaning's long form. */
function formOf(local: LocalEntity, { otherMeanings }: Readings): number {
  const meanings = otherMeanings.get(local.name);
  if (meanings === undefined) return local.name;
  for (const link of local.links) {
    if (link.kind !== 'long' || link.short !== local.name) continue;
    const head = meanings.get(link.long);
    if (head !== undefined) return head;
  }
  return local.name;
}

/**
 * For each alias that is neither spelling variant nor long form: the name that most papers give it as an alias of, if
 * more papers say so (in either direction) than use the alias as a name of its own.
 */
function wishesOfAliases(
  papers: LocalPapers,
  goesUnder: number[][],
  forms: Forms,
  shortOf: Readings['shortOf'],
): Map<number, Wish> {
  const counts = new Map<number, Map<number, number>>();
  papers.forEach((locals, paper) => {
    locals.forEach((local, index) => {
      const under = goesUnder[paper]?.[index] ?? local.name;
      for (const link of local.links) {
        if (link.kind !== 'other' || shortOf.has(link.alias)) continue;
        const names = counts.get(link.alias) ?? new Map<number, number>();
        counts.set(link.alias, names);
        names.set(under, (names.get(under) ?? 0) + 1);
      }
    });
  });
  const wishes = new Map<number, Wish>();
  for (const [alias, names] of counts) {
    const [best] = [...names].sort(
      ([a, x], [b, y]) => y - x || forms.at(b).named - forms.at(a).named || byText(forms.at(a).key, forms.at(b).key),
    );
    if (best === undefined) continue;
    const [name, forward] = best;
    const backward = counts.get(name)?.get(alias) ?? 0;
    const own = forms.at(alias).named - backward;
    if (forward + backward > own) wishes.set(alias, { with: name, stated: forward + backward });
  }
  return wishes;
}

/** How many papers name both forms of a wish as two different things. */
function countApart(wishes: Map<number, Wish>, goesUnder: number[][]): Map<number, number> {
  const apart = new Map<number, number>();
  for (const names of goesUnder) {
    const present = new Set(names);
    for (const name of present) {
      const wish = wishes.get(name);
      if (wish && present.has(wish.with)) apart.set(name, (apart.get(name) ?? 0) + 1);
    }
  }
  return apart;
}

const areVersions = (forms: Forms, one: number, other: number): boolean => {
  const [a, b] = [forms.at(one), forms.at(other)];
  return areTwoVersions(versionOf(a.spelling, a.space), versionOf(b.spelling, b.space));
};

/**
 * Decides which local entities are one. A form unites with at most one other: a long form with its short form, any
 * other alias with the name most papers give it, and that only where more papers call it an alias than use it as a name
 * of its own. So one paper's slip cannot glue two things that many papers tell apart, and nothing glues two versions.
 *
 * @returns for each paper and local entity the number of its group.
 */
export function uniteEntities(read: NamingPaper[], papers: LocalPapers, forms: Forms): number[][] {
  const readings = readReadings(
    papers,
    forms,
    read.map(({ document }) => document.year),
  );
  const namesakes = findNamesakes(read, papers, forms, (local) => formOf(local, readings));
  const older = findPublishedBefore(read, papers, forms);
  const goesUnder = papers.map((locals) =>
    locals.map((local) => older.get(local) ?? namesakes.get(local) ?? formOf(local, readings)),
  );
  const wishes = wishesOfAliases(papers, goesUnder, forms, readings.shortOf);
  for (const [long, { short, stated }] of readings.shortOf) wishes.set(long, { with: short, stated });
  for (const [short, meanings] of readings.otherMeanings) {
    for (const [long, head] of meanings) {
      if (long !== head && long !== short) wishes.set(long, { with: head, stated: Number.POSITIVE_INFINITY });
    }
  }

  const apart = countApart(wishes, goesUnder);
  const groups = new UnionFind(forms.list.length);
  for (const [form, wish] of wishes) {
    if (wish.stated > (apart.get(form) ?? 0) && !areVersions(forms, form, wish.with)) groups.unite(form, wish.with);
  }
  for (const [form, head] of knownPairs(forms, readings)) groups.unite(form, head);
  return goesUnder.map((names) => names.map((name) => groups.find(name)));
}
