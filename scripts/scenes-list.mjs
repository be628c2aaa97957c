// What `npm run scenes` takes pictures of. `act` brings the page from its address to the scene.
const wide = { width: 1440, height: 900 };
const phone = { width: 390, height: 844 };

const scene = (name, about, address, options = {}) => ({
  name,
  about,
  address,
  size: wide,
  theme: 'light',
  store: 'sample',
  act: async () => undefined,
  ...options,
});

const clickSection = (page, name) => page.locator('.section-trigger:visible', { hasText: name }).click();

export const scenes = [
  scene('start', 'The first visit: the whole graph, and where to begin', '', { isFirstVisit: true }),
  scene('overview-light', 'The whole graph', ''),
  scene('overview-dark', 'The whole graph, dark', '', { theme: 'dark' }),
  scene('entity', 'An entity, its neighbours lit', '#node=imagenet'),
  scene('entity-dark', 'An entity, dark', '#node=clip', { theme: 'dark' }),
  scene(
    'edge',
    'An edge and the sentences behind it',
    `#edge=${encodeURIComponent('["vit","EVALUATED_ON","imagenet"]')}`,
  ),
  scene('paper', 'A paper with its words marked', `#node=${encodeURIComponent('paper:clip-2021')}`),
  scene('timeline', 'Layout by year', '#papers=without&layout=year'),
  scene('derivations', 'Layout of what is based on what', '#papers=without&layout=layered'),
  scene('groups', 'Colours and layout by group', '#papers=without&colour=community&layout=community'),
  scene('filters', 'Filters with their histograms', '#years=2018,2022', {
    act: (page) => clickSection(page, 'Filters'),
  }),
  scene('palette', 'The command palette', '', {
    async act(page) {
      await page.keyboard.press('Control+K');
      await page.locator('.palette-input:focus').waitFor();
      await page.keyboard.type('clip');
      await page.locator('[role="option"]').first().waitFor();
    },
  }),
  scene('ask', 'A ready-made question and its answer', '', {
    isFirstVisit: true,
    async act(page) {
      await page.getByRole('button', { name: /^Which models were evaluated on/ }).click();
      await page.locator('table').waitFor();
    },
  }),
  scene('lasso', 'Nodes chosen with a lasso', '#papers=without', {
    async act(page) {
      await page.keyboard.press('l');
      const box = await page.locator('.canvas').boundingBox();
      const at = (x, y) => [box.x + x * box.width, box.y + y * box.height];
      await page.mouse.move(...at(0.35, 0.35));
      await page.mouse.down();
      for (const [x, y] of [
        [0.6, 0.3],
        [0.7, 0.6],
        [0.4, 0.7],
        [0.35, 0.36],
      ])
        await page.mouse.move(...at(x, y), { steps: 6 });
      await page.mouse.up();
      await page.locator('.inspector').waitFor();
    },
  }),
  scene('phone', 'On a phone', '', { size: phone }),
  scene('phone-entity', 'An entity on a phone, dark', '#node=imagenet', { size: phone, theme: 'dark' }),
  scene('phone-start', 'Where to begin, on a phone', '', {
    size: phone,
    async act(page) {
      await page.getByRole('button', { name: 'Start here' }).click();
      await page.locator('.start-row').first().waitFor();
    },
  }),
  scene('empty', 'A store without papers', '', { store: 'empty', isDrawn: false }),
  scene('offline', 'The server goes while somebody explores', '', {
    async act(page) {
      await page.context().setOffline(true);
      await page
        .locator('[data-twin] [data-node]')
        .first()
        .evaluate((node) => node.click());
      await page.locator('.notice').waitFor();
    },
  }),
];
