/** What a ready-made query must answer on the small graph: cells by their ids, joined by spaces, in order. */
export interface Case {
  given?: Record<string, unknown>;
  rows: string[];
}

export const cases: Record<string, Case[]> = {
  'models-evaluated-on': [
    { given: { data: 'gum' }, rows: ['ada 2 3 2018 2020', 'bay 1 1 2019 2019'] },
    { given: { data: 'Hay-Bench' }, rows: ['cob 1 1 2020 2020'] },
  ],
  'data-a-model-was-evaluated-on': [{ given: { model: 'ada' }, rows: ['gum 2 3 2018 2020'] }],
  'data-a-model-was-trained-on': [{ given: { model: 'Ada' }, rows: ['elm 1 1 2018 2018', 'fir 1 1 2018 2018'] }],
  'models-trained-on': [{ given: { data: 'elm' }, rows: ['ada 1 1 2018 2018', 'bay 1 1 2019 2019'] }],
  'models-trained-on-both': [{ given: { data: 'elm', other: 'fir' }, rows: ['ada 1 1'] }],
  'models-evaluated-on-both': [
    { given: { data: 'gum', other: 'hay' }, rows: [] },
    { given: { data: 'gum', other: 'gum' }, rows: ['ada 2 2', 'bay 1 1'] },
  ],
  'data-of-both-models': [
    { given: { model: 'ada', other: 'bay' }, rows: ['gum 2 1'] },
    { given: { model: 'ada', other: 'cob' }, rows: [] },
  ],
  'models-evaluated-without-training': [
    { given: { data: 'gum' }, rows: ['ada 2', 'bay 1'] },
    { given: { data: 'elm' }, rows: [] },
  ],
  'evaluated-after-training-on': [{ given: { data: 'elm' }, rows: ['gum 2 3'] }],
  'models-evaluated-on-the-same-data': [{ given: { model: 'ada' }, rows: ['bay 1 2'] }],
  'data-used-together': [{ given: { data: 'gum' }, rows: ['elm 2', 'fir 1'] }],
  // Ada reads text and is tested on gum, Cob on hay; nobody tests a model of images on gum.
  'benchmarks-without-a-modality': [
    { given: { modality: 'image' }, rows: ['gum 0 2 3'] },
    { given: { modality: 'video' }, rows: ['gum 0 2 3', 'hay 0 1 1'] },
    { given: { modality: 'text' }, rows: [] },
  ],
  'never-evaluated-on': [
    { given: { modality: 'video' }, rows: ['reel 1 1'] },
    { given: { modality: 'image' }, rows: [] },
  ],
  orphans: [{ given: { type: 'Dataset' }, rows: ['lone 1 – –'] }, { rows: [] }],
  'papers-without-claims': [{ rows: ['paper:p6 2021 1', 'paper:p7 2017 0'] }],
  'compared-with': [
    { given: { model: 'ada' }, rows: ['bay 2 2 1 1 0'] },
    { given: { model: 'bay' }, rows: ['ada 2 2 1 1 0', 'cob 1 1 1 0 0'] },
  ],
  'compared-models': [{ rows: ['ada bay 2 2 1 1', 'bay cob 1 1 1 0'] }],
  disagreements: [{ rows: ['ada bay 1 1 Here Ada beats Ada 2. Ada 2 beats Ada.'] }],
  'ancestors-of-a-model': [
    { given: { model: 'cob' }, rows: ['bay 1 2019 2', 'ada 2 2018 5'] },
    { given: { model: 'ada' }, rows: [] },
  ],
  'descendants-of-a-model': [{ given: { model: 'ada' }, rows: ['bay 1 2019 2', 'cob 2 2020 1'] }],
  'sources-of-a-dataset': [{ given: { data: 'iris' }, rows: ['hay 1 2020 2', 'gum 2 2018 4'] }],
  'descendants-of-a-dataset': [{ given: { data: 'gum' }, rows: ['hay 1 2020 2', 'iris 2 2020 1'] }],
  'versions-of-a-family': [
    { given: { entity: 'Ada 2' }, rows: ['ada 5 2018 2021', 'bay 2 2019 2020'] },
    { given: { entity: 'cob' }, rows: [] },
  ],
  'papers-that-mention': [
    { given: { entity: 'hay' }, rows: ['paper:p3 2020 – 1 yes', 'paper:p4 2020 – 1 no'] },
    { given: { entity: 'video' }, rows: ['paper:p5 – – 1 no'] },
  ],
  'papers-that-introduce': [{ given: { entity: 'Adaline' }, rows: ['paper:p1 2018 – We present Ada.'] }],
  'introduced-in-a-year': [
    { given: { year: 2020 }, rows: ['hay paper:p3 2 A sentence on hay.', 'cob paper:p3 1 A sentence on cob.'] },
  ],
  'papers-that-introduce-both': [{ rows: ['paper:p3 2020 cob hay'] }],
  'papers-with-both': [
    { given: { entity: 'ada', other: 'hay' }, rows: ['paper:p3 2020 – 2 1', 'paper:p4 2020 – 2 1'] },
    { given: { entity: 'ada', other: 'video' }, rows: [] },
  ],
  'claims-about': [
    {
      given: { entity: 'hay' },
      rows: [
        'hay DERIVED_FROM gum A sentence on gum. paper:p3 2020',
        'hay HAS_MODALITY image A sentence on image. paper:p3 2020',
        'hay HAS_MODALITY image A sentence on image. paper:p4 2020',
        'cob EVALUATED_ON hay A sentence on hay. paper:p3 2020',
        'iris DERIVED_FROM hay A sentence on hay. paper:p4 2020',
      ],
    },
    { given: { entity: 'reel' }, rows: ['reel HAS_MODALITY video A sentence on video. paper:p5 –'] },
  ],
  'most-mentioned': [
    { rows: ['ada 5 2018 2021', 'bay 2 2019 2020', 'cob 1 2020 2020'] },
    {
      given: { type: 'modality', limit: '3' },
      rows: ['image 2 2020 2020', 'text 2 2018 2020', 'video 1 – –'],
    },
  ],
  // Ada: elm, fir, gum, text, bay. Cob: hay, bay, image, text.
  'most-connected': [{ rows: ['ada 5 4', 'bay 4 2', 'cob 4 1'] }],
  // Cob stands in the one paper in which hay stands with it; gum in two of four.
  'mentioned-with': [
    {
      given: { entity: 'hay', limit: 3 },
      rows: ['image 2 2 1', 'gum 2 4 0.707', 'cob 1 1 0.707'],
    },
  ],
  'models-and-data-that-share-papers': [{ given: { limit: 3 }, rows: ['ada gum 4', 'ada elm 2', 'ada hay 2'] }],
  bridges: [{ given: { community: 'west', other: 'Pictures' }, rows: ['ada 2 3', 'gum 2 2', 'bay 1 1'] }],
  'communities-of': [{ given: { entity: 'ada' }, rows: ['east 3 11', 'west 2 9'] }],
  'data-of-a-modality': [
    { given: { modality: 'image' }, rows: ['hay 2 2 2020'] },
    { given: { modality: 'image', type: 'dataset' }, rows: [] },
    { given: { modality: 'video', type: 'dataset' }, rows: ['reel 1 1 –'] },
  ],
  'models-of-a-modality': [{ given: { modality: 'text' }, rows: ['ada 1 5 2018', 'cob 1 1 2020'] }],
  'modalities-that-meet': [{ rows: ['image text 1'] }],
  'models-of-two-modalities': [{ given: { modality: 'image', other: 'text' }, rows: ['cob 1 1 1'] }],
  'new-since': [
    { given: { year: 2019 }, rows: ['bay 2019 2', 'hay 2020 2', 'cob 2020 1', 'iris 2020 1'] },
    { given: { year: 2021 }, rows: [] },
  ],
  'models-evaluated-on-since': [
    { given: { data: 'gum', year: 2019 }, rows: ['ada 1 1 2020 2020', 'bay 1 1 2019 2019'] },
    { given: { data: 'gum', year: 2021 }, rows: [] },
  ],
  'models-trained-on-since': [{ given: { data: 'elm', year: 2019 }, rows: ['bay 1 1 2019 2019'] }],
  'models-of-a-modality-since': [{ given: { modality: 'text', year: 2019 }, rows: ['cob 1 1 2020'] }],
  'data-of-a-modality-since': [
    { given: { modality: 'image', year: 2019 }, rows: ['hay 2 2 2020'] },
    { given: { type: 'Dataset', modality: 'image', year: 2019 }, rows: [] },
    { given: { modality: 'image', year: 2021 }, rows: [] },
  ],
  'papers-about': [
    {
      given: { term: 'segmentation' },
      rows: [
        'paper:p4 2020 – Segmentation',
        'paper:p2 2019 – Segmentation',
        'paper:p1 2018 – image segmentation',
        'paper:p5 – – segmentations',
      ],
    },
    {
      given: { term: 'Image Segmentations' },
      rows: ['paper:p4 2020 – medical image segmentations', 'paper:p1 2018 – image segmentation'],
    },
    { given: { term: 'loss' }, rows: ['paper:p3 2020 – segment-wise loss', 'paper:p1 2018 – loss functions'] },
    { given: { term: 'segment' }, rows: [] },
    { given: { term: 'weaving' }, rows: [] },
  ],
  'papers-about-since': [
    {
      given: { term: 'segmentation', year: 2019 },
      rows: ['paper:p4 2020 – Segmentation', 'paper:p2 2019 – Segmentation'],
    },
  ],
  'papers-that-mention-since': [
    {
      given: { entity: 'ada', year: 2020 },
      rows: ['paper:p6 2021 – 2 no', 'paper:p3 2020 – 2 no', 'paper:p4 2020 – 2 no'],
    },
  ],
  'most-mentioned-in-a-year': [{ given: { year: 2020 }, rows: ['ada 2', 'bay 1', 'cob 1'] }],
  'not-seen-since': [{ given: { year: 2020 }, rows: ['elm 2018 2019 2', 'fir 2018 2018 1'] }],
  'rising-data': [{ given: { year: 2020 }, rows: ['hay 0 2 2', 'gum 1 2 1', 'iris 0 1 1'] }],
  'timeline-of': [
    { given: { entity: 'gum' }, rows: ['2018 1 1', '2019 1 1', '2020 2 2'] },
    { given: { entity: 'ada' }, rows: ['2018 1 2', '2019 1 2', '2020 2 4', '2021 1 2'] },
  ],
  'longest-in-use': [{ rows: ['ada 2018 2021 3 5', 'bay 2019 2020 1 2', 'cob 2020 2020 0 1'] }],
  'benchmarks-of-a-year': [
    { given: { year: 2020 }, rows: ['gum 1 1', 'hay 1 1'] },
    { given: { year: '2018' }, rows: ['gum 1 1'] },
  ],
};
