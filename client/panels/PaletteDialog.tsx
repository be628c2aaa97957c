import { Autocomplete } from '@base-ui/react/autocomplete';
import { Dialog } from '@base-ui/react/dialog';
import { Bookmark, Search, X } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { CommunityView } from '../../vocabulary/api/node.ts';
import type { PhraseReading } from '../../vocabulary/api/phrases.ts';
import type { ReadyMadeQuery } from '../../vocabulary/api/ready-made.ts';
import type { SearchHit, TermHit } from '../../vocabulary/api/search.ts';
import { goToCommunity } from '../actions/communities.ts';
import { openSavedView } from '../actions/opening-saved-view.ts';
import { openTarget } from '../actions/opening-target.ts';
import { openTerm } from '../actions/opening-term.ts';
import { type Command, commands } from '../commands/commands.ts';
import { browserViews } from '../view/browser-views.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { dataOf } from '../view/explorer-state.ts';
import type { SavedView } from '../view/saved-views.ts';
import { setUi } from '../view/ui-store.ts';
import { kindWords } from '../words/kind-words.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { Hit } from './Hit.tsx';
import { KeyCaps } from './KeyCaps.tsx';
import { QuestionRow } from './QuestionRow.tsx';
import { TermRow } from './TermRow.tsx';
import { useAnswer } from './use-answer.ts';
import { type Phrased, said, usePhrase } from './use-phrase.ts';
import { type FoundTerms, type HitGroup, useSearch } from './use-search.ts';

type Item =
  | { sort: 'command'; key: string; command: Command }
  | { sort: 'view'; key: string; view: SavedView }
  | { sort: 'query'; key: string; query: ReadyMadeQuery }
  | { sort: 'question'; key: string; reading: PhraseReading }
  | { sort: 'term'; key: string; hit: TermHit }
  | { sort: 'hit'; key: string; hit: SearchHit };

interface Group {
  name: string;
  items: Item[];
}

/** What is to be found without asking. */
interface Own {
  views: readonly SavedView[];
  queries: readonly ReadyMadeQuery[];
  possible: readonly Command[];
  hasSelection: boolean;
}

/** Commands, and questions, named beside search hits; all of them while nothing is typed. */
const commandsBeside = 5;

/** What may be done at any time stands first; where something is selected, what is done with it. */
const commandGroups = (hasSelection: boolean): Command['group'][] =>
  hasSelection ? ['Selection', 'View', 'Canvas', 'Steps'] : ['View', 'Canvas', 'Selection', 'Steps'];

const noQueries: readonly ReadyMadeQuery[] = [];

/** Everything by its name: entities, papers, authors, questions, commands and saved views. */
export default function PaletteDialog({ explorer }: { explorer: Explorer }) {
  const [text, setText] = useState('');
  const { groups: found, terms, status } = useSearch(explorer, text);
  const phrased = usePhrase(explorer, text);
  const location = useStore(explorer.store, ({ loading }) =>
    loading.status === 'ready' ? loading.summary.location : '',
  );
  const views = useStore(browserViews(location).list);
  const possible = useMemo(
    () => [...commands, ...groupCommands(explorer)].filter((one) => one.isPossible(explorer)),
    [explorer],
  );
  const hasSelection = useStore(explorer.store, ({ view }) => view.selection !== null);
  const listing = useAnswer('queries', (signal) => explorer.source.queries(signal));
  const queries = listing.status === 'ready' ? listing.value.queries : noQueries;
  // The list loses its highlight when it is given anew.
  const groups = useMemo(
    () => groupsOf(text, found, terms, phrased, { views, queries, possible, hasSelection }),
    [text, found, terms, phrased, views, queries, possible, hasSelection],
  );

  const choose = (item: Item) => {
    setUi({ dialog: null });
    if (item.sort === 'hit') explorer.goTo(item.hit.node.id, item.hit.node.kind);
    else if (item.sort === 'term') openTerm(explorer, item.hit.term);
    else if (item.sort === 'command') item.command.run(explorer);
    else if (item.sort === 'question') openTarget(explorer, item.reading.target);
    else if (item.sort === 'query') explorer.showDrawer({ kind: 'ask', query: item.query.id, parameters: {} });
    else openSavedView(explorer, item.view);
  };

  return (
    <DialogFrame title="Find entities, papers and commands" place="top">
      <Autocomplete.Root
        inline
        open
        items={groups}
        mode="none"
        autoHighlight="always"
        value={text}
        onValueChange={(value, details) => {
          if (details.reason !== 'item-press') setText(value);
        }}
        itemToStringValue={(item: Item) => item.key}
      >
        <div className="palette-field">
          <Search size={17} aria-hidden="true" />
          <Autocomplete.Input
            className="palette-input"
            placeholder="An entity, a paper, an author, a question, a command"
            aria-label="Find entities, papers and commands"
          />
          <KeyCaps keys="Escape" />
          <Dialog.Close className="icon-button palette-close" aria-label="Close">
            <X size={17} />
          </Dialog.Close>
        </div>
        <div className="palette-list">
          <Autocomplete.Status className="search-status">
            {said(found, phrased, groups.length === 0 ? status : '')}
          </Autocomplete.Status>
          <Autocomplete.List>
            {(group: Group) => (
              <Autocomplete.Group key={group.name} items={group.items} className="search-group">
                <Autocomplete.GroupLabel className="search-group-label">{group.name}</Autocomplete.GroupLabel>
                <Autocomplete.Collection>
                  {(item: Item) => (
                    <Autocomplete.Item key={item.key} value={item} className="search-item" onClick={() => choose(item)}>
                      <ItemRow item={item} />
                    </Autocomplete.Item>
                  )}
                </Autocomplete.Collection>
              </Autocomplete.Group>
            )}
          </Autocomplete.List>
        </div>
      </Autocomplete.Root>
    </DialogFrame>
  );
}

