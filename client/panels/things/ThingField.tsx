import { Autocomplete } from '@base-ui/react/autocomplete';
import { useMemo, useState } from 'react';
import type { SearchHit } from '../../../vocabulary/api/search.ts';
import type { Explorer } from '../../view/create-explorer.ts';
import { Hit } from '../Hit.tsx';
import { SuggestionList } from '../SuggestionList.tsx';
import { useSearch } from '../use-search.ts';
import type { Named } from './use-names.ts';

interface ThingFieldProps {
  explorer: Explorer;
  label: string;
  isWanted(node: Named): boolean;
  onChoose(node: Named): void;
}

/** Finds a thing of the graph by its name. */
export function ThingField({ explorer, label, isWanted, onChoose }: ThingFieldProps) {
  const [text, setText] = useState('');
  const { groups, status } = useSearch(explorer, text);
  const hits = useMemo(
    () =>
      groups.filter(({ kind }) => kind !== 'Author').flatMap(({ items }) => items.filter(({ node }) => isWanted(node))),
    [groups, isWanted],
  );
  return (
    <Autocomplete.Root
      items={hits}
      mode="none"
      autoHighlight="always"
      value={text}
      onValueChange={(value, { reason }) => {
        if (reason !== 'item-press') setText(value);
      }}
      itemToStringValue={({ node }: SearchHit) => node.name}
    >
      <Autocomplete.Input className="thing-input" aria-label={label} placeholder={label} spellCheck={false} />
      <SuggestionList status={status}>
        {(hit: SearchHit) => (
          <Autocomplete.Item
            key={`${hit.field} ${hit.node.id} ${hit.text}`}
            value={hit}
            className="search-item"
            onClick={() => {
              setText('');
              onChoose(hit.node);
            }}
          >
            <Hit hit={hit} />
          </Autocomplete.Item>
        )}
      </SuggestionList>
    </Autocomplete.Root>
  );
}
