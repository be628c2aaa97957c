import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchEntry } from '../../server/search/search-entry.ts';
import { SearchIndex } from '../../server/search/search-index.ts';
import { SearchAnswer } from '../../vocabulary/api/search.ts';
import { NodeId } from '../../vocabulary/ids.ts';
import type { EntityType } from '../../vocabulary/kinds.ts';

const entity = (kind: EntityType, rank: number, ...names: string[]): SearchEntry => ({
  node: { id: NodeId.parse(names[0]?.toLowerCase()), kind, name: names[0] ?? '', papers: 1 },
  rank,
  names,
  authors: [],
  abstract: '',
});
const paper = (id: string, rank: number, title: string, authors: string[], abstract: string): SearchEntry => ({
  node: { id: NodeId.parse(`paper:${id}`), kind: 'Paper', name: title, papers: 1, year: 2020 },
  rank,
  names: [title],
  authors,
  abstract,
});

const long = 'Some words stand here so that the abstract is longer than a snippet of it may be. '.repeat(4);
let index: SearchIndex;
beforeAll(async () => {
  index = await SearchIndex.build([
    entity('Model', 0.1, 'GPT-4'),
    entity('Model', 0.9, 'GPT-4V', 'GPT-4 with vision'),
    entity('Model', 0.5, 'MiniGPT-4'),
    entity('Model', 0.3, 'ResNet-50', 'Residual Network'),
    entity('Dataset', 0.2, 'ChestX-ray14'),
    entity('Modality', 0.2, 'X-ray'),
    paper(
      'a',
      0.4,
      'Reading a chest X-ray with patience',
      ['Zoë Poincaré', 'Ada Byron'],
      `${long}We start from ResNet-50. ${long}`,
    ),
    paper('b', 0.6, 'Threads of light', ['Ada Byron'], 'Nothing about medicine. GPT4 helped.'),
  ]);
});

const Found = SearchAnswer.omit({ terms: true });
const search = (q: string, limit = 6) => Found.parse(index.search(q, limit));
const found = (q: string) =>
  search(q).groups.map(({ kind, hits }) => [kind, ...hits.map(({ node }) => node.id.replace('paper:', ''))]);
const shown = (q: string) => {
  const hit = search(q).groups[0]?.hits[0];
  return hit && [hit.field, ...hit.marks.map((span) => hit.text.slice(...span))];
};

test.each([
  ['gpt4', 'GPT-4'],
  ['GPT 4', 'GPT-4'],
  ['gpt-4', 'GPT-4'],
])('%s: the exact name first although others rank higher, then who begins so, then who holds it', (q, marked) => {
  expect(found(q)[0]).toEqual(['Model', 'gpt-4', 'gpt-4v', 'minigpt-4']);
  expect(shown(q)).toEqual(['name', marked]);
});

test('a name inside an abstract is found, behind', () => {
  expect(found('gpt4')[1]).toEqual(['Paper', 'b']);
});

test('hyphens, case and diacritics do not matter', () => {
  expect(found('chest xray')).toEqual([
    ['Dataset', 'chestx-ray14'],
    ['Paper', 'a'],
  ]);
  expect(search('chest xray').groups[1]?.hits[0]).toMatchObject({ field: 'title', marks: [[10, 21]] });
  expect(found('poincare')).toEqual([['Author', 'a']]);
  expect(shown('ZOE poincare')).toEqual(['author', 'Zoë', 'Poincaré']);
});

test('an alias is shown when it is what matched', () => {
  expect(shown('residual net')).toEqual(['alias', 'Residual Net']);
});

test('an author leads to each of their papers, by rank', () => {
  expect(found('ada byron')).toEqual([['Author', 'b', 'a']]);
});

test('a word deep inside an abstract comes with the words around it', () => {
  const hit = search('resnet-50').groups.find(({ kind }) => kind === 'Paper')?.hits[0];
  expect(hit?.field).toBe('abstract');
  expect(hit?.text).toMatch(/^… .*We start from ResNet-50\..* …$/);
  expect(hit?.text.length).toBeLessThan(200);
  expect(hit?.marks.map((span) => hit.text.slice(...span))).toEqual(['ResNet-50']);
});

test('a misspelling is forgiven when nothing else fits', () => {
  expect(found('resnte')[0]).toEqual(['Model', 'resnet-50']);
});

