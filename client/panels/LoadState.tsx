import type { Explorer } from '../view/create-explorer.ts';
import type { Loading } from '../view/explorer-state.ts';
import { EmptyStore } from './EmptyStore.tsx';

/** Stands in for the canvas while there is nothing to draw: loading, failed, or an empty store. */
export function LoadState({ explorer, loading }: { explorer: Explorer; loading: Loading }) {
  if (loading.status === 'loading') {
    return (
      <div className="state" role="status">
        <div className="weaving" aria-hidden="true">
          <i />
          <i />
          <i />
          <i />
          <i />
        </div>
        <p className="state-note">Loading the graph</p>
      </div>
    );
  }
  if (loading.status === 'failed') {
    return (
      <div className="state" role="alert">
        <div className="state-card">
          <h1>{loading.title}</h1>
          <p>{loading.message}</p>
          {loading.isAway && <p>This page looks again by itself and goes on when it is back.</p>}
          <button type="button" className="button" onClick={() => explorer.reload()}>
            Try again
          </button>
        </div>
      </div>
    );
  }
  if (loading.summary.papers > 0) return null;
  return <EmptyStore location={loading.summary.location} onReload={() => explorer.reload()} />;
}
