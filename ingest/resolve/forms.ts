import type { NameSpace } from './name-space.ts';
import { nameSpaceOf } from './name-space.ts';
import { normalForm } from './normal-form.ts';
import { byText } from './order.ts';
import type { LocalName } from './resolved-graph.ts';

/** A normal form in its name space: what all spellings of one name share. Papers speak of forms, entities unite them. */
export interface Form {
  space: NameSpace;
  key: string;
  /** One of its spellings, the first by code unit. */
  spelling: string;
  /** How many local entities carry it as their name. */
  named: number;
  /** Spelled with several words at least once. */
  severalWords: boolean;
  /** Every spelling ends in a small "s": may be a plural. */
  endsInS: boolean;
  /** Spelled with "s" right after a capital or digit at least once ("ViTs"): surely a plural. */
  capitalS: boolean;
}

/** All forms of a set of papers, each under one number. */
export class Forms {
  readonly list: Form[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #bySpelling: Record<NameSpace, Map<string, number>> = {
    model: new Map(),
    data: new Map(),
    modality: new Map(),
  };

  /** The number of a spelling's form; a new form is entered. */
  enter(spelling: string, space: NameSpace): number {
    const known = this.#bySpelling[space].get(spelling);
    if (known !== undefined) return known;
    const key = normalForm(spelling, space);
    const number = this.find(key, space) ?? this.#add(key, space, spelling);
    this.#bySpelling[space].set(spelling, number);
    const form = this.at(number);
    if (byText(spelling, form.spelling) < 0) form.spelling = spelling;
    form.severalWords ||= /\s/u.test(spelling.trim());
    form.endsInS &&= spelling.endsWith('s');
    form.capitalS ||= /[\p{Lu}\d]s$/u.test(spelling);
    return number;
  }

  /** The form of this normal form, if any paper uses it. */
  find(key: string, space: NameSpace): number | undefined {
    return this.#numbers.get(`${space} ${key}`);
  }

  /** The number of a form of its own for what one paper calls by a name that means something else elsewhere. */
  enterNamesake(name: number, paper: string): number {
    const { space, key, spelling } = this.at(name);
    return this.#add(`${key} of ${paper}`, space, spelling);
  }

  at(number: number): Form {
    const form = this.list[number];
    if (form === undefined) throw new RangeError(`no form has the number ${number}`);
    return form;
  }

  #add(key: string, space: NameSpace, spelling: string): number {
    const number = this.list.length;
    this.#numbers.set(`${space} ${key}`, number);
    this.list.push({ space, key, spelling, named: 0, severalWords: false, endsInS: true, capitalS: false });
    return number;
  }
}

/** Every spelling of a local entity besides its name. */
export const otherSpellings = (entity: LocalName): string[] =>
  entity.longForm === undefined || entity.aliases.includes(entity.longForm)
    ? entity.aliases
    : [...entity.aliases, entity.longForm];

export const spaceOfEntity = (entity: LocalName): NameSpace => nameSpaceOf(entity.type);
