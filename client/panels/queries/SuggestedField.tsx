import { Autocomplete } from '@base-ui/react/autocomplete';
import { useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import type { QueryParameter, ReadyMadeQuery, Suggestion } from '../../../vocabulary/api/ready-made.ts';
import { isAbort, wordsOf } from '../../source/source-problem.ts';
import { counted } from '../../words/count-words.ts';
import { createPace } from '../create-pace.ts';
import { KindMark } from '../KindMark.tsx';
import { SuggestionList } from '../SuggestionList.tsx';
import type { Asking } from './asking.ts';

interface SuggestedFieldProps {
  asking: Asking;
  query: ReadyMadeQuery;
  parameter: QueryParameter;
}

/** A name, a group or a year, with those of the graph to choose from; what is typed is asked with as it is. */
export function SuggestedField({ asking, query, parameter: { name, title, type } }: SuggestedFieldProps) {
  const field = useStore(asking.store, ({ fields }) => fields[name]);
  const [isOpen, setOpen] = useState(false);
  const text = field?.text ?? '';
  // Beside a value that was chosen stand all others, not the one that is there already.
  const typed = field?.value === null ? text.trim() : '';
  const { suggestions, status } = useSuggestions(asking, query, name, typed, isOpen);
  return (
    <Autocomplete.Root
      items={suggestions}
      mode="none"
      // `true` forgets the highlight where suggestions come before the list is there.
      autoHighlight={typed !== '' && 'always'}
      openOnInputClick
      open={isOpen}
      onOpenChange={setOpen}
      value={text}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') asking.fill(name, { text: value, value: null });
      }}
      itemToStringValue={(suggestion: Suggestion) => suggestion.title}
    >
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Autocomplete.Input is an input. */}
      <label className="ask-field">
        <span>{title}</span>
        <Autocomplete.Input
          className="ask-input"
          data-type={type}
          required
          spellCheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <SuggestionList status={status}>
        {(suggestion: Suggestion) => (
          <Autocomplete.Item
            key={suggestion.value}
            value={suggestion}
            className="search-item"
            data-answers={suggestion.answers}
            onClick={() => {
              asking.fill(name, { text: suggestion.title, value: suggestion.value });
              asking.ask();
            }}
          >
            {suggestion.kind && <KindMark kind={suggestion.kind} />}
            <span className="search-item-text">{suggestion.title}</span>
            <span className="search-item-aside">{aside(suggestion)}</span>
          </Autocomplete.Item>
        )}
      </SuggestionList>
    </Autocomplete.Root>
  );
}

function aside({ answers, papers }: Suggestion): string {
  if (!answers) return 'no rows';
  return papers === undefined ? '' : counted(papers, 'paper');
}

interface Found {
  suggestions: Suggestion[];
  status: string;
  /** What they were found for. */
  typed: string;
}

function useSuggestions(asking: Asking, query: ReadyMadeQuery, name: string, typed: string, isOpen: boolean) {
  const [pace] = useState(createPace);
  const [found, setFound] = useState<Found>({ suggestions: [], status: '', typed: '' });
  useEffect(() => {
    if (!isOpen) return;
    const own = new AbortController();
    const callOff = pace(async () => {
      try {
        const { suggestions } = await asking.source.suggestions(query.id, name, typed, own.signal);
        setFound({ suggestions, status: suggestions.length === 0 ? 'The graph has none like that.' : '', typed });
      } catch (error) {
        if (!isAbort(error)) setFound({ suggestions: [], status: wordsOf(error).title, typed });
      }
    });
    return () => {
      callOff();
      own.abort();
    };
  }, [asking, query, name, typed, isOpen, pace]);
  // Until those for the present text are there, an Enter must not take one that has nothing to do with it.
  return useMemo(() => {
    const suits = ({ title }: Suggestion) => title.toLowerCase().includes(typed.toLowerCase());
    return found.typed === typed ? found : { suggestions: found.suggestions.filter(suits), status: '' };
  }, [found, typed]);
}
