import { describe, expect, it } from 'vitest';
import { readText } from '../read-text.ts';
import { knownFalseFinds, knownMisses, mustBeFound, mustNotBeFound } from './sentences.ts';

describe('names and modalities in single sentences', () => {
  it.each(mustBeFound)('finds $entities in "$abstract"', async ({ abstract, title, entities }) => {
    const reading = await readText(abstract, title);
    expect(reading.entities).toEqual(expect.arrayContaining(entities));
  });

  it.each(mustNotBeFound)('finds no $entities in "$abstract"', async ({ abstract, title, entities }) => {
    const reading = await readText(abstract, title);
    const wrong = entities.includes('*') ? reading.entities : reading.entities.filter((one) => entities.includes(one));
    expect(wrong).toEqual([]);
  });

  it.each(knownMisses)('still misses $entities in "$abstract"', async ({ abstract, title, entities }) => {
    const reading = await readText(abstract, title);
    expect(reading.entities).not.toEqual(expect.arrayContaining(entities));
  });

  it.each(knownFalseFinds)('still finds $entities in "$abstract"', async ({ abstract, title, entities }) => {
    const reading = await readText(abstract, title);
    const wrong = entities.includes('*') ? reading.entities : reading.entities.filter((one) => entities.includes(one));
    expect(wrong).not.toEqual([]);
  });

  it('has tables of some length', () => {
    expect(mustBeFound.length).toBeGreaterThanOrEqual(80);
    expect(mustNotBeFound.length).toBeGreaterThanOrEqual(80);
  });

  it('says of which pieces a name is made that shares its head with its neighbour', async () => {
    const { text, extract } = await readText('We report results on CIFAR-10/100.');
    const hundred = extract.entities.find(({ name }) => name === 'CIFAR-100');
    expect(hundred?.spans.map((span) => text.slice(...span))).toEqual(['100']);
    expect(hundred?.elided?.[0]?.pieces.map((piece) => text.slice(...piece))).toEqual(['CIFAR-', '100']);
  });

  it('unites abbreviation, long form and plural, and keeps versions apart', async () => {
    const { extract } = await readText(
      'We propose Cloud Rank Tuning Network (CRT-Net). CRT-Net tunes vision transformers. Unlike ViT, two ViTs share weights. Llama 2 and Llama 3 differ.',
    );
    const byName = new Map(extract.entities.map((entity) => [entity.name, entity]));
    expect(byName.get('CRT-Net')).toMatchObject({
      longForm: 'Cloud Rank Tuning Network',
      aliases: ['Cloud Rank Tuning Network'],
    });
    expect(byName.get('ViT')?.aliases).toContain('ViTs');
    expect([...byName.keys()]).toEqual(expect.arrayContaining(['Llama 2', 'Llama 3']));
  });

  it('names the rules that decided', async () => {
    const { extract } = await readText('We introduce FogNet, a network for hazy scenes.');
    expect(extract.entities[0]?.rules).toEqual(expect.arrayContaining(['coined-word', 'we-introduce']));
  });
});
