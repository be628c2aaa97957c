import { spanOf } from '../../ingest/text/token.ts';
import { tokenise } from '../../ingest/text/tokenise.ts';
import type { NodeHead } from '../../vocabulary/api/node.ts';
import type { Span } from '../../vocabulary/extract.ts';
import { PaperId } from '../../vocabulary/ids.ts';

/** A paper's text and where its sentences lie in it. */
export interface ReadText {
  text: string;
  sentences: Span[];
}

/** Takes a stored paper apart just as extraction did, so that a sentence is the same everywhere. */
export function readText({ paper, title, abstract }: { paper: NodeHead; title: string; abstract: string }): ReadText {
  const { text, sentences } = tokenise({ id: PaperId.parse(paper.id), title, abstract, authors: [] });
  return { text, sentences: sentences.map(spanOf) };
}
