import { commands } from '../commands/commands.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { KeyCaps } from './KeyCaps.tsx';

const groups = ['Canvas', 'Steps', 'View', 'Selection'] as const;

/** Keys of what is no command, and what the pointer does. */
const more: Record<(typeof groups)[number], readonly { keys: string[]; name: string }[]> = {
  Canvas: [
    { keys: ['←', '→', '↑', '↓'], name: 'Move the canvas; with a node selected, go to the neighbour there' },
    { keys: ['Shift+←'], name: 'Move the canvas all the same' },
    { keys: ['/'], name: 'Go to the search box' },
  ],
  Selection: [
    { keys: ['Shift+click'], name: 'Add a node to the selection, or take it out' },
    { keys: ['Shift+drag'], name: 'Add by a box' },
    { keys: ['Alt+drag'], name: 'Select by a lasso' },
    { keys: ['right click'], name: 'The menu of a node; also a long press' },
    { keys: ['Enter'], name: 'Go into the page of what is selected' },
    { keys: ['double click'], name: 'Expand a node' },
  ],
  Steps: [],
  View: [],
};

export default function HelpDialog() {
  return (
    <DialogFrame title="Keys" place="middle">
      <div className="help">
        {groups.map((group) => (
          <section key={group}>
            <h2>{group}</h2>
            <dl>
              {[...commands.filter((one) => one.group === group && one.keys.length > 0), ...more[group]].map(
                ({ name, keys }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      {keys.map((key) => (
                        <KeyCaps key={key} keys={key} />
                      ))}
                    </dd>
                  </div>
                ),
              )}
            </dl>
          </section>
        ))}
      </div>
    </DialogFrame>
  );
}
