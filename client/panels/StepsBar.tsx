import { BoxSelect, History, LassoSelect, Redo2, Undo2 } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Explorer } from '../view/create-explorer.ts';
import { setUi, type Ui, uiStore } from '../view/ui-store.ts';

const StepsMenu = lazy(() => import('./StepsMenu.tsx'));

/** Undo, redo, all steps by name, and the tools that choose nodes. */
export function StepsBar({ explorer }: { explorer: Explorer }) {
  const steps = useStore(explorer.store, (state) => state.steps);
  const tool = useStore(uiStore, (ui) => ui.tool);
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const undone = steps.list[steps.at + 1];
  const done = steps.at > 0 ? steps.list[steps.at] : undefined;
  const toolButton = (own: Ui['tool'], name: string, icon: React.ReactNode) => (
    <button
      type="button"
      className="icon-button"
      aria-label={name}
      title={name}
      aria-pressed={tool === own}
      onClick={() => setUi({ tool: tool === own ? 'point' : own })}
    >
      {icon}
    </button>
  );
  return (
    <div className="steps-bar" role="toolbar" aria-label="Steps and selection">
      <button
        type="button"
        className="icon-button"
        aria-label="Undo"
        title={done ? `Undo: ${done.name} (Ctrl+Z)` : 'Nothing to undo'}
        disabled={done === undefined}
        onClick={() => explorer.undo()}
      >
        <Undo2 size={17} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Redo"
        title={undone ? `Redo: ${undone.name} (Ctrl+Shift+Z)` : 'Nothing to redo'}
        disabled={undone === undefined}
        onClick={() => explorer.redo()}
      >
        <Redo2 size={17} />
      </button>
      <button
        ref={button}
        type="button"
        className="icon-button"
        aria-label="All steps"
        title="All steps"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(true)}
      >
        <History size={17} />
      </button>
      <i className="bar-line" aria-hidden="true" />
      {toolButton('lasso', 'Select by a lasso (L, or Alt and drag)', <LassoSelect size={17} />)}
      {toolButton('box', 'Select by a box (B, or Shift and drag)', <BoxSelect size={17} />)}
      {open && button.current && (
        <Suspense fallback={null}>
          <StepsMenu explorer={explorer} anchor={button.current} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
