/** A text and what must, or must not, be read out of it. */
export interface Sample {
  abstract: string;
  title?: string;
  entities: string[];
}

export const mustBeFound: Sample[] = [
  { abstract: 'We introduce FogNet, a network for hazy scenes.', entities: ['Model FogNet'] },
  { abstract: 'We evaluate two systems on the HazeBench benchmark.', entities: ['Benchmark HazeBench'] },
  {
    abstract: 'Experiments on COCO, Flickr30k and NoCaps confirm this.',
    entities: ['Benchmark COCO', 'Benchmark Flickr30k', 'Benchmark NoCaps'],
  },
  {
    abstract: 'Language models such as GPT-4, Llama 2 and Claude fail.',
    entities: ['Model GPT-4', 'Model Llama 2', 'Model Claude'],
  },
  { abstract: 'We test GPT-4V(ision) and LLaVA.', entities: ['Model GPT-4V', 'Model LLaVA'] },
  { abstract: 'We compare GPT-4 with GPT-4V.', entities: ['Model GPT-4', 'Model GPT-4V'] },
  { abstract: 'We propose Slow Cloud Mixing (SCMix), a method for weather maps.', entities: ['Model SCMix'] },
  {
    title: 'HazeBench: A Benchmark for Seeing Through Fog',
    abstract: 'Fog is hard. HazeBench covers ten cities.',
    entities: ['Benchmark HazeBench'],
  },
  {
    title: 'Nimbus: Cloud Removal Made Simple',
    abstract: 'We present Nimbus, a simple model. Nimbus removes clouds.',
    entities: ['Model Nimbus'],
  },
  { abstract: 'We release FogText-2M, a dataset of two million weather reports.', entities: ['Dataset FogText-2M'] },
  { abstract: 'The encoder is pre-trained on LAION-400M with contrastive learning.', entities: ['Dataset LAION-400M'] },
  { abstract: 'SatMAE++ improves over SatMAE on the fMoW dataset.', entities: ['Model SatMAE++', 'Benchmark fMoW'] },
  { abstract: 'The ViT-based tracker beats the ResNet-50 backbone.', entities: ['Model ViT', 'Model ResNet-50'] },
  { abstract: 'We fine-tune BERT’s encoder and keep LoRA for the rest.', entities: ['Model BERT', 'Model LoRA'] },
  { abstract: 'Chest X-rays and radiology reports are paired.', entities: ['Modality X-ray', 'Modality text'] },
  { abstract: 'The model reads point clouds and natural images.', entities: ['Modality 3D', 'Modality image'] },
  { abstract: 'Electronic health records hold free-text and lab tests.', entities: ['Modality EHR', 'Modality text'] },
  {
    abstract: 'A vision-language model answers questions about videos.',
    entities: ['Modality image', 'Modality text', 'Modality video'],
  },
  {
    abstract: 'Seven of ten tasks improve.We test on GSM8K and MMLU.',
    entities: ['Benchmark GSM8K', 'Benchmark MMLU'],
  },
  {
    abstract: 'We propose a novel decoder called RainDrop-XL (code: https://github.com/fog/raindrop).',
    entities: ['Model RainDrop-XL'],
  },
  { abstract: 'Our method reaches 81.2% on imagenet.', entities: ['Benchmark imagenet'] },
];

/** Nothing in the list may be read out of the text; `*` stands for any entity. */
export const mustNotBeFound: Sample[] = [
  {
    abstract:
      'We present FogLedger, a benchmark of fog. FogLedger has four virtues: 1) Completeness: It is the first dataset to cover all coasts. 2) Logicality: It provides 6 relations. 3) Diversity: It covers various tasks. 4) Correctness: It undergoes checks.',
    entities: ['Dataset It', 'Model It', 'Benchmark It'],
  },
  { abstract: 'Large language models (LLMs) changed natural language processing (NLP).', entities: ['*'] },
  {
    abstract: 'Graph neural networks (GNNs) and CNNs are classes of networks.',
    entities: ['Model GNNs', 'Model CNNs', 'Model GNN', 'Model CNN'],
  },
  { abstract: 'The BLEU and ROUGE-L scores rise, FID falls.', entities: ['*'] },
  { abstract: 'We thank OpenAI, Google and NVIDIA for GPUs.', entities: ['*'] },
  { abstract: 'Named Entity Recognition (NER) is a task.', entities: ['*'] },
  { abstract: 'This is a complex problem with a transparent solution.', entities: ['*'] },
  { abstract: 'Adam Smith wrote about markets.', entities: ['*'] },
  { abstract: 'Our code is available at https://github.com/fog/CloudNet.', entities: ['*'] },
  { abstract: 'We add a Fog Attention Module (FAM) and a Haze Loss (HL).', entities: ['Model FAM', 'Model HL'] },
  { abstract: 'The source code is publicly available.', entities: ['Modality code'] },
  { abstract: 'The gradient v_i^T and the matrix R^CL are bounded.', entities: ['*'] },
  { abstract: 'Regions come from Visual Genome.', entities: ['Modality genomics'] },
  { abstract: 'We scale width and depth of the network.', entities: ['Modality depth'] },
  { abstract: 'Computer vision has made progress.', entities: ['Modality image'] },
  { abstract: 'We moderate hate speech.', entities: ['Modality speech'] },
  { abstract: 'An in-depth study paints a picture-perfect plan.', entities: ['Modality depth'] },
  { abstract: 'We use medical image segmentation.', entities: ['Modality image'] },
  { abstract: 'A multimodal model is trained for 10 epochs at 3.5 GHz on 8 A100 GPUs.', entities: ['*'] },
  { abstract: 'The English and Chinese Wikipedians met in Berlin in May 2024.', entities: ['*'] },
  { title: 'A STUDY OF THE LIMITS OF LEARNING MACHINES', abstract: 'Machines have limits.', entities: ['*'] },
  { abstract: 'Chain-of-Thought prompting and End-to-End training help.', entities: ['*'] },
  { abstract: 'In Section 3.2 we show Theorem A.1 and Figure 2.', entities: ['*'] },
  { abstract: 'Retrieval-augmented generation (RAG) reduces errors by 5.2%.', entities: ['*'] },
];

/** What a reader would find and these rules do not: kept so that whoever finds it moves it up. */
export const knownMisses: Sample[] = [
  { abstract: 'We propose blind message passing, which needs no labels.', entities: ['Model blind message passing'] },
];