/** What a text may mean, the likeliest group first. */
function groupsOf(
  text: string,
  found: readonly HitGroup[],
  terms: FoundTerms,
  { readings, completions }: Phrased,
  { views, queries, possible, hasSelection }: Own,
): Group[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/u);
  const matches = ({ name }: { name: string }) => words.every((word) => name.toLowerCase().includes(word));
  // Their names are made of those of entities, which are meant where nobody says "select".
  const named = possible.filter((one) => matches(one) && (!one.isMany || /sel|communit/u.test(wanted)));
  const rows = (list: readonly Command[]): Item[] =>
    list.map((command) => ({ sort: 'command', key: command.name, command }));
  const own: Group = { name: 'Commands', items: rows(named.slice(0, commandsBeside)) };
  const isCommand = wanted !== '' && named.some(({ name }) => name.toLowerCase().startsWith(wanted));
  const hits = found.map(
    ({ kind, items }): Group => ({
      name: kind === 'Author' ? 'Authors' : kindWords[kind].many,
      items: items.map((hit) => ({ sort: 'hit', key: `${kind} ${hit.field} ${hit.node.id} ${hit.text}`, hit })),
    }),
  );
  hits.splice(terms.after, 0, {
    name: 'Key terms',
    items: terms.items.map((hit) => ({ sort: 'term', key: `term ${hit.term}`, hit })),
  });
  const saved: Group = {
    name: 'Saved views',
    items: views.filter(matches).map((view) => ({ sort: 'view', key: `view ${view.id}`, view })),
  };
  const phrases = (list: readonly PhraseReading[]): Item[] =>
    list.map((reading) => ({ sort: 'question', key: JSON.stringify(reading.target), reading }));
  const understood: Group = { name: 'Your question', items: phrases(readings) };
  const asked = queries.filter(({ title }) => matches({ name: title }));
  const questions: Group = {
    name: 'Questions',
    items: [
      ...phrases(completions),
      ...(wanted === '' ? asked : asked.slice(0, commandsBeside)).map(
        (query): Item => ({ sort: 'query', key: `query ${query.id}`, query }),
      ),
    ],
  };
  if (wanted === '') {
    const sorts = commandGroups(hasSelection).map(
      (group): Group => ({ name: group, items: rows(named.filter((one) => one.group === group)) }),
    );
    return [saved, ...sorts, questions].filter(({ items }) => items.length > 0);
  }
  const groups = isCommand
    ? [own, understood, ...hits, saved, questions]
    : [understood, ...hits, saved, own, questions];
  return groups.filter(({ items }) => items.length > 0);
}

/** Selecting each group of the canvas. */
function groupCommands(explorer: Explorer): Command[] {
  const communities = dataOf(explorer.store.getState())?.communities ?? new Map<string, CommunityView>();
  return [...communities.values()]
    .filter(({ level }) => level === 0)
    .map(({ id, name }) => ({
      name: `Select the community ${name}`,
      group: 'Selection',
      keys: [],
      isMany: true,
      isPossible: () => true,
      run: () => goToCommunity(explorer, id),
    }));
}

function ItemRow({ item }: { item: Item }) {
  if (item.sort === 'hit') return <Hit hit={item.hit} />;
  if (item.sort === 'term') return <TermRow hit={item.hit} />;
  if (item.sort === 'view') {
    return (
      <>
        <Bookmark size={14} aria-hidden="true" className="palette-mark" />
        <span className="search-item-text">{item.view.name}</span>
      </>
    );
  }
  if (item.sort === 'query') return <QuestionRow words={item.query.title} />;
  if (item.sort === 'question') return <QuestionRow words={item.reading.words} />;
  const [key] = item.command.keys;
  return (
    <>
      <span className="search-item-text">{item.command.name}</span>
      {key !== undefined && <KeyCaps keys={key} />}
    </>
  );
}
