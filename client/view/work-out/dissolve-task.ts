import type { ContentsAnswer } from '../../../vocabulary/api/communities.ts';
import { fewResults } from '../../graph/few-results.ts';
import type { Detail } from '../../graph/groups/dissolve.ts';
import type { GraphSource } from '../../source/graph-source.ts';
import type { ExplorerState } from '../explorer-state.ts';
import type { Task } from './task.ts';

/** A change of any of these asks anew. */
const request = fewResults((near: Detail, content: string, papers: 'with' | 'without') => ({ near, content, papers }));

/** So many answers are kept: who goes back and forth fetches nothing twice. */
const mostKept = 120;

/** Fetches what the communities hold that the camera has come near; what it has left meanwhile is given up. */
export function dissolveTask(): Task {
  let kept = new Map<string, ContentsAnswer>();
  let keptFor = '';

  async function contents(
    source: GraphSource,
    id: string,
    limit: number,
    papers: 'with' | 'without',
    signal: AbortSignal,
  ) {
    const key = `${id} ${limit} ${papers}`;
    const answer = kept.get(key) ?? (await source.contents(id, papers, limit, signal));
    kept.delete(key);
    kept.set(key, answer);
    const [oldest] = kept.keys();
    if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
    return answer;
  }

  return {
    words: 'opening communities',
    // Also when there is nothing to open: what is under way for an earlier place of the camera is then given up.
    wanted({ near, loading }) {
      if (loading.status !== 'ready' || loading.data.groups === null) return null;
      return request(near, loading.summary.contentHash, loading.data.papers);
    },
    async make({ source }, state, signal) {
      const { near } = state;
      const { content, papers } = aboutGraph(state);
      if (content !== keptFor) kept = new Map();
      keptFor = content;
      const answers = await Promise.all(
        [...near.nodes].map(async ([id, limit]) => [id, await contents(source, id, limit, papers, signal)] as const),
      );
      return { dissolved: { ...near, papers, contents: new Map(answers) } };
    },
  };
}

const aboutGraph = ({ loading }: ExplorerState): { content: string; papers: 'with' | 'without' } =>
  loading.status === 'ready'
    ? { content: loading.summary.contentHash, papers: loading.data.papers }
    : { content: '', papers: 'without' };
