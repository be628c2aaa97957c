"""Writes a trained tagger as what Weft runs: an int8 ONNX network, the heads, the vocabulary and word frequencies.

    python export.py MODEL.pt FOLDER

FOLDER/network.onnx   ids int64 (1, pieces), features int64 (1, pieces, 8)
                      → hidden float (1, pieces, 384), emissions float (1, pieces, 7)
FOLDER/heads.bin      float32, little-endian, in the order of `heads` in tagger.json
FOLDER/tagger.json    labels, claims, feature sizes, heads with shapes and offsets (in floats)
FOLDER/vocabulary.txt one word piece a line, its id the line's number from 0
FOLDER/frequency.json in how many of the unlabelled papers a word occurs, by count: {"2": "word word …"}
"""

import json
import os
import shutil
import sys
import tempfile

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from batches import model_folder
from network import WIDTH, Encoder, Heads
from papers import CLAIMS, FEATURE_SIZES, LABELS


class FastGelu(torch.autograd.Function):
    """GELU by tanh (Hendrycks and Gimpel 2016), one operator of the runtime instead of five."""

    @staticmethod
    def forward(_, x):
        return nn.functional.gelu(x, approximate="tanh")

    @staticmethod
    def symbolic(graph, x):
        out = graph.op("com.microsoft::FastGelu", x)
        out.setType(x.type())
        return out


class OnePaper(nn.Module):
    """The encoder for one unpadded text: no mask, and query, key and value from one product. A sixth quicker."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder, self.triples = encoder, nn.ModuleList()
        for layer in encoder.layers:
            scale = (WIDTH // layer.heads) ** -0.5
            triple = nn.Linear(WIDTH, 3 * WIDTH)
            triple.weight.data = torch.cat([layer.query.weight * scale, layer.key.weight, layer.value.weight]).detach()
            triple.bias.data = torch.cat([layer.query.bias * scale, layer.key.bias, layer.value.bias]).detach()
            self.triples.append(triple)

    def forward(self, pieces, features):
        e = self.encoder
        x = e.words(pieces) + e.places.weight[: pieces.shape[1]] + e.kinds.weight[0]
        for i, embedding in enumerate(e.below):
            x = x + embedding(features[:, :, i])
        x = e.norm(x)
        for layer, triple in zip(e.layers, self.triples):
            q, k, v = (y.view(1, -1, layer.heads, WIDTH // layer.heads).transpose(1, 2) for y in triple(x).split(WIDTH, -1))
            a = (torch.softmax(q @ k.transpose(-1, -2), -1) @ v).transpose(1, 2).reshape(1, -1, WIDTH)
            x = layer.norm1(x + layer.output(a))
            x = layer.norm2(x + layer.down(FastGelu.apply(layer.up(x))))
        seen = torch.cat([x] + [b(features[:, :, i]) for i, b in enumerate(e.beside)], -1)
        return x, e.out(FastGelu.apply(e.mid(seen)))


def export(model, folder):
    os.makedirs(folder, exist_ok=True)
    state = torch.load(model)
    encoder, heads = Encoder(0.0), Heads()
    encoder.load_state_dict(state["encoder"])
    heads.load_state_dict(state["heads"])
    network = OnePaper(encoder.eval()).eval()
    sample = (torch.randint(0, 30000, (1, 40)), torch.zeros(1, 40, len(FEATURE_SIZES), dtype=torch.long))
    with torch.no_grad():
        theirs = encoder(sample[0], torch.ones(1, 40), sample[1])
        for ours, same in zip(network(*sample), theirs):
            assert torch.allclose(ours, same, atol=0.05), "the exported network computes something else"
    names = ["ids", "features"]
    axes = {k: {1: "pieces"} for k in [*names, "hidden", "emissions"]}
    with tempfile.TemporaryDirectory() as scratch:
        plain = f"{scratch}/plain.onnx"
        torch.onnx.export(network, sample, plain, input_names=names, output_names=["hidden", "emissions"], dynamic_axes=axes, opset_version=17, dynamo=False, custom_opsets={"com.microsoft": 1})
        quantize_dynamic(plain, f"{folder}/network.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"], extra_options={"DefaultTensorType": 1, "MatMulConstBOnly": True})
    moves = (heads.moves + heads.illegal).detach()
    first = (heads.first + heads.opening).detach()
    parts = [("moves", moves), ("first", first), ("last", heads.last.detach())]
    parts += [(n, p.detach()) for n, p in heads.named_parameters() if "." in n]
    offset, listed = 0, []
    with open(f"{folder}/heads.bin", "wb") as out:
        for name, value in parts:
            out.write(value.float().contiguous().numpy().astype("<f4").tobytes())
            listed.append({"name": name, "shape": list(value.shape), "offset": offset})
            offset += value.numel()
    with open(f"{folder}/tagger.json", "w") as out:
        json.dump({"labels": LABELS, "claims": CLAIMS, "featureSizes": FEATURE_SIZES, "heads": listed}, out, indent=1)
    shutil.copyfile(f"{model_folder()}/vocab.txt", f"{folder}/vocabulary.txt")
    by_count = {}
    for word, count in sorted(state["frequency"].items()):
        by_count.setdefault(count, []).append(word)
    with open(f"{folder}/frequency.json", "w") as out:
        json.dump({str(count): " ".join(words) for count, words in sorted(by_count.items())}, out, ensure_ascii=False)
    for name in sorted(os.listdir(folder)):
        print(f"{name}: {os.path.getsize(f'{folder}/{name}') / 1e6:.2f} MB")


if __name__ == "__main__":
    export(sys.argv[1], sys.argv[2])
