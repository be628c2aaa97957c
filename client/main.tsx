import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import './styles/tokens.css';
import './styles/base.css';
import './styles/layout.css';
import './styles/controls.css';
import './styles/search.css';
import './styles/legend.css';
import './styles/communities.css';
import './styles/legend-keys.css';
import './styles/sections.css';
import './styles/fields.css';
import './styles/filters.css';
import './styles/inspector.css';
import './styles/evidence.css';
import './styles/states.css';
import './styles/canvas-tools.css';
import './styles/menus.css';
import './styles/dialogs.css';
import { Explorer } from './Explorer.tsx';
import { firstPicture } from './graph/canvas/first-picture.ts';
import { ApiSource } from './source/api-source.ts';
import { chooseTheme, currentTheme } from './theme/theme.ts';
import { createExplorer } from './view/create-explorer.ts';
import { followHistory } from './view/follow-history.ts';
import { watchSource } from './view/watch-source.ts';
import { whenAnswered } from './view/when-answered.ts';

// The page's content security policy forbids code made from strings, which zod would otherwise try.
z.config({ jitless: true });

/** How long the page stays empty for the graph's sake, in milliseconds: for longer, it says that it loads. */
const patience = 150;

const place = document.getElementById('explorer');
if (place === null) throw new Error('index.html has no element with the id "explorer"');

const explorer = createExplorer(new ApiSource('/api/v1'), { current: currentTheme, choose: chooseTheme });
followHistory(explorer, window);
// What only some pictures need comes after the first one; a link may be to one of them.
void (window.location.hash === '' ? firstPicture : Promise.resolve())
  .then(() => import('./view/work-out/index.ts'))
  .then(({ workOut }) => workOut(explorer));
watchSource(explorer, document);
// A page painted just before the graph is there would hold the graphics process that is to draw it.
void whenAnswered(explorer, patience).then(() =>
  createRoot(place).render(
    <StrictMode>
      <Explorer explorer={explorer} />
    </StrictMode>,
  ),
);
