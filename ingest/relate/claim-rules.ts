import type { ClaimType, Outcome } from '../../vocabulary/kinds.ts';

/**
 * One way to state a claim. `before` is held against the sentence up to the target (or the list it stands in), `after`
 * against what follows, `sentence` against the whole sentence, all in lower case. The first rule of a type that holds wins.
 */
export interface ClaimRule {
  id: string;
  type: Exclude<ClaimType, 'INTRODUCES' | 'HAS_MODALITY'>;
  before?: RegExp;
  after?: RegExp;
  sentence?: RegExp;
  outcome?: Outcome;
  /** 0–1: how sure the statement is. */
  score: number;
  example: string;
  reason: string;
}

/** What may stand between the trigger and the name: no other clause and none of the words that turn to results. */
const upToName = String.raw`(?:(?!\b(?:on|in|by|across|while|when|without|achiev\w*|that|which|where|for|we|and (?:achiev|show|demonstrat|is)\w*)\b)[^;]){0,130}$`;
const nearName = String.raw`(?:(?!\b(?:to|that|which|while|where|on|in|outperform\w*|we|than|existing|compared)\b)(?:[^.;]|(?<=\bi)\.(?=e)|(?<=\bi\.e)\.|(?<=\be)\.(?=g)|(?<=\be\.g)\.)){0,60}$`;

export const claimRules: ClaimRule[] = [
  {
    id: 'better-than',
    type: 'COMPARED_WITH',
    before: new RegExp(
      String.raw`\b(?:outperform(?:s|ing|ed)?|surpass(?:es|ing|ed)?|exceed(?:s|ing|ed)?|beat(?:s|ing)?|better(?:\s+\w+){0,5}\s+than|superior(?:\s+\w+){0,3}\s+(?:to|over|than)|(?:improv\w*|gains?|advantages?|superiority|reduction|speedup)(?:\s+[\w.%-]+){0,4}\s+(?:over|than)|(?:higher|faster|lower|greater|smaller|fewer|stronger|larger)(?:\s+\w+){0,5}\s+than)\b${upToName}`,
      'u',
    ),
    outcome: 'better',
    score: 0.85,
    example: 'mmE5 outperforms CLIP',
    reason: 'A verb of winning between two models.',
  },
  {
    id: 'equal-to',
    type: 'COMPARED_WITH',
    before:
      /\b(?:comparable|competitive|competes?|competing|on (?:a )?par|ranks? above|level|similar|match(?:es|ing)?|rival(?:s|ing)?|approaching)\b(?:\s+\w+){0,3}?(?:\s+(?:to|with))?\s+(?:the\s+|an?\s+|well-tuned\s+|that of\s+|state-of-the-art\s+|models?\s+|methods?\s+|such as\s+|like\s+)*$/u,
    outcome: 'equal',
    score: 0.75,
    example: 'on par with GPT-4',
    reason: 'A phrase of standing level.',
  },
  {
    id: 'compared-with',
    type: 'COMPARED_WITH',
    before: new RegExp(
      String.raw`\b(?:compar(?:ed|es|ing|isons?|able)(?:\s+\w+){0,4}?\s+(?:to|with|against)|versus|vs\.?|against|relative to|compare|unlike|in contrast to|baselines?|than|over|competitors)\b${upToName}`,
      'u',
    ),
    outcome: 'unknown',
    score: 0.7,
    example: 'compared with BERT',
    reason: 'A phrase of comparison.',
  },
  {
    id: 'built-on',
    type: 'BASED_ON',
    before: new RegExp(
      String.raw`\b(?:based (?:up)?on|buil(?:t|ds|d|ding)(?:\s+\w+)?\s+(?:up)?on(?: top of)?|extend(?:s|ing|ed)?|extension (?:of|to)|fine-?tun(?:e|es|ed|ing)|finetun\w+|adapt(?:s|ing|ed|ation of)?|distill?(?:s|ed|ing)?|initiali[sz]\w+|on top of|variants? of|versions? of|generali[sz](?:es|ation of|ing)|inspired by|modif(?:y|ies|ied|ication of)|instantiat\w+|backbones?|leverag(?:e|es|ing)|employ(?:s|ing)?|utili[sz](?:e|es|ing)|incorporat(?:e|es|ing)|integrat(?:e|es|ing|ed into)|us(?:e|es|ing)|combin(?:e|es|ing)|powered by|driven by|prompt(?:s|ing)?|appl(?:y|ies|ied|ying)(?: (?:\w+ )?(?:to|on))?|(?:complexity|cost|flops|capabilit\w+|speed-?ups?|latency|memory|throughput) (?:of|in|on|for)|accelerat\w+|plugged into|application (?:of|to)|improv(?:e|es|ing)|enhanc(?:e|es|ing)|equip\w*|compress\w*|prun(?:e|es|ing)|quanti[sz](?:e|es|ing)|via|augment(?:s|ing)?|plug\w*(?: \w+)? into|derived from|harness\w*|exploit\w*|adopt(?:s|ing)?|guided by|combination of|knowledge (?:from|of|in|embedded in)|features? (?:of|from)|with|from|into|by|through)\b${nearName}`,
      'u',
    ),
    score: 0.7,
    example: 'we fine-tune LLaMA',
    reason: 'A verb of building on, tuning or using another model.',
  },
  {
    id: 'name-based',
    type: 'BASED_ON',
    after: /^["”)]?[-–](?:based|powered|guided|initiali[sz]ed|driven|enhanced|like|style|generated|derived)\b/u,
    score: 0.7,
    example: 'a CLIP-based retriever',
    reason: 'A compound of building on.',
  },
  {
    id: 'evaluated-on',
    type: 'EVALUATED_ON',
    sentence:
      /\b(?:evaluat\w+|experiment\w*|test(?:ed|s|ing)?|results?|performance|perform\w*|scores?|accuracy|validat\w+|outperform\w*|achiev\w*|obtain\w*|attain\w*|gains?|improv\w*|state[- ]of[- ]the[- ]art|sota|demonstrat\w*|compar\w*|superior\w*|verif\w+|benchmark\w*|assess\w*|effectiveness|surpass\w*|show\w*|rank\w*|baselines?|competitive|conduct\w*|reduc\w*|up to|excel\w*|winning|best|first place)\b/u,
    score: 0.75,
    example: 'achieves 75.2% accuracy on ImageNet',
    reason: 'A sentence of results names the benchmark.',
  },
  {
    id: 'derived-from',
    type: 'DERIVED_FROM',
    before:
      /\b(?:(?:based|built|build|building|builds) (?:up)?on|extend(?:s|ing|ed)?|extension (?:of|to)|deriv\w+ from|collect\w+ from|sourced? from|from|constructed (?:from|using)|annotat\w+|versions? of|subset of|translat\w+|re-?annotat\w+|augment\w*|curated from|using|on top of|sampled from|adapt\w*)\b(?:(?!\b(?:on|than|accuracy|f1|drops?|beyond)\b)[^.;]){0,50}$/u,
    score: 0.7,
    example: 'built from Wikipedia articles',
    reason: 'A verb of taking data over.',
  },
];
