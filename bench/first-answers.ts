import { openStore } from '../cypher/open-store.ts';
import { rankedEntities } from '../cypher/queries/ranked-entities.ts';
import { serve } from '../server/serve.ts';
import { type Figure, timed } from './figure.ts';

interface Question {
  what: string;
  path: string;
  body?: string;
}

/** What a reader asks first, in the order of asking. */
const questionsOf = (hub: string): Question[] => [
  { what: 'health', path: '/health' },
  { what: 'summary', path: '/summary' },
  { what: 'overview', path: '/overview' },
  { what: 'search', path: '/search?q=image' },
  { what: 'page of a hub', path: `/entities/${hub}` },
  { what: 'neighbours of a hub', path: `/entities/${hub}/neighbours` },
  { what: "reader's own query", path: '/cypher', body: '{"text":"MATCH (p:Paper) RETURN count(*)"}' },
];

/** How soon a server that has just been started answers, all questions asked at once and then again one by one. */
export async function measureFirstAnswers(name: string, path: string): Promise<Figure[]> {
  const store = await openStore(path);
  const [hub] = await store.read(rankedEntities, { limit: 1 });
  const questions = questionsOf(encodeURIComponent(hub?.id ?? ''));
  const served = await serve({ store, port: 0 });
  const ask = async ({ path, body }: Question) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${served.url}/api/v1${path}`, body ? { method: 'POST', body, headers } : {});
    await answer.arrayBuffer();
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  };
  const figure = (what: string, seconds: number): Figure => ({
    what: `${what}, ${name}`,
    amount: 1,
    unit: 'answers',
    seconds,
    compared: null,
  });
  try {
    const first = await Promise.all(
      questions.map(async (question) => figure(`first ${question.what}`, (await timed(() => ask(question))).seconds)),
    );
    const later: Figure[] = [];
    for (const question of questions) later.push(figure(question.what, (await timed(() => ask(question))).seconds));
    return [...first, ...later];
  } finally {
    await served.close();
    await store.close();
  }
}
