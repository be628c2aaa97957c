import type { ReactNode } from 'react';
import type { Answer } from './use-answer.ts';

/** Waits, says what failed, or shows the page. */
export function PageState<T>({ answer, children }: { answer: Answer<T>; children(value: T): ReactNode }) {
  if (answer.status === 'ready') return children(answer.value);
  if (answer.status === 'failed') {
    return (
      <div className="page-failed" role="alert">
        <h2>{answer.title}</h2>
        <p>{answer.message}</p>
        {answer.mayPass && (
          <button type="button" className="button" onClick={answer.retry}>
            Try again
          </button>
        )}
      </div>
    );
  }
  return (
    <div className="page-waiting" role="status" aria-label="Loading">
      <i className="bone bone-title" />
      <i className="bone" />
      <i className="bone bone-short" />
      <i className="bone" />
    </div>
  );
}
