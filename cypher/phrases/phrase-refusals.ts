/** What people ask that no graph of names and claims can answer: why, and what comes near it. */
export interface PhraseRefusal {
  /** A pattern of words, found anywhere in the phrase. */
  words: string;
  because: string;
}

export const phraseRefusals: readonly PhraseRefusal[] = [
  {
    words: '(delete|remove|drop|add|insert|update|change|rename|merge|import|upload)',
    because: 'A question only reads: it changes nothing. Papers are added with `weft ingest`.',
  },
  {
    words: '(score|scores|accuracy|f1|bleu|perplexity|sota|state of art|best performing|rank|ranking|performance|wins)',
    because: 'Weft reads who was evaluated on what and which model is called better, not the scores.',
  },
  {
    words: '(parameter|parameters|download|downloads|cost|price|license|licence|gpu|gpus|flops|latency|size of)',
    because: 'Sizes, costs and licences are not read out of abstracts.',
  },
  {
    words: '(author|authors|wrote|written by|university|company|affiliation|cited by|citations)',
    because: 'Authors are found by the search; who works where and who cites whom is not in the graph.',
  },
  {
    words: '(why|explain|summarize|summarise|translate|should|recommend|opinion)',
    because: 'Weft answers with what papers state, sentence by sentence; it gives no reasons or advice of its own.',
  },
];
