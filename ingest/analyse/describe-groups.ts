import type { Community } from '../../vocabulary/graph.ts';
import type { AnalysisInput } from './analysis-input.ts';
import { colourGroups } from './colours.ts';
import { communityTerms } from './community-terms.ts';
import type { Group, Part } from './group.ts';
import { nameGroups } from './name-groups.ts';
import type { PaperTerms } from './paper-terms.ts';
import type { Point } from './point.ts';
import { middleOf } from './settle-nodes.ts';

export interface DescribedGroups {
  /** Coarse ones first, then fine ones; each largest first. */
  communities: Community[];
  /** Coarse and fine community id of each node. */
  communitiesOf: Map<string, string[]>;
}

/** A readable id, unique among those taken: "x-ray-report-generation", "x-ray-report-generation-2". */
function idOf(name: string, taken: Set<string>): string {
  const slug = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  let id = slug || 'group';
  for (let number = 2; taken.has(id); number++) id = `${slug || 'group'}-${number}`;
  taken.add(id);
  return id;
}

/**
 * Names, colours, ids and key terms of all groups; those of an earlier analysis keep theirs, but for the terms. A fine
 * group has its group's colour.
 *
 * @param termsOf key terms of the papers, in the order of the input
 */
export function describeGroups(
  groups: Group[],
  input: AnalysisInput,
  terms: PaperTerms,
  termsOf: string[][],
  places: Map<string, Point>,
): DescribedGroups {
  const earlier = new Map(input.communities.map((community) => [community.id, community]));
  const taken = new Set(earlier.keys());
  const bySize = (a: Part, b: Part) => b.members.length - a.members.length;

  const coarse = groups.toSorted(bySize);
  const middles = coarse.map(({ members }) => middleOf(members.flatMap((node) => places.get(node) ?? [])));
  const colours = colourGroups(
    middles,
    coarse.map((group) => earlier.get(group.earlier ?? '')?.colour),
  );
  const fine = coarse.flatMap(({ parts }, index) => parts.map((part) => ({ ...part, colour: colours[index] ?? '' })));
  fine.sort(bySize);

  const describe = (level: number, parts: Part[], colourOf: (index: number) => string): Community[] => {
    const names = nameGroups(parts, input, terms);
    const ownTerms = communityTerms(parts, input, termsOf);
    return parts.map(({ members, earlier: before }, index) => {
      const name = names[index] ?? '';
      const id = before ?? idOf(level === 0 ? name : `${name} fine`, taken);
      return { id, level, name, size: members.length, colour: colourOf(index), terms: ownTerms[index] ?? [] };
    });
  };
  const coarseCommunities = describe(0, coarse, (index) => colours[index] ?? '');
  const fineCommunities = describe(1, fine, (index) => fine[index]?.colour ?? '');

  const communitiesOf = new Map<string, string[]>();
  coarse.forEach(({ members }, index) => {
    for (const node of members) communitiesOf.set(node, [coarseCommunities[index]?.id ?? '']);
  });
  fine.forEach(({ members }, index) => {
    for (const node of members) communitiesOf.get(node)?.push(fineCommunities[index]?.id ?? '');
  });
  return { communities: [...coarseCommunities, ...fineCommunities], communitiesOf };
}
