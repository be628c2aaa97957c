import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Engine } from '../named-query.ts';

interface QueryTexts {
  name: string;
  title: string;
  answers: string;
  text: Record<Engine, string>;
}

/**
 * The texts that stand beside a query's module: `NAME.cypher`, and `NAME.ladybug.cypher` where the embedded engine
 * speaks otherwise. The first comment line is the title, the following ones what it answers.
 */
export function queryTexts(moduleUrl: string): QueryTexts {
  const stem = fileURLToPath(moduleUrl).replace(/\.[jt]s$/, '');
  const { title, answers, text } = parseCypherFile(`${stem}.cypher`);
  const sibling = `${stem}.ladybug.cypher`;
  const ladybug = existsSync(sibling) ? parseCypherFile(sibling).text : text;
  return { name: basename(stem), title, answers, text: { neo4j: text, ladybug } };
}

function parseCypherFile(path: string): { title: string; answers: string; text: string } {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  const bodyStart = lines.findIndex((line) => !line.startsWith('//'));
  const [title, ...answers] = lines.slice(0, bodyStart).map((line) => line.replace(/^\/\/\s*/, ''));
  if (title === undefined || answers.length === 0) {
    throw new Error(`${path} must begin with two comment lines: its title, and what it answers.`);
  }
  return { title, answers: answers.join(' '), text: lines.slice(bodyStart).join('\n') };
}
