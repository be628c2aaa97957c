"""Writes a trained tagger as what Weft runs: an int8 ONNX network, the heads, the vocabulary and word frequencies.

    python export.py MODEL.pt FOLDER

FOLDER/network.onnx   ids int64 (1, pieces), mask float (1, pieces), features int64 (1, pieces, 8)
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
from onnxruntime.quantization.shape_inference import quant_pre_process

from batches import model_folder
from network import Encoder, Heads
from papers import CLAIMS, FEATURE_SIZES, LABELS


def export(model, folder):
    os.makedirs(folder, exist_ok=True)
    state = torch.load(model)
    encoder, heads = Encoder(0.0), Heads()
    encoder.load_state_dict(state["encoder"])
    heads.load_state_dict(state["heads"])
    encoder.eval()
    sample = (torch.randint(0, 30000, (1, 40)), torch.ones(1, 40), torch.zeros(1, 40, len(FEATURE_SIZES), dtype=torch.long))
    names = ["ids", "mask", "features"]
    axes = {k: {0: "papers", 1: "pieces"} for k in [*names, "hidden", "emissions"]}
    with tempfile.TemporaryDirectory() as scratch:
        plain, ready = f"{scratch}/plain.onnx", f"{scratch}/ready.onnx"
        torch.onnx.export(encoder, sample, plain, input_names=names, output_names=["hidden", "emissions"], dynamic_axes=axes, opset_version=17, dynamo=False)
        quant_pre_process(plain, ready, skip_symbolic_shape=True)
        quantize_dynamic(ready, f"{folder}/network.onnx", weight_type=QuantType.QInt8, per_channel=True, op_types_to_quantize=["MatMul", "Gather", "Gemm"])
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
