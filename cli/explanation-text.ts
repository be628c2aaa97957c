import { styleText } from 'node:util';
import type { Explanation } from '../ingest/explain/explain-paper.ts';
import type { Span } from '../vocabulary/extract.ts';
import type { ClaimType, EntityType } from '../vocabulary/kinds.ts';

export interface TextStyle {
  /** Whether the reader's terminal shows colours. */
  hasColour: boolean;
  /** Characters in a line. */
  width: number;
}

type Colour = Exclude<Parameters<typeof styleText>[0], readonly unknown[]>;
type Paint = (colour: Colour, text: string) => string;

const letters: Record<EntityType, string> = { Model: 'M', Dataset: 'D', Benchmark: 'B', Modality: 'K' };
const colours: Record<EntityType, Colour> = {
  Model: 'cyan',
  Dataset: 'green',
  Benchmark: 'yellow',
  Modality: 'magenta',
};
const key = 'M model  D dataset  B benchmark  K kind of data';

const relations: Record<ClaimType, string> = {
  INTRODUCES: 'introduces',
  EVALUATED_ON: 'is evaluated on',
  TRAINED_ON: 'is trained on',
  COMPARED_WITH: 'is compared with',
  BASED_ON: 'is based on',
  DERIVED_FROM: 'is derived from',
  HAS_MODALITY: 'handles',
};

// What colours add to a text takes no room on the screen.
const escapes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
const shownLength = (word: string): number => word.replace(escapes, '').length;

/** Stands for a space at which no line is broken. */
const tie = '\u00A0';

/** Lines of at most `width` characters, broken at spaces only, each after `indent`. */
function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const isFull = line !== '' && shownLength(`${indent}${line} ${word}`) > width;
    if (isFull) lines.push(line);
    line = line === '' || isFull ? word : `${line} ${word}`;
  }
  return [...lines, line].map((one) => indent + one.replaceAll(tie, ' ')).join('\n');
}

interface Mark {
  span: Span;
  type: EntityType;
}

/** The stretch of the text from `from` to `to` with its mentions marked: "[M BERT]". */
function marked(text: string, from: number, to: number, marks: Mark[], paint: Paint): string {
  let out = '';
  let at = from;
  for (const { span, type } of marks) {
    if (span[0] < at || span[1] > to) continue;
    out += text.slice(at, span[0]) + paint(colours[type], `[${letters[type]}${tie}${text.slice(...span)}]`);
    at = span[1];
  }
  return out + text.slice(at, to);
}

/** An explanation as text for a terminal or a file, ending in a line feed. */
export function explanationText(explanation: Explanation, { hasColour, width }: TextStyle): string {
  const paint: Paint = (colour, text) => (hasColour ? styleText(colour, text, { validateStream: false }) : text);
  const { id, title, text, entities, claims } = explanation;
  const marks = entities
    .flatMap(({ type, mentions }) => mentions.map(({ span }): Mark => ({ span, type })))
    .sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const abstract = text.length > title.length + 1 ? [marked(text, title.length + 1, text.length, marks, paint)] : [];
  return `${[
    paint('dim', id),
    wrap(
      marked(text, 0, title.length, marks, (_, words) => paint('bold', words)),
      width,
    ),
    '',
    ...abstract.flatMap((words) => [wrap(words, width), '']),
    ...(entities.length === 0
      ? ['Nothing was read out of it.']
      : [wrap(paint('dim', key), width), '', ...named(explanation, width, paint)]),
    ...(claims.length === 0 ? [] : ['', ...stated(explanation, width, paint)]),
  ].join('\n')}\n`;
}

function named({ entities }: Explanation, width: number, paint: Paint): string[] {
  return entities.flatMap(({ type, name, aliases, score, mentions, reasons }) => {
    const also = aliases.length > 0 ? `, also ${aliases.join(', ')}` : '';
    const times = mentions.length === 1 ? 'once' : `${mentions.length} times`;
    return [
      wrap(`${paint(colours[type], `${type} ${name}`)}${also} (${score.toFixed(2)}, ${times})`, width),
      ...reasons.map(({ rule, reason }) =>
        wrap(rule === reason ? rule : `${reason} ${paint('dim', rule)}`, width, '    '),
      ),
    ];
  });
}

function stated({ claims }: Explanation, width: number, paint: Paint): string[] {
  return claims.flatMap(({ type, source, target, outcome, score, sentence, sourceWords, targetWords, reason }) => {
    const fares = outcome === undefined || outcome === 'unknown' ? '' : `, ${outcome}`;
    return [
      wrap(`${paint('bold', source)} ${relations[type]} ${paint('bold', target)} (${score.toFixed(2)}${fares})`, width),
      wrap(`“${sentence.text}”`, width, '    '),
      ...standing(source, sourceWords.text).map((words) => wrap(words, width, '    ')),
      ...standing(target, targetWords.text).map((words) => wrap(words, width, '    ')),
      wrap(`${reason.reason} ${paint('dim', reason.rule)}`, width, '    '),
    ];
  });
}

/** Told only where the words are not the name itself. */
const standing = (name: string, words: string): string[] =>
  words === name || name === 'this paper'
    ? []
    : [`“${words.length > 60 ? `${words.slice(0, 60)}…` : words}” stands for ${name}.`];
