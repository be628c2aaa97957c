import type { ErrorWords } from '../source/source-problem.ts';

/** Why a question has no answer, and the way to ask it again where that may help. */
export function NoAnswer({ words, onAgain }: { words: ErrorWords; onAgain(): void }) {
  return (
    <div className="no-answer" role="alert">
      <h3>{words.isAway ? words.title : 'No answer'}</h3>
      <p>{words.message}</p>
      {words.mayPass && (
        <button type="button" className="button button-quiet" onClick={onAgain}>
          Try again
        </button>
      )}
    </div>
  );
}
