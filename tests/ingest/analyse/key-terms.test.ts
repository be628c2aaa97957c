import { expect, it } from 'vitest';
import { analyse } from '../../../ingest/analyse/index.ts';
import { PaperId } from '../../../vocabulary/ids.ts';
import { graphOf, twoSubjects, type WrittenPaper } from './graph-of.ts';

const recognition: WrittenPaper[] = [
  {
    id: 'lample-2016',
    title: 'Neural Architectures for Named Entity Recognition',
    abstract:
      'We study named entity recognition with LSTM-CRF. LSTM-CRF reads characters. In-context learning was not known.',
    names: [['Model', 'LSTM-CRF']],
  },
  {
    id: 'ma-2016',
    title: 'End-to-end Sequence Labeling',
    abstract:
      'For named entity recognition and for part-of-speech tagging we label sequences; in-context learning is not needed.',
  },
  {
    id: 'devlin-2019',
    title: 'Pre-training of Deep Bidirectional Transformers',
    abstract:
      'BERT reaches new results in named entity recognition. BERT helps question answering, as in-context learning does.',
    names: [['Model', 'BERT']],
  },
  {
    id: 'brown-2020',
    title: 'Few-Shot Learners and in-context learning',
    abstract: 'GPT-3 does question answering by in-context learning, and BERT is a rival in question answering.',
    names: [
      ['Model', 'BERT'],
      ['Model', 'GPT-3'],
    ],
  },
];

const termsOf = (papers: WrittenPaper[]) => {
  const analysis = analyse(graphOf(papers));
  return (id: string): string[] => analysis.papers.get(PaperId.parse(id))?.terms ?? [];
};

it('gives each paper what it is about in whole phrases, as papers write them, most telling first', () => {
  const of = termsOf([...recognition, ...twoSubjects]);
  expect(of('lample-2016')[0]).toBe('named entity recognition');
  expect(of('devlin-2019')).toContain('named entity recognition');
  expect(of('brown-2020')).toEqual(expect.arrayContaining(['in-context learning', 'question answering']));
  // No part of a phrase beside it, and nothing that only begins or ends one.
  for (const { id } of recognition) {
    for (const part of ['named entity', 'entity recognition', 'recognition', 'context learning']) {
      expect(of(id), id).not.toContain(part);
    }
  }
});

it('leaves out the names that a paper mentions, which are found by themselves', () => {
  const of = termsOf([...recognition, ...twoSubjects]);
  for (const id of ['lample-2016', 'devlin-2019', 'brown-2020']) {
    expect(of(id).filter((term) => /BERT|LSTM|CRF|GPT/u.test(term))).toEqual([]);
  }
});

it('gives each community the terms that set its papers apart', () => {
  const analysis = analyse(graphOf(twoSubjects));
  const { communities } = analysis.papers.get(PaperId.parse('eye-0')) ?? { communities: [] };
  const eyes = analysis.communities.find(({ id }) => id === communities[0]);
  expect(eyes?.terms).toContain('retinal photographs');
  expect(eyes?.terms.join(' ')).not.toMatch(/speech|acoustic/u);
});
