/** A small library with hubs, homonymous words and a derivation; every sentence is made up. */
export const papers = [
  {
    id: 'larkspur',
    title: 'LarkNet: Listening to Birds at Dawn',
    abstract:
      'We introduce LarkNet, an audio model that tells bird songs apart. LarkNet is trained on DawnChorus and evaluated ' +
      'on WingBench. On WingBench, LarkNet outperforms FinchFormer by four points.',
    authors: ['Ada Reed', 'Tom Hollow'],
    year: 2021,
    venue: 'Meadow Conference',
    url: 'https://example.org/larknet',
    doi: '10.5555/lark.2021',
  },
  {
    id: 'dawnchorus',
    title: 'DawnChorus: A Dataset of Morning Recordings',
    abstract:
      'We present DawnChorus, a dataset of audio recordings made before sunrise. Each recording is described in text. ' +
      'FinchFormer is trained on DawnChorus.',
    authors: ['Ada Reed'],
    year: 2020,
    venue: 'Meadow Conference',
  },
  {
    id: 'wingbench',
    title: 'WingBench: Measuring Bird Recognition',
    abstract:
      'We present WingBench, a benchmark for recognising birds in images and audio. We evaluate FinchFormer and RavenLM ' +
      'on WingBench.',
    authors: ['Mina Sol'],
    year: 2020,
  },
  {
    id: 'raven',
    title: 'RavenLM: Captions for Wildlife Video',
    abstract:
      'We introduce RavenLM, a language model that captions wildlife video. RavenLM is based on FinchFormer and is ' +
      'evaluated on WingBench and NestQA.',
    authors: ['Tom Hollow', 'Ira Vane'],
    year: 2023,
  },
  {
    id: 'nestqa',
    title: 'NestQA: Questions about Nests',
    abstract:
      'We introduce NestQA, a benchmark of questions about images of nests. RavenLM and LarkNet are evaluated on NestQA.',
    authors: ['Ira Vane'],
    year: 2022,
  },
  {
    id: 'leafseg',
    title: 'LeafSeg: Finding Leaves in Drone Images',
    abstract:
      'We introduce LeafSeg, a model for images taken by drones. LeafSeg is trained on CanopySet and evaluated on ' +
      'TwigBench.',
    year: 2022,
  },
  {
    id: 'canopyset',
    title: 'CanopySet: Tree Crowns from Above',
    abstract: 'We present CanopySet, a dataset of multispectral images of tree crowns. CanopySet covers forty forests.',
    year: 2021,
  },
];
