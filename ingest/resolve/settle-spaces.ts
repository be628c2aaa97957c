import type { NamedType } from '../../vocabulary/kinds.ts';
import { spaceOfEntity } from './forms.ts';
import { knownName } from './known-names.ts';
import { joined, normalWords } from './normal-form.ts';
import type { LocalName, NamingPaper } from './resolved-graph.ts';
import { familyKey, versionInWords } from './version.ts';

/** In how many papers a name, or a family of names, is a model's, and in how many that of data. */
interface Votes {
  model: number;
  data: number;
}

/** So many times more papers must see it the other way before one paper's reading counts as a slip. */
const clearMajority = 4;
/** A sense that this many papers share is no slip. */
const fewPapers = 2;

const introducedIn = ({ extract }: NamingPaper): Set<number> =>
  new Set(extract.claims.flatMap(({ type, target }) => (type === 'INTRODUCES' ? [target] : [])));

class Ballot {
  readonly #votes = new Map<string, Votes>();
  readonly #keys = new Map<string, { name: string; family: string }>();

  keysOf(name: string): { name: string; family: string } {
    const known = this.#keys.get(name);
    if (known !== undefined) return known;
    // The model's reading of a name is the same whoever owns it, so one key serves both spaces.
    const words = normalWords(name, 'model');
    const keys = { name: joined(words) || name, family: `family ${familyKey(versionInWords(words, 'model'))}` };
    this.#keys.set(name, keys);
    return keys;
  }

  add(name: string, space: 'model' | 'data'): void {
    const { name: own, family } = this.keysOf(name);
    for (const key of [own, family]) {
      const votes = this.#votes.get(key) ?? { model: 0, data: 0 };
      votes[space]++;
      this.#votes.set(key, votes);
    }
  }

  /** The space in which a name that one paper puts into `space` really lives, as far as the others can tell. */
  settle(name: string, space: 'model' | 'data'): 'model' | 'data' {
    const other = space === 'model' ? 'data' : 'model';
    const { name: own, family } = this.keysOf(name);
    const known = knownName(name);
    const isSlip = (votes: Votes | undefined, most: number): boolean =>
      votes !== undefined && votes[space] <= most && votes[other] >= clearMajority * votes[space];
    if (known && !known.ambiguous) {
      if (known.space === space) return space;
      const votes = this.#votes.get(own);
      if (known.space === other && votes !== undefined && votes[other] >= votes[space]) return other;
    }
    if (isSlip(this.#votes.get(own), fewPapers)) return other;
    const ofName = this.#votes.get(own);
    return ofName !== undefined &&
      ofName[space] <= fewPapers &&
      isSlip(this.#votes.get(family), Number.POSITIVE_INFINITY)
      ? other
      : space;
  }
}

/**
 * Puts right the readings in which one paper takes a model for data or data for a model, where many others, or many that
 * speak of its other versions, know better. A paper that introduces a thing knows what it is. Papers in which nothing
 * changes are the same objects.
 */
export function settleSpaces(papers: NamingPaper[]): NamingPaper[] {
  const ballot = new Ballot();
  const dataType = new Map<string, { Dataset: number; Benchmark: number }>();
  for (const { extract } of papers) {
    for (const { name, type } of extract.entities) {
      if (type === 'Modality') continue;
      ballot.add(name, type === 'Model' ? 'model' : 'data');
      if (type === 'Model') continue;
      const key = ballot.keysOf(name).name;
      const types = dataType.get(key) ?? { Dataset: 0, Benchmark: 0 };
      types[type]++;
      dataType.set(key, types);
    }
  }
  const typeAs = (name: string, space: 'model' | 'data'): NamedType => {
    if (space === 'model') return 'Model';
    const types = dataType.get(ballot.keysOf(name).name);
    return types !== undefined && types.Benchmark > types.Dataset ? 'Benchmark' : 'Dataset';
  };
  const settled = (entity: LocalName): LocalName => {
    const space = spaceOfEntity(entity);
    if (space === 'modality') return entity;
    const right = ballot.settle(entity.name, space);
    return right === space ? entity : { ...entity, type: typeAs(entity.name, right) };
  };
  return papers.map((paper) => {
    const introduced = introducedIn(paper);
    const { entities } = paper.extract;
    const right = entities.map((entity, index) => (introduced.has(index) ? entity : settled(entity)));
    return right.every((entity, index) => entity === entities[index])
      ? paper
      : { ...paper, extract: { ...paper.extract, entities: right } };
  });
}
