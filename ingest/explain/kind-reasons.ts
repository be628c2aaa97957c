const fixed: Readonly<Record<string, string>> = {
  'all-together': 'No single sign decides that the work handles it; all of them taken together do.',
  'in-name': 'How often the words are part of a name.',
  title: 'The title holds the words.',
  abstract: 'How often the abstract holds the words.',
  head: 'How often a noun of data or a task follows the words ("image retrieval").',
  joined: 'How often the words are joined to others ("image and text").',
  opened: 'How often words such as "from", "multimodal" or "paired" lead to them.',
  compound: 'How often the words are the end of a compound.',
  'own-work': 'How often their sentence speaks of the work of the paper.',
  'task-words': 'How often their sentence lists tasks or fields.',
  background: 'How often their sentence speaks of what others have done.',
  'beside-own': 'How often their sentence names something that the paper introduces.',
  introduction: 'How often they stand where the paper introduces its work.',
  later: 'How often they stand behind the introduction of the work.',
  'last-sentence': 'They stand in the last sentence.',
  'first-sentence': 'They stand in the first sentence of the abstract.',
  capitals: 'How often they are written in capitals only.',
  words: 'How often there are such words.',
  sentences: 'How many sentences hold such words.',
  'share-of-sentences': 'What share of the sentences holds such words.',
  'first-at': 'How late in the text the first such words stand.',
  'last-at': 'How late in the text the last such words stand.',
  surfaces: 'How many different words state it.',
  kinds: 'How many kinds of data the text speaks of.',
  'share-of-words': 'What share of all words for kinds of data these are.',
  'most-of-others': 'How often the text speaks of the most frequent other kind of data.',
  generic: 'It is a kind of everyday data, not of one field.',
  'medical-kinds': 'How many kinds of medical images the text speaks of.',
  medical: 'It is a kind of medical image.',
  'own-names': 'How many things the paper introduces.',
  'sentence-count': 'How many sentences the text has.',
  'tagger:stated': 'The neural reading of the text finds that the work handles it.',
  stated: 'How often plain words state it.',
  excepted: 'How often words state it that mean something else there.',
  rare: 'Words for it stand there too seldom to count by themselves.',
};

const verdicts: Readonly<Record<string, string>> = {
  stated: 'and nothing beside them says otherwise',
  excepted: 'and words beside them say that something else is meant',
  rare: 'and they stand there too seldom to count by themselves',
};

/** Why a feature speaks for it that the work handles a kind of data; undefined for what is no such feature. */
export function kindReason(feature: string, ruleReason: (id: string) => string | undefined): string | undefined {
  const plain = fixed[feature];
  if (plain !== undefined) return plain;
  const [head = '', rest = ''] = feature.split(/:(.*)/su);
  if (head === 'kind') return `The kind of data is ${rest}.`;
  if (head === 'beside') return `The text speaks of ${rest} besides.`;
  const [reason, verdict] = [ruleReason(head), verdicts[rest]];
  return reason === undefined || verdict === undefined ? undefined : `${reason.replace(/\.$/u, '')}, ${verdict}.`;
}
