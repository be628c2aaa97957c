import { z } from 'zod';
import { paperClaims } from '../../cypher/queries/paper-claims.ts';
import { paperMentions } from '../../cypher/queries/paper-mentions.ts';
import { PaperAnswer } from '../../vocabulary/api/paper.ts';
import { PaperId } from '../../vocabulary/ids.ts';
import { spansOf } from '../evidence/passages.ts';
import { communitiesOf, findPaper } from '../find-node.ts';
import { relatedPapers } from '../related-papers.ts';
import { getRoute, nothing } from '../route.ts';

/** Related papers on a paper's page; more of them at `/related/:id`. */
const relatedShown = 5;

type PaperClaim = Pick<PaperAnswer['claims'][number], 'type' | 'source' | 'target' | 'rule'> & { start: number };

/** Total, for the engines give rows in orders of their own. */
function inTextOrder(a: PaperClaim, b: PaperClaim): number {
  const keyOf = ({ type, source, target, rule }: PaperClaim) => `${type}|${source}|${target}|${rule}`;
  return a.start - b.start || (keyOf(a) < keyOf(b) ? -1 : 1);
}

export const paper = getRoute({
  path: '/papers/:id',
  summary: 'One paper: its text with what it mentions and states, and the papers near it',
  problems: [404],
  params: z.object({ id: z.string() }),
  query: nothing,
  answer: PaperAnswer,
  async handle({ params }, { store }) {
    const { node, ...about } = await findPaper(store, params.id);
    const id = PaperId.parse(params.id);
    const mentions = await store.read(paperMentions, { id });
    const claims = await store.read(paperClaims, { id });
    return {
      node,
      title: node.name,
      ...about,
      ...(node.year !== undefined && { year: node.year }),
      communities: await communitiesOf(store, [node]),
      mentions: mentions
        .map(({ entity, role, introduced, spans }) => ({ entity, role, introduced, spans: spansOf(spans) }))
        .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0)),
      claims: claims
        .sort(inTextOrder)
        .map(({ type, source, target, start, end, rule }): PaperAnswer['claims'][number] => ({
          type,
          source,
          target,
          sentence: [start, end],
          rule,
        })),
      related: await relatedPapers(store, id, relatedShown),
    };
  },
});
