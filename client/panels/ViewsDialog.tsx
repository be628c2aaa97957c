import { Link2 } from 'lucide-react';
import { useStore } from 'zustand';
import { openSavedView } from '../actions/opening-saved-view.ts';
import { copyViewLink } from '../actions/sharing.ts';
import { browserViews } from '../view/browser-views.ts';
import type { Explorer } from '../view/create-explorer.ts';
import { type SavedView, viewsFile } from '../view/saved-views.ts';
import { setUi } from '../view/ui-store.ts';
import { encodeView } from '../view/view-codec.ts';
import { DialogFrame } from './DialogFrame.tsx';
import { KeptList } from './KeptList.tsx';

/** Views under names, kept in this browser for this graph. */
export default function ViewsDialog({ explorer }: { explorer: Explorer }) {
  const location = useStore(explorer.store, ({ loading }) =>
    loading.status === 'ready' ? loading.summary.location : '',
  );
  const views = browserViews(location);
  const open = (view: SavedView) => {
    setUi({ dialog: null });
    openSavedView(explorer, view);
  };
  return (
    <DialogFrame title="Saved views" place="middle">
      <KeptList
        kept={views}
        field="Name of the view"
        onSave={(name) => views.save(name, encodeView(explorer.store.getState().view))}
        onOpen={open}
        none={
          <p className="views-none">
            None yet. A view is what the canvas shows: nodes, filters, pins, selection and camera. They are kept in this
            browser, for this graph.
          </p>
        }
        one="view"
        many="views"
        file={viewsFile}
        buttons={
          <button type="button" className="button button-quiet" onClick={() => void copyViewLink(explorer)}>
            <Link2 size={15} aria-hidden="true" /> Copy link
          </button>
        }
      />
    </DialogFrame>
  );
}
