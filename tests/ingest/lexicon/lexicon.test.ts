import { describe, expect, it } from 'vitest';
import { nameKey } from '../../../ingest/detect/name-key.ts';
import { contextRules } from '../../../ingest/lexicon/context-rules.ts';
import { readEntries } from '../../../ingest/lexicon/lexicon.ts';

describe('the lexicon', () => {
  const entries = readEntries();

  it('holds every spelling once', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, aliases, type } of entries) {
      for (const key of new Set([name, ...aliases].map(nameKey))) {
        const other = owner.get(key);
        if (other !== undefined) twice.push(`${key}: ${other} and ${type} ${name}`);
        owner.set(key, `${type} ${name}`);
      }
    }
    expect(twice).toEqual([]);
  });

  it('covers models and data of the field, each with who and when', () => {
    expect(entries.filter(({ type }) => type === 'Model').length).toBeGreaterThan(1_200);
    expect(entries.filter(({ type }) => type !== 'Model').length).toBeGreaterThan(1_400);
    for (const { source } of entries) expect(source).toMatch(/\p{L}.* (?:19|20)\d\d$/u);
  });

  it('lists in its context rules only names that it holds', () => {
    const names = new Set(entries.map(({ name }) => name));
    expect(contextRules.flatMap((rule) => rule.names).filter((name) => !names.has(name))).toEqual([]);
    expect(new Set(contextRules.map(({ id }) => id)).size).toBe(contextRules.length);
  });
});
