import type { NameGroup } from '../ingest/detect/mention.ts';
import { normalName, type PaperGraph } from '../ingest/score/index.ts';
import { type NamedType, NamedType as NamedTypes } from '../vocabulary/kinds.ts';

/** What the annotators say of a group of mentions: `null` if it names nothing that they found. */
export interface NameLabel {
  type: NamedType | null;
  isIntroduced: boolean;
}

const nothing: NameLabel = { type: null, isIntroduced: false };

/**
 * Pairs groups with the entities of the gold graph as the scorer does, whatever their types: equal names before shared
 * forms, one to one, so that a second group of one entity is none.
 */
export function labelNames(groups: NameGroup[], { entities, relations }: PaperGraph): NameLabel[] {
  const forms = groups.map(({ mentions }) => new Set(mentions.map(({ surface }) => normalName(surface))));
  const labels = new Map<number, NameLabel>();
  const wanted = entities.flatMap((entity) => {
    const type = NamedTypes.safeParse(entity.type).data;
    return type === undefined ? [] : [{ ...entity, type, forms: [entity.name, ...entity.aliases].map(normalName) }];
  });
  const taken = new Set<number>();
  const rounds = [
    (group: number, [name]: string[]) => name !== undefined && normalName(groups[group]?.name ?? '') === name,
    (group: number, names: string[]) => names.some((name) => forms[group]?.has(name) === true),
  ];
  for (const fits of rounds) {
    wanted.forEach(({ type, name, forms: names }, at) => {
      if (taken.has(at)) return;
      const group = groups.findIndex((_, index) => !labels.has(index) && fits(index, names));
      if (group < 0) return;
      taken.add(at);
      const isIntroduced = relations.some(
        ({ type: claim, target }) => claim === 'INTRODUCES' && (target === name || target === `${name} (${type})`),
      );
      labels.set(group, { type, isIntroduced });
    });
  }
  return groups.map((_, index) => labels.get(index) ?? nothing);
}
