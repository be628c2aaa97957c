import { z } from 'zod';
import {
  CommunitiesAnswer,
  CommunitiesRequest,
  CommunityAnswer,
  ContentsAnswer,
  ContentsRequest,
} from '../../vocabulary/api/communities.ts';
import { loadCommunityPage } from '../communities/load-community-page.ts';
import { papersMode } from '../papers-mode.ts';
import { HttpProblem } from '../problem.ts';
import { getRoute, nothing } from '../route.ts';

const missing = (id: string): HttpProblem =>
  new HttpProblem(
    404,
    `There is no community with the id ${JSON.stringify(id)}. They are listed at /api/v1/communities.`,
  );

export const communities = getRoute({
  path: '/communities',
  summary: 'The whole graph in communities, coarse and fine, and what joins them',
  description:
    'Where each lies, how many members of which kind it has, and the strongest bonds of each level: statements and ' +
    'mentions that go from one to the other, normalised so that a large community is not joined to all others.',
  problems: [400],
  params: nothing,
  query: CommunitiesRequest,
  answer: CommunitiesAnswer,
  async handle({ query }, { store, content }) {
    const papers = await papersMode(store, query.papers);
    return { papers, ...(await content.communities())[papers] };
  },
});

export const community = getRoute({
  path: '/communities/:id',
  summary: 'One community: parts, most prominent members, models and their data, neighbours, years',
  problems: [404],
  params: z.object({ id: z.string() }),
  query: nothing,
  answer: CommunityAnswer,
  async handle({ params }, { store, content }) {
    const page = await loadCommunityPage(store, await content.communities(), params.id);
    if (page === null) throw missing(params.id);
    return page;
  },
});

export const communityContents = getRoute({
  path: '/communities/:id/contents',
  summary: 'What a community dissolves into: its most prominent members and the edges between them',
  description:
    'A function of the community alone: MENTIONED_WITH is derived among the nodes sent, and `ties` are the claims and ' +
    'mentions that lead out of them, to be drawn where their other end is drawn too.',
  problems: [400, 404],
  withoutGraph: true,
  params: z.object({ id: z.string() }),
  query: ContentsRequest,
  answer: ContentsAnswer,
  async handle({ params, query }, { store, content }) {
    const papers = await papersMode(store, query.papers);
    const contents = await content.contents({ community: params.id, papers, limit: query.limit });
    if (contents === null) throw missing(params.id);
    return contents;
  },
});
