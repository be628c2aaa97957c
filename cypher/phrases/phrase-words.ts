/**
 * Words that mean the same in a question, in compromise's match syntax. `{…}` is any form of a word; it does nothing inside
 * a choice, so each stands alone.
 */
interface WordSort {
  tag: string;
  words: readonly string[];
}

export const wordSorts: readonly WordSort[] = [
  { tag: 'Beating', words: ['{beat}', '{outperform}', '{surpass}', '(better|worse) than'] },
  { tag: 'BaselineWord', words: ['{baseline}', '{comparison}', '{competitor}', '{rival}'] },
  {
    tag: 'ClaimWord',
    words: ['{claim}', '{fact}', '{statement}', '{sentence}', '{relation}', '(link|links|connection|connections)'],
  },
  { tag: 'GroupWord', words: ['{community}', '{group}', '{cluster}', '{field}', '{area}', 'communities'] },
  {
    tag: 'Disagreeing',
    words: ['{disagree}', '{contradict}', '{disagreement}', '{contradiction}', '(conflict|conflicts)'],
  },
  {
    tag: 'ModelWord',
    words: [
      '{model}',
      '{system}',
      '{network}',
      '{architecture}',
      '{approach}',
      '{method}',
      '{encoder}',
      '(llm|llms|vlm|vlms)',
    ],
  },
  { tag: 'BenchmarkWord', words: ['{benchmark}', '{leaderboard}', '{challenge}', '{testbed}'] },
  { tag: 'DatasetWord', words: ['{dataset}', '{corpus}', '{collection}', '(data|corpora|datasets)'] },
  { tag: 'DatasetWord', words: ['(data|training|test) (set|sets)'] },
  {
    tag: 'PaperWord',
    words: ['{paper}', '{article}', '{publication}', '{preprint}', '{study}', '{work}', 'literature'],
  },
  { tag: 'ModalityWord', words: ['{modality}', 'modalities'] },
  { tag: 'ModalityWord', words: ['(kind|kinds|type|types) of data'] },
  { tag: 'TermWord', words: ['{task}', '{topic}', '{subject}', '{problem}', '{term}', '(key|field|area) (term|of)'] },
  { tag: 'NameWord', words: ['{name}', '{entity}', '{thing}', '{concept}', '(everything|anything)'] },
  { tag: 'Asking', words: ['(which|what|who|whose|where)'] },
  { tag: 'Be', words: ['(is|are|was|were|be|been|being|has|have|had|do|does|did|can|could|get|got|will|would)'] },
  { tag: 'That', words: ['(that|which|who|to)'] },
  { tag: 'On', words: ['(on|upon|with|against|using|over|at)'] },
  {
    tag: 'About',
    words: ['(about|on|of|with|for|regarding|concerning|around|using|naming|citing|mentioning|discussing)'],
  },
  { tag: 'And', words: ['(and|with|to|or|versus|vs|against)'] },
  {
    tag: 'Evaluated',
    words: [
      '{evaluate}',
      '{test}',
      '{score}',
      '{assess}',
      '{measure}',
      '{benchmarked}',
      '{report}',
      '{validate}',
      'benchmarked',
    ],
  },
  {
    tag: 'Trained',
    words: ['{train}', '{learn}', '{tune}', '(pretrained|pretrain|pretraining|finetuned|finetune|finetuning)'],
  },
  { tag: 'Used', words: ['{use}', '{apply}', '{employ}'] },
  { tag: 'Compared', words: ['{compare}', '{contrast}'] },
  {
    tag: 'Mentioned',
    words: ['{mention}', '{discuss}', '{cite}', '{name}', '{describe}', '{talk}', '{speak}', '{see}'],
  },
  {
    tag: 'Introduced',
    words: [
      '{introduce}',
      '{present}',
      '{propose}',
      '{release}',
      '{publish}',
      '{create}',
      '{make}',
      '{invent}',
      '{develop}',
    ],
  },
  { tag: 'Based', words: ['{base}', '{build}', '{derive}', '{extend}', '{adapt}', '{initialize}', '(built|adapted)'] },
  {
    tag: 'Made',
    words: [
      '{derive}',
      '{make}',
      '{build}',
      '{construct}',
      '{take}',
      '{come}',
      '{sample}',
      '{collect}',
      '(made|built)',
    ],
  },
  {
    tag: 'Having',
    words: [
      '{have}',
      '{contain}',
      '{hold}',
      '{include}',
      '{cover}',
      '{read}',
      '{take}',
      '{process}',
      '{support}',
      '{handle}',
      '{generate}',
      '{understand}',
      '(with|of|for|on|in|about|from)',
    ],
  },
  { tag: 'Linking', words: ['{link}', '{connect}', '{relate}', '{join}', '{tie}', '{bind}'] },
  { tag: 'Most', words: ['(most|best|top|main|popular|commonest)'] },
  {
    tag: 'Usual',
    words: ['(popular|common|frequent|important|prominent|mentioned|used|cited|known|widely|frequently|often)'],
  },
];

/** Words that carry no meaning of their own in a question. */
export const fillers =
  '(please|show|list|give|find|tell|get|me|us|all|any|the|a|an|every|each|of them|are there|is there|there|ever|exist|existing|currently|so far|some|just|only|i|want|know|need|like to|kindly|hello|hi|hey|how many|number of|people|researchers|authors use|been said)';

/** A year, or a number of rows, that a question may end or begin with. */
export const since = '(since|after|from) #Year (on|onward|onwards)?';
export const inYear = '(in|of|during|from) #Year';
export const firstRows = '(top|first) #Rows';
