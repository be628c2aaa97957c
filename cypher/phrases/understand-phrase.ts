import type { PhraseAnswer, PhraseReading } from '../../vocabulary/api/phrases.ts';
import { beginsSo, completePhrase, type PhraseGraph, questionsAbout } from './complete-phrase.ts';
import { explainRefusal } from './explain-refusal.ts';
import { type FoundName, findNames } from './find-names.ts';
import { questionWords } from './parse-phrase.ts';
import { distinctReadings, readWithNames } from './read-phrase.ts';
import { untilYear } from './until-year.ts';

/**
 * What a plain question means on this graph: rules over its words, tagged by `compromise`, and the graph's own names. A
 * phrase is understood whole or not at all; then it is said what of it was, unless it is but the beginning of a question.
 * No language model is asked.
 * @param limit completions
 */
export async function understandPhrase(q: string, graph: PhraseGraph, limit: number): Promise<PhraseAnswer> {
  const { readings, used, refusal } = interpret(q, graph);
  const dated = limit === 0 ? [] : await withYears(q, graph);
  const begun = limit === 0 ? [] : await completePhrase(q, graph, limit);
  const about = questionsAbout(used, limit);
  const isName = used.some(({ text }) => text.length >= q.trim().length);
  const isBeginning = dated.length > 0 || begun.some(({ words }) => beginsSo(words, q));
  return {
    q,
    readings,
    names: used.map(({ text, span, nodes, term }) => ({ text, span, nodes: [...nodes], term })),
    problem: readings.length > 0 || isBeginning ? null : refusal(),
    completions: distinctReadings(isName ? about : [...dated, ...begun, ...about], readings).slice(0, limit),
  };
}

/** What a phrase means as it stands, the names found in it, and why it means nothing. */
function interpret(q: string, graph: PhraseGraph) {
  const words = questionWords(q);
  const isWord = (text: string) => words.has(text.toLowerCase());
  const names = findNames(q, graph, isWord);
  const first = readWithNames(q, names);
  // Some names are words of questions too ("Places", "Time"): they are names where nothing else makes sense.
  const allNames = first.readings.length > 0 ? names : findNames(q, graph, () => false);
  const second = allNames.length > names.length ? readWithNames(q, allNames) : first;
  // What is no name may be a key term, where the rest makes sense with it: "image segmentation" is no image.
  const withTerms = second.readings.length > 0 ? allNames : findNames(q, graph, isWord, true);
  const third = second.readings.length > 0 ? second : readWithNames(q, withTerms);
  const isTerm = withTerms.length === 1 && withTerms[0]?.text === q.trim();
  const used: readonly FoundName[] = third.readings.length > 0 || isTerm ? withTerms : names;
  return {
    readings: first.readings.length > 0 ? first.readings : third.readings,
    used,
    refusal: () => explainRefusal(first.parsed, names, (text) => graph.near(text)),
  };
}

/** What a question that has come to its year means with the last years that go on so. */
async function withYears(q: string, graph: PhraseGraph): Promise<PhraseReading[]> {
  const latest = await graph.latestYear();
  const questions = latest === null ? [] : untilYear(q, latest);
  return questions.flatMap((question) => interpret(question, graph).readings.slice(0, 1));
}
