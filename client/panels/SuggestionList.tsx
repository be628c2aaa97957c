import { Autocomplete } from '@base-ui/react/autocomplete';
import type { ReactNode } from 'react';

interface SuggestionListProps<Item> {
  /** One sentence in place of what is not there. */
  status: string;
  children(item: Item): ReactNode;
}

/** What a field in a panel suggests, right below it. */
export const SuggestionList = <Item,>({ status, children }: SuggestionListProps<Item>) => (
  <Autocomplete.Portal>
    <Autocomplete.Positioner className="search-place ask-place" sideOffset={4} align="start">
      <Autocomplete.Popup className="search-popup">
        <Autocomplete.Status className="search-status">{status}</Autocomplete.Status>
        <Autocomplete.List>{children}</Autocomplete.List>
      </Autocomplete.Popup>
    </Autocomplete.Positioner>
  </Autocomplete.Portal>
);
