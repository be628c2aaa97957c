import './iterator-to-array.ts';
import { CypherLanguageService, type DbSchema } from '@neo4j-cypher/language-support';
import type { SchemaAnswer } from '../../vocabulary/api/summary.ts';
import { dbSchemaOf } from './db-schema.ts';
import { inNeo4jWords, isBeyondNeo4j } from './in-neo4j-words.ts';
import type { Mistake, Suggested, Token } from './language-messages.ts';
import { plainMistakes } from './plain-mistakes.ts';
import { suggestedOf } from './suggested-of.ts';

const aboutArguments = /^(?:Function call does not provide|Too many parameters|Insufficient parameters)/;

/** Neo4j's own knowledge of Cypher, held to what this graph and its engine have. */
export class CypherWords {
  readonly #service = new CypherLanguageService({ consoleCommandsEnabled: false });
  #schema: SchemaAnswer | null = null;
  #known: DbSchema = {};

  learn(schema: SchemaAnswer, parameters: readonly string[]): void {
    this.#schema = schema;
    this.#known = dbSchemaOf(schema, parameters);
  }

  tokens(text: string): Token[] {
    return this.#service.highlightSyntax(this.#readable(text)).map(({ position, length, tokenType }) => ({
      from: position.startOffset,
      to: position.startOffset + length,
      sort: tokenType,
    }));
  }

  mistakes(text: string): Mistake[] {
    if (text.trim() === '' || (this.#isEmbedded && isBeyondNeo4j(text))) return [];
    const { diagnostics } = this.#service.lint(this.#readable(text), this.#known);
    const mistakes = diagnostics
      .map((one) => ({ ...one, message: typeof one.message === 'string' ? one.message : one.message.value }))
      // How many values a function takes is known of Neo4j's own alone.
      .filter(({ message }) => !aboutArguments.test(message))
      // What Neo4j is about to give up says nothing about another engine.
      .filter(({ tags, message }) => !(this.#isEmbedded && (tags?.length || /deprecat/i.test(message))))
      .map(
        ({ offsets, severity, message }): Mistake => ({
          from: Math.min(offsets.start, text.length),
          to: Math.min(offsets.end, text.length),
          severity: severity === 1 ? 'error' : 'warning',
          message,
        }),
      );
    return plainMistakes(mistakes);
  }

  suggest(text: string, at: number): Suggested[] {
    if (this.#schema === null) return [];
    const items = this.#service.autocomplete(this.#readable(text), this.#known, { caretPosition: at, manual: true });
    return suggestedOf(items, this.#schema.cypher);
  }

  get #isEmbedded(): boolean {
    return this.#schema?.cypher.engine === 'ladybug';
  }

  #readable(text: string): string {
    return this.#isEmbedded ? inNeo4jWords(text) : text;
  }
}
