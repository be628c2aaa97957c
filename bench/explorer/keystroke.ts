import { type Measure, median } from '../figure.ts';
import { askPage, atRest, type BenchPages, canvasSize } from './bench-pages.ts';
import { mostProminent } from './shown-nodes.ts';

const rounds = 7;
const letters = ['b', 'a', 'c'];

/** From a letter typed into the search field to its suggestions, beside a page that asks for the same and lists it. */
export async function measureKeystroke(pages: BenchPages): Promise<Measure[]> {
  const shown = await mostProminent(pages.api, 500);
  const explorer = await pages.openExplorer(shown.fragment);
  await atRest(explorer);
  const bare = await pages.openBare(shown.request, await canvasSize(explorer));
  await askPage(bare, 'whenStill()');
  const field = explorer.locator('.search-input');
  await field.focus();
  // What is made or fetched once is there by then.
  await explorer.keyboard.press('x');
  await explorer.locator('.search-item').first().waitFor();
  const own: number[] = [];
  const listed: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const letter = letters[round % letters.length] ?? 'a';
    await explorer.keyboard.press('Control+A');
    await explorer.keyboard.press('Delete');
    await explorer.locator('.search-item').first().waitFor({ state: 'detached' });
    await explorer.evaluate('watchSuggestions()');
    await explorer.keyboard.press(letter);
    own.push(await askPage(explorer, 'whenSuggested()'));
    listed.push(await askPage(bare, `timeOfSearch(${JSON.stringify({ path: `/api/v1/search?q=${letter}` })})`));
  }
  await explorer.context().close();
  await bare.context().close();
  return [
    {
      what: 'search, from keystroke to suggestions',
      value: median(own),
      unit: 'ms',
      compared: { to: 'bare fetch and list', value: median(listed) },
    },
  ];
}
