import { MessageCircleQuestionMark } from 'lucide-react';

/** A question in a list of suggestions. */
export function QuestionRow({ words }: { words: string }) {
  return (
    <>
      <MessageCircleQuestionMark size={14} aria-hidden="true" className="palette-mark" />
      <span className="search-item-text">{words}</span>
    </>
  );
}