describe('a misspelling', () => {
  let larger: SearchIndex;
  const order = (q: string, limit = 6) =>
    larger.search(q, limit).groups.map(({ kind, hits }) => [kind, ...hits.map(({ node }) => node.id)]);
  beforeAll(async () => {
    larger = await SearchIndex.build([
      entity('Model', 0.9, 'CLIP', 'Contrastive Language-Image Pre-Training'),
      entity('Dataset', 0.7, 'ImageNet-100'),
      entity('Benchmark', 0.2, 'ImageNet'),
      entity('Benchmark', 0.3, 'Tiny', 'Tiny ImageNet'),
      entity('Model', 0.2, 'Qwen-2'),
      paper('corpus', 0.9, 'A large corpus of the web', [], 'It trains language models.'),
      paper('loose', 0.8, 'Larger language model', [], ''),
      paper('apt', 0.1, 'On large language models', [], ''),
      paper('typo', 0.05, 'Odd habits', [], 'An imagnet is no large thing.'),
    ]);
  });

  test('of a whole name comes before words inside names, also between groups, and image is not imagnet', () => {
    expect(order('imagnet')).toEqual([
      ['Benchmark', 'imagenet', 'tiny'],
      ['Paper', 'paper:typo'],
      ['Dataset', 'imagenet-100'],
    ]);
  });

  test('of a whole name is found although others hold the typed word', () => {
    expect(order('imagnet', 1)[0]).toEqual(['Benchmark', 'imagenet']);
  });

  test('of one word: titles with the words come before abstracts and looser titles', () => {
    expect(order('large languge models')).toEqual([['Paper', 'paper:apt', 'paper:corpus', 'paper:loose']]);
  });

  test('does not change a number', () => {
    expect(order('qwen3')).toEqual([]);
  });
});

test('groups of equals go by the rank of their first hits', async () => {
  const equals = await SearchIndex.build([entity('Model', 0.1, 'Twin'), entity('Benchmark', 0.2, 'TWIN')]);
  expect(equals.search('twin', 6).groups.map(({ kind }) => kind)).toEqual(['Benchmark', 'Model']);
});

test('a paper whose title begins with a name stands behind what bears that name', async () => {
  const both = await SearchIndex.build([entity('Model', 0.1, 'LarkNet'), paper('lark', 0.9, 'LarkNet: Birds', [], '')]);
  expect(both.search('larkn', 6).groups.map(({ kind }) => kind)).toEqual(['Model', 'Paper']);
});

test('every word has to occur, and the groups tell how many there are', () => {
  expect(found('gpt medicine')).toEqual([['Paper', 'b']]);
  expect(search('gpt', 1).groups[0]).toMatchObject({ kind: 'Model', total: 3, hits: [{}] });
});

test('nothing to look for finds nothing', () => {
  expect(found('—')).toEqual([]);
  expect(found('qqqqqqqq')).toEqual([]);
});

describe('an index brought up to date finds what one built anew finds', () => {
  const before = [
    entity('Model', 0.1, 'Heron'),
    entity('Model', 0.5, 'Egret', 'White Heron'),
    paper('old', 0.2, 'Herons at dusk', ['Ada Byron'], 'They wade.'),
    paper('same', 0.4, 'Heron counts', ['Zoë Poincaré'], 'We count herons in reeds.'),
  ];
  const after = [
    entity('Model', 0.9, 'Heron', 'Ardea'),
    paper('old', 0.3, 'Storks at dawn', ['Ada Byron'], 'They fly.'),
    paper('new', 0.1, 'Heron nests', [], 'Reeds again.'),
  ];
  const ranks = new Map([[NodeId.parse('paper:same'), 0.05]]);
  const same = paper('same', 0.05, 'Heron counts', ['Zoë Poincaré'], 'We count herons in reeds.');

  test.each(['heron', 'Herons at dusk', 'egret', 'ardea', 'stork', 'reeds', 'byron', 'poincare', 'hreon', 'wade'])(
    '%s',
    async (q) => {
      const updated = await (await SearchIndex.build(before)).update(after, ranks);
      const anew = await SearchIndex.build([...after, same]);
      expect(updated.search(q, 6)).toEqual(anew.search(q, 6));
    },
  );

  test('after many changes, too', async () => {
    let index = await SearchIndex.build(before);
    for (let time = 0; time < 5; time++) index = await index.update(time % 2 === 0 ? after : before, new Map());
    const anew = await SearchIndex.build(after);
    for (const q of ['heron', 'egret', 'old', 'ada']) expect(index.search(q, 6)).toEqual(anew.search(q, 6));
  });
});
