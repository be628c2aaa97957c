import { communityFilter } from './community-filter.ts';
import { degreeFilter } from './degree-filter.ts';
import type { FilterStep } from './filter-step.ts';
import { kindFilter } from './kind-filter.ts';
import { largestPartFilter } from './largest-part-filter.ts';
import { memberFilter } from './member-filter.ts';
import { nearFilter } from './near-filter.ts';
import { papersFilter } from './papers-filter.ts';
import { relationFilter } from './relation-filter.ts';
import { scoreFilter } from './score-filter.ts';
import { yearFilter } from './year-filter.ts';

/** All filters in the order in which they are applied: what looks at single nodes and edges, then what looks at what is left. */
export const filterSteps: readonly FilterStep[] = [
  kindFilter,
  yearFilter,
  memberFilter,
  papersFilter,
  communityFilter,
  relationFilter,
  scoreFilter,
  degreeFilter,
  nearFilter,
  largestPartFilter,
];
