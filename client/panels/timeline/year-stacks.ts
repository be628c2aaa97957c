import type { TimelineAnswer } from '../../../vocabulary/api/timeline.ts';
import type { palettes } from '../../graph/appearance.ts';
import type { TimelineDrawer } from '../../view/timeline-drawer.ts';
import { kindWords } from '../../words/kind-words.ts';
import { relationWords } from '../../words/relation-words.ts';

/** One colour of the bars: a number for each year. */
export interface Stack {
  name: string;
  colour: string;
  values: readonly number[];
  /** What stands in no bar. */
  undated: number;
}

/** What the bars are made of, from the ground up. */
export function stacksOf(
  answer: TimelineAnswer,
  bars: TimelineDrawer['bars'],
  colours: (typeof palettes)['light'],
): Stack[] {
  switch (bars) {
    case 'papers':
      return [{ name: 'Papers', colour: colours.kinds.Paper, values: answer.papers, undated: answer.undated }];
    case 'relations':
      return answer.relations.map(({ type, papers, undated }) => ({
        name: relationWords[type].name,
        colour: colours.types[type],
        values: papers,
        undated,
      }));
    default:
      return answer.kinds.map((kind) => ({
        name: kindWords[kind.kind].many,
        colour: colours.kinds[kind.kind],
        values: kind[bars],
        undated: 0,
      }));
  }
}
