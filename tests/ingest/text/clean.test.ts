import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, cleanText } from '../../../ingest/text/clean.ts';
import { Document } from '../../../vocabulary/document.ts';

/** What a source writes, and what is stored. */
const written: [source: string, stored: string][] = [
  // Names stay names.
  ['SatMAE++', 'SatMAE++'],
  ['M$^3$EL', 'M³EL'],
  ['A$^\\mathbf{3}$T', 'A³T'],
  ['$\\tau$-bench', 'τ-bench'],
  ['Restarted Fast$\\text{UCB}^+$', 'Restarted FastUCB⁺'],
  ['$\\textbf{F}$ast $\\underline{\\textbf{L}}$ayers (\\textsc{Fl})', 'Fast Layers (Fl)'],
  ['A* search and D* Lite', 'A* search and D* Lite'],
  ['**Ga**ted *adaptive* **R**outer', 'Gated adaptive Router'],
  // Escapes and fonts.
  ['saves 40\\% of R\\&D at \\#1', 'saves 40% of R&D at #1'],
  ['a {C}loud-led {F}og {N}et', 'a Cloud-led Fog Net'],
  ['\\textit{very} \\emph{deep} {\\bf bold} {\\em too}', 'very deep bold too'],
  ['\\textbf{\\ourmodel{}} wins', 'ourmodel wins'],
  ["``smart'' and `plain' quotes", '"smart" and \'plain\' quotes'],
  ['code~\\cite{a2020} at \\url{https://example.org/a_b/~c}', 'code at https://example.org/a_b/~c'],
  ['\\href{https://example.org}{our page} i.e.~this', 'our page i.e. this'],
  ['Mat\\\'ern, Schr\\"odinger, Z\\"{u}rich, \\c{c}a', 'Matérn, Schrödinger, Zürich, ça'],
  // Formulas.
  ['$O(n\\log n)$ and $\\tilde{\\mathcal{O}}(\\sqrt{T})$', 'O(n log n) and Õ(√T)'],
  ['$\\frac{1}{2}$ of $x^{t+1}$ in $\\{0,1\\}^n$', '1/2 of x^(t+1) in {0,1}ⁿ'],
  ['3.2$\\times$ faster, $k^{th}$ row', '3.2× faster, kth row'],
  // Prices are no formulas.
  ['from $5 to $10, or \\$0.50 - \\$0.75 each', 'from $5 to $10, or $0.50 - $0.75 each'],
  // Line ends.
  ['graphs are di-\nrected, meth-\r\nods differ', 'graphs are directed, methods differ'],
  ['cross-\nmodal, state-\nof-the-art, GPT-\n4, Multi-\nModal', 'cross-modal, state-of-the-art, GPT-4, Multi-Modal'],
  ['to re-\nturn k-\nmeans of bi-\nmodal data', 'to return k-means of bi-modal data'],
  ['a low-rank map; this low-\nrank map', 'a low-rank map; this low-rank map'],
  ['Swin-{T,S} and \\{A,B\\}-Net', 'Swin-{T,S} and {A,B}-Net'],
  ['one\nline\r\n\r\nafter   another\tgap', 'one line after another gap'],
  ['self\u0002supervised dissemina\u0002tion', 'self-supervised dissemination'],
  // Unicode.
  ['e\uFB03cient \uFB01ne\u00AD-tuning\u200B of\u00A0e\u0301tudes', 'efficient fine-tuning of études'],
  [
    '\u{1D451}-dimensional, GPT\u20114, H₂O, \u{1F469}\u200D\u{1F52C}',
    'd-dimensional, GPT-4, H₂O, \u{1F469}\u200D\u{1F52C}',
  ],
  ['R&amp;D, x &lt; y, CO<sub>2</sub>', 'R&D, x < y, CO2'],
  ['vision--language models---all of them', 'vision–language models—all of them'],
];

describe('cleanText', () => {
  it.each(written)('%j is stored as %j', (source, stored) => {
    expect(cleanText(source)).toBe(stored);
    expect(cleanText(stored)).toBe(stored);
  });

  it('survives what is no TeX at all', () => {
    for (const broken of [
      '$',
      '\\',
      '{',
      '}}',
      '$$',
      '\\frac',
      '\\textbf{open',
      '$x',
      '^',
      '\\\\',
      '\\(',
      '&#xFFFFFF;',
      '\uD800',
    ]) {
      const once = cleanText(broken);
      expect(cleanText(once)).toBe(once);
    }
  });
});

describe('clean', () => {
  it('cleans what is read, and leaves addresses alone', () => {
    const document = Document.parse({
      id: 'a_1',
      title: '{BERT}\n at 50\\%',
      abstract: '',
      authors: ['Paul Erd\\H{o}s', '\u200B'],
      venue: 'Proc.~of Tests',
      url: 'https://example.org/~a_b$c',
    });
    expect(clean(document)).toEqual({
      ...document,
      title: 'BERT at 50%',
      authors: ['Paul Erdős'],
      venue: 'Proc. of Tests',
    });
  });

  it('never stores an empty title', () => {
    expect(clean(Document.parse({ id: 'a', title: '{}', abstract: '' })).title).toBe('{}');
  });
});

const corpus = new URL('../../../../shared/corpus/papers.jsonl', import.meta.url);
describe.skipIf(!existsSync(corpus))('clean over a corpus (left out where ../shared is absent)', () => {
  it('is idempotent and leaves no TeX behind', () => {
    const documents = readFileSync(corpus, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => Document.parse(JSON.parse(line)));
    expect(documents.length).toBeGreaterThan(4_000);
    const cleaned = documents.map(clean);
    expect(cleaned.map(clean)).toEqual(cleaned);
    for (const { id, title, abstract } of cleaned) {
      expect(`${title} ${abstract}`, id).not.toMatch(/\\[a-zA-Z]|\p{Cc}|\s{2}|\p{Surrogate}/u);
    }
  });
});
