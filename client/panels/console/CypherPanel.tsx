import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import '../../styles/console.css';
import '../../styles/console-answer.css';
import '../../styles/console-plan.css';
import '../../styles/queries.css';
import '../../styles/answers.css';
import type { Explorer } from '../../view/create-explorer.ts';
import { ConsoleResult } from './ConsoleResult.tsx';
import { createConsole } from './create-console.ts';
import { history } from './kept-queries.ts';
import { QueryColumn } from './QueryColumn.tsx';

/** A query of one's own on the left, its answer on the right. */
export default function CypherPanel({ explorer }: { explorer: Explorer }) {
  const drawer = useStore(explorer.store, ({ view }) => (view.drawer?.kind === 'cypher' ? view.drawer : null));
  const [console] = useState(() =>
    createConsole(explorer.source, {
      onRun: (query) => explorer.showDrawer({ kind: 'cypher', text: query.text, parameters: { ...query.parameters } }),
      onAnswer: ({ text, parameters, answer }) =>
        history.note({
          text,
          parameters: { ...parameters },
          at: new Date().toISOString(),
          rows: answer.rows.length,
          cut: answer.cut,
        }),
    }),
  );
  useEffect(() => {
    if (drawer !== null) console.follow(drawer);
  }, [drawer, console]);

  return (
    <div className="console">
      <QueryColumn explorer={explorer} console={console} isShown={drawer !== null} />
      <ConsoleResult explorer={explorer} console={console} />
    </div>
  );
}
