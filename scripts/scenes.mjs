// npm run scenes [-- NAME…] [-- --keep]: takes pictures of named scenes of the explorer on the bundled sample and lays
// them beside those kept in docs/scenes/, on one page to look at. With --keep the new ones become the kept ones.
import './node-version.mjs';
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from './build-steps.mjs';
import { findBrowser } from './find-browser.mjs';
import { main, root, say } from './run.mjs';
import { scenes } from './scenes-list.mjs';

const kept = join(root, 'docs', 'scenes');
const fresh = join(root, 'scenes');
const weft = join(root, 'dist', 'cli', 'weft.js');
/** Of WebP, 0–100: names stay sharp, and a picture takes less than 100 kB. */
const quality = 50;
const flags = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--no-first-run',
];

function run(...given) {
  const child = spawn(process.execPath, [weft, ...given], { env: { ...process.env, WEFT_GRADE: 'fast' } });
  return new Promise((resolve, reject) => {
    child.stderr.pipe(process.stderr);
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`weft ${given[0]} ended with ${code}`))));
  });
}

/** Serves a store; gives its address and what ends it. */
function serve(db) {
  const child = spawn(process.execPath, [weft, 'serve', '--port', '0', '--db', db]);
  return new Promise((resolve, reject) => {
    let said = '';
    const read = (chunk) => {
      said += chunk;
      const [url] = said.match(/http:\/\/127\.0\.0\.1:\d+/) ?? [];
      if (url) resolve({ url, end: () => child.kill('SIGTERM') });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', () => reject(new Error(`the server ended:\n${said}`)));
  });
}

async function takePicture(browser, url, { address, size, theme, isFirstVisit, isDrawn = true, act }) {
  const isPhone = size.width < 500;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme,
    reducedMotion: 'reduce',
    isMobile: isPhone,
    hasTouch: isPhone,
  });
  const page = await context.newPage();
  const settled = () => isDrawn && page.waitForSelector('.canvas[data-settled]', { timeout: 60_000 });
  if (!isFirstVisit) await page.addInitScript("localStorage.setItem('weft.start', 'seen')");
  await page.goto(`${url}/${address}`, { waitUntil: 'networkidle' });
  await settled();
  await act(page);
  await page.waitForTimeout(700);
  await settled();
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality });
  await context.close();
  return Buffer.from(data, 'base64');
}

const pageOf = (shown) => `<!doctype html>
<meta charset="utf-8">
<title>Scenes of Weft</title>
<style>
  body { margin: 24px; font: 15px/1.5 system-ui, sans-serif; background: #f4f5f6; color: #1b222c; }
  section { margin-bottom: 40px; }
  div { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; align-items: start; }
  img { max-width: 100%; max-height: 860px; border: 1px solid #cdd3da; }
  figure { margin: 0; }
  figcaption { color: #58626f; }
</style>
<h1>Scenes of Weft</h1>
<p>Left the kept picture, right the new one.</p>
${shown
  .map(
    ({
      name,
      about,
      isSame,
    }) => `<section><h2 id="${name}">${about} <small>${name}${isSame ? ', unchanged' : ''}</small></h2>
<div><figure>${existsSync(join(kept, `${name}.webp`)) ? `<img src="../docs/scenes/${name}.webp" alt="">` : '<figcaption>none is kept</figcaption>'}</figure>
<figure><img src="${name}.webp" alt=""></figure></div></section>`,
  )
  .join('\n')}
`;

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'boolean', default: false } },
  });
  const unknown = positionals.filter((name) => !scenes.some((scene) => scene.name === name));
  if (unknown.length > 0) {
    say(`no scene is called ${unknown.join(', ')}; there are ${scenes.map(({ name }) => name).join(', ')}`);
    return 1;
  }
  const executablePath = findBrowser();
  if (executablePath === null) {
    say('no Chromium here: name one with CHROMIUM_PATH');
    return 1;
  }
  await build();
  const folder = mkdtempSync(join(tmpdir(), 'weft-scenes-'));
  const stores = {};
  const browser = await chromium.launch({ executablePath, args: flags });
  try {
    say('reading the sample …');
    await run('ingest', join(root, 'sample', 'papers.jsonl'), '--db', join(folder, 'sample.db'));
    for (const name of ['sample', 'empty']) stores[name] = await serve(join(folder, `${name}.db`));
    mkdirSync(fresh, { recursive: true });
    const shown = [];
    for (const scene of scenes) {
      if (positionals.length > 0 && !positionals.includes(scene.name)) continue;
      const picture = await takePicture(browser, stores[scene.store].url, scene);
      const path = join(fresh, `${scene.name}.webp`);
      const before = join(kept, `${scene.name}.webp`);
      writeFileSync(path, picture);
      shown.push({ ...scene, isSame: existsSync(before) && readFileSync(before).equals(picture) });
      say(`${scene.name}: ${Math.ceil(picture.length / 1000)} kB`);
    }
    if (values.keep) {
      mkdirSync(kept, { recursive: true });
      for (const { name } of shown) copyFileSync(join(fresh, `${name}.webp`), join(kept, `${name}.webp`));
    }
    writeFileSync(join(fresh, 'index.html'), pageOf(shown));
    say(`look at ${pathToFileURL(join(fresh, 'index.html')).href}`);
  } finally {
    await browser.close();
    for (const { end } of Object.values(stores)) end();
    rmSync(folder, { recursive: true, force: true });
  }
});
