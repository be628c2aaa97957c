"""The tagger's network: MiniLM below, small heads above.

Base: all-MiniLM-L6-v2 (6 layers of 384, uncased). Eight categorical features of each word are added to its embedding,
for the vocabulary knows no capitals. Heads:
  words     BIO labels under a linear-chain CRF (Lafferty et al. 2001)
  own       does the paper introduce this entity? (mean and maximum over its mentions)
  stated    does the work handle this kind of data?
  pair      which claims hold between two entities, from both, their product and the words between the nearest mentions
"""

import torch
from torch import nn
from torch.nn import functional as F
from safetensors.torch import load_file

from papers import CLAIMS, FEATURE_SIZES, LABELS

WIDTH = 384
PAIR = 96
FEW = -30.0


class Layer(nn.Module):
    def __init__(self, dropout, heads=12, inner=1536):
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, 1e-12), nn.LayerNorm(WIDTH, 1e-12)
        self.up, self.down = nn.Linear(WIDTH, inner), nn.Linear(inner, WIDTH)

    def forward(self, x, mask):
        batch, length, _ = x.shape
        split = lambda y: y.view(batch, length, self.heads, WIDTH // self.heads).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if torch.onnx.is_in_onnx_export():
            a = torch.softmax(q @ k.transpose(-1, -2) * ((WIDTH // self.heads) ** -0.5) + mask, -1) @ v
        else:
            a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = a.transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.norm1(x + F.dropout(self.output(a), self.dropout, self.training))
        return self.norm2(x + F.dropout(self.down(F.gelu(self.up(x))), self.dropout, self.training))


class Encoder(nn.Module):
    """(pieces, mask, features) → hidden states and label emissions per piece; this is what is exported."""

    def __init__(self, dropout=0.1, layers=6):
        super().__init__()
        self.words, self.places, self.kinds = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH), nn.Embedding(2, WIDTH)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, 1e-12), dropout
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.below = nn.ModuleList([nn.Embedding(size, WIDTH) for size in FEATURE_SIZES])
        self.beside = nn.ModuleList([nn.Embedding(size, 16) for size in FEATURE_SIZES])
        for embedding in self.below:
            nn.init.zeros_(embedding.weight)
        self.mid, self.out = nn.Linear(WIDTH + 16 * len(FEATURE_SIZES), 128), nn.Linear(128, len(LABELS))

    def forward(self, pieces, mask, features):
        x = self.words(pieces) + self.places.weight[: pieces.shape[1]] + self.kinds.weight[0]
        for i, embedding in enumerate(self.below):
            x = x + embedding(features[:, :, i])
        x = F.dropout(self.norm(x), self.dropout, self.training)
        bias = ((1.0 - mask) * -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.layers:
            x = layer(x, bias)
        seen = torch.cat([x] + [e(features[:, :, i]) for i, e in enumerate(self.beside)], -1)
        return x, self.out(F.dropout(F.gelu(self.mid(seen)), self.dropout, self.training))

    def load(self, path):
        weights = load_file(path)
        copy = lambda to, key: to.data.copy_(weights[key])
        copy(self.words.weight, "embeddings.word_embeddings.weight")
        copy(self.places.weight, "embeddings.position_embeddings.weight")
        copy(self.kinds.weight, "embeddings.token_type_embeddings.weight")
        copy(self.norm.weight, "embeddings.LayerNorm.weight")
        copy(self.norm.bias, "embeddings.LayerNorm.bias")
        names = {
            "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
            "output": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
            "down": "output.dense", "norm2": "output.LayerNorm",
        }
        for i, layer in enumerate(self.layers):
            for ours, theirs in names.items():
                copy(getattr(layer, ours).weight, f"encoder.layer.{i}.{theirs}.weight")
                copy(getattr(layer, ours).bias, f"encoder.layer.{i}.{theirs}.bias")


class Heads(nn.Module):
    """What is read off the hidden states of a paper's words; small, so that it runs outside the exported network."""

    def __init__(self):
        super().__init__()
        n = len(LABELS)
        self.moves, self.first, self.last = (nn.Parameter(torch.zeros(*s)) for s in ((n, n), (n,), (n,)))
        self.own1, self.own2 = nn.Linear(2 * WIDTH, 64), nn.Linear(64, 1)
        self.stated1, self.stated2 = nn.Linear(2 * WIDTH, 64), nn.Linear(64, 1)
        self.source, self.target, self.between = (nn.Linear(WIDTH, PAIR) for _ in range(3))
        self.pair1, self.pair2 = nn.Linear(4 * PAIR + 4, 128), nn.Linear(128, len(CLAIMS))
        illegal = torch.zeros(n, n)
        for inside in range(2, n, 2):
            for before in range(n):
                if before not in (inside - 1, inside):
                    illegal[before, inside] = FEW
        opening = torch.zeros(n)
        opening[2::2] = FEW
        self.register_buffer("illegal", illegal)
        self.register_buffer("opening", opening)

    def label_loss(self, emissions, labels, present):
        """Negative log-likelihood of each paper: emissions (papers, words, labels), labels and present (papers, words)."""
        moves = self.moves + self.illegal
        reach = self.first + self.opening + emissions[:, 0]
        for t in range(1, emissions.shape[1]):
            step = torch.logsumexp(reach[:, :, None] + moves[None], 1) + emissions[:, t]
            reach = torch.where(present[:, t, None], step, reach)
        total = torch.logsumexp(reach + self.last, 1)
        gold = (emissions.gather(2, labels[:, :, None])[:, :, 0] * present).sum(1)
        gold = gold + (self.first + self.opening)[labels[:, 0]] + (moves[labels[:, :-1], labels[:, 1:]] * present[:, 1:]).sum(1)
        return total - gold - self.last[labels.gather(1, present.sum(1, keepdim=True) - 1)[:, 0]]

    @torch.no_grad()
    def chances(self, emissions):
        """P(label) of every word of one paper by forward and backward sums: (words, labels)."""
        moves, n = self.moves + self.illegal, len(emissions)
        ahead, behind = [self.first + self.opening + emissions[0]], [self.last]
        for e in emissions[1:]:
            ahead.append(torch.logsumexp(ahead[-1][:, None] + moves, 0) + e)
        for e in emissions.flip(0)[:-1]:
            behind.append(torch.logsumexp(moves + (e + behind[-1])[None], 1))
        return torch.softmax(torch.stack(ahead) + torch.stack(behind[::-1]), -1)

    @staticmethod
    def pool(hidden, mentions):
        """(mean, maximum) over the mentions of the mean over each one's words."""
        each = torch.stack([hidden[a:b].mean(0) for a, b in mentions])
        return torch.cat([each.mean(0), each.max(0).values])

    def own(self, pooled):
        return self.own2(F.gelu(self.own1(pooled)))[..., 0]

    def stated(self, pooled):
        return self.stated2(F.gelu(self.stated1(pooled)))[..., 0]

    def pair(self, source, target, between, flags):
        a, b, c = self.source(source[..., :WIDTH]), self.target(target[..., :WIDTH]), self.between(between)
        return self.pair2(F.gelu(self.pair1(torch.cat([a, b, a * b, c, flags], -1))))


MOST_BETWEEN = 40


def nearest(source, target, sentence_of):
    """The two mentions that stand nearest, one sentence before distance, and what is known of their places.

    Returns (start, end) of the words between and flags (same sentence, source first, 1 / (1 + distance), any between).
    """
    best = None
    for a in source:
        for b in target:
            gap = max(b[0] - a[1], a[0] - b[1], 0)
            apart = abs(sentence_of[a[0]] - sentence_of[b[0]])
            key = (apart, gap, a[0], b[0])
            if best is None or key < best[0]:
                best = (key, a, b)
    (apart, gap, _, _), a, b = best
    start, end = (a[1], b[0]) if a[0] <= b[0] else (b[1], a[0])
    near = apart == 0 and 0 < end - start <= MOST_BETWEEN
    return (start, end) if near else None, [float(apart == 0), float(a[0] <= b[0]), 1 / (1 + gap), float(near)]
