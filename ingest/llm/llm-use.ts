import type { LlmUse } from '../../vocabulary/api/job.ts';

export const noUse: LlmUse = {
  requests: 0,
  fromCache: 0,
  tokensRead: 0,
  tokensWritten: 0,
  uncounted: 0,
  dropped: 0,
  notKept: 0,
};

/** What came on top between two counts. */
export const laterUse = (before: LlmUse, after: LlmUse): LlmUse => ({
  requests: after.requests - before.requests,
  fromCache: after.fromCache - before.fromCache,
  tokensRead: after.tokensRead - before.tokensRead,
  tokensWritten: after.tokensWritten - before.tokensWritten,
  uncounted: after.uncounted - before.uncounted,
  dropped: after.dropped - before.dropped,
  notKept: after.notKept - before.notKept,
});
