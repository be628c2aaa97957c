"""Trains the tagger: first on what the rules read out of unlabelled papers, then on the gold ones.

    python train.py --data DUMPS --gold GOLD --out MODEL.pt [--fold I/N] [--seed S]

With --fold, every N-th gold paper is left out, so that what the tagger thinks of those can teach the steps behind it.
"""

import argparse
import random
import time

import torch
from torch.nn import functional as F

from batches import batch, encode, model_folder
from network import Encoder, Heads, nearest
from papers import TYPES, features, gold_paper, possible_claims, read, silver_paper


def arguments():
    p = argparse.ArgumentParser()
    p.add_argument("--data", required=True)
    p.add_argument("--gold", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--init", default="")
    p.add_argument("--silver", type=int, default=0, help="epochs on the rules' readings")
    p.add_argument("--epochs", type=int, default=14)
    p.add_argument("--fold", default="")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--swap", type=float, default=0.45, help="share of papers with swapped names")
    p.add_argument("--dropout", type=float, default=0.1)
    p.add_argument("--threads", type=int, default=1)
    return p.parse_args()


def paper_loss(heads, hidden, paper):
    """Losses of what is asked about entities and pairs of one paper; hidden (words, width)."""
    n = len(hidden)
    spots = [[(a, b) for a, b in mentions if b <= n] for mentions in paper.entities]
    pooled = [heads.pool(hidden, m) if m else None for m in spots]
    loss = hidden.new_zeros(())
    named = [i for i, kind in enumerate(paper.kinds) if kind != "Modality" and pooled[i] is not None]
    other = [i for i, kind in enumerate(paper.kinds) if kind == "Modality" and pooled[i] is not None]
    first = sum(kind != "Modality" for kind in paper.kinds)
    bce = F.binary_cross_entropy_with_logits
    if named:
        truth = hidden.new_tensor([paper.introduced[i] for i in named])
        loss = loss + bce(heads.own(torch.stack([pooled[i] for i in named])), truth, reduction="sum")
    if other:
        truth = hidden.new_tensor([paper.stated[i - first] for i in other])
        loss = loss + bce(heads.stated(torch.stack([pooled[i] for i in other])), truth, reduction="sum")
    pairs = [(s, t) for s in named for t in named + other if s != t and possible_claims(paper.kinds[s], paper.kinds[t])]
    if pairs:
        logits = heads.pair(*pair_input(hidden, spots, pooled, pairs, paper.sentence_of))
        truth, ask = torch.zeros_like(logits), torch.zeros_like(logits)
        from papers import CLAIMS

        for row, (s, t) in enumerate(pairs):
            for k in possible_claims(paper.kinds[s], paper.kinds[t]):
                ask[row, k] = 1
                truth[row, k] = float((s, t, CLAIMS[k]) in paper.claims)
        loss = loss + (bce(logits, truth, reduction="none") * ask).sum()
    return loss


def pair_input(hidden, spots, pooled, pairs, sentence_of):
    between, flags = [], []
    for s, t in pairs:
        gap, known = nearest(spots[s], spots[t], sentence_of)
        between.append(hidden[gap[0] : gap[1]].mean(0) if gap else hidden.new_zeros(hidden.shape[1]))
        flags.append(known)
    stack = lambda side: torch.stack([pooled[pair[side]] for pair in pairs])
    return stack(0), stack(1), torch.stack(between), hidden.new_tensor(flags)


def swapped(paper, pool, chance, frequency):
    """The same paper with most of its one-word names replaced by other names of their type: names are not to be learnt."""
    if random.random() >= chance:
        return paper
    words = list(paper.words)
    for mentions, kind in zip(paper.entities, paper.kinds):
        if kind == "Modality" or random.random() < 0.3 or not all(b - a == 1 for a, b in mentions) or not mentions:
            continue
        if len({words[a][0] for a, _ in mentions}) != 1:
            continue
        name = random.choice(pool[kind])
        for a, _ in mentions:
            words[a] = (name, words[a][1], words[a][2])
    from dataclasses import replace

    title_end = paper.title_end
    return encode(replace(paper, words=words, features=features("", title_end, words, frequency, 1)))


def run(encoder, heads, papers, epochs, options, make, watch):
    slow = [p for n, p in encoder.named_parameters() if n.split(".")[0] not in ("below", "beside", "mid", "out", "words", "places")]
    fresh = [p for n, p in encoder.named_parameters() if n.split(".")[0] in ("below", "beside", "mid", "out")]
    encoder.words.weight.requires_grad_(False)
    encoder.places.weight.requires_grad_(False)
    groups = [
        {"params": slow, "lr": options.rate, "weight_decay": 0.01},
        {"params": fresh + list(heads.parameters()), "lr": options.head_rate, "weight_decay": 0.01},
    ]
    optimiser = torch.optim.AdamW(groups)
    size = 8
    total = ((len(papers) + size - 1) // size) * epochs
    warm = 0.1 * total
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm))))
    began = time.time()
    for epoch in range(epochs):
        encoder.train()
        order = [make(p) for p in papers]
        random.shuffle(order)
        chunks = []
        for k in range(0, len(order), size * 8):
            near = sorted(order[k : k + size * 8], key=lambda p: len(p.pieces))
            chunks += [near[j : j + size] for j in range(0, len(near), size)]
        random.shuffle(chunks)
        sums = [0.0, 0.0]
        for chunk in chunks:
            ids, mask, rows, starts, labels, present = batch(chunk)
            with torch.autocast("cpu", torch.bfloat16):
                hidden, emissions = encoder(ids, mask, rows)
            hidden, emissions = hidden.float(), emissions.float()
            at = lambda x: x.gather(1, starts[:, :, None].expand(-1, -1, x.shape[-1]))
            weight = torch.tensor([p.weight for p in chunk])
            names = heads.label_loss(at(emissions), labels, present) * weight
            states = at(hidden)
            rest = torch.stack([paper_loss(heads, states[i, : len(p.starts)], p) for i, p in enumerate(chunk)]) * weight
            loss = names.mean() + rest.mean()
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([*encoder.parameters(), *heads.parameters()], 5.0)
            optimiser.step()
            schedule.step()
            sums[0] += names.mean().item()
            sums[1] += rest.mean().item()
        print(f"epoch {epoch + 1} names {sums[0] / len(chunks):.2f} rest {sums[1] / len(chunks):.2f} {time.time() - began:.0f} s", flush=True)
        if (epoch + 1) % 4 == 0 or epoch + 1 == epochs:
            watch()


def spans_of(labels):
    out, i = set(), 0
    while i < len(labels):
        if labels[i] % 2 == 1:
            j = i + 1
            while j < len(labels) and labels[j] == labels[i] + 1:
                j += 1
            out.add((i, j, TYPES[labels[i] // 2]))
            i = j
        else:
            i += 1
    return out


def f1(hit, said, true):
    p, r = hit / max(said, 1), hit / max(true, 1)
    return f"{2 * p * r / max(p + r, 1e-9):.3f} ({p:.2f}/{r:.2f})"


@torch.no_grad()
def check(encoder, heads, papers, title):
    """Mentions by exact span, and what is asked about gold entities, on papers left out of training."""
    from papers import CLAIMS

    encoder.eval()
    count = {k: [0, 0, 0] for k in ("typed", "untyped", "own", "stated", *CLAIMS)}

    def add(key, said, true):
        for i, n in enumerate((len(said & true), len(said), len(true))):
            count[key][i] += n

    for p in papers:
        ids, mask, rows, starts, *_ = batch([p])
        with torch.autocast("cpu", torch.bfloat16):
            hidden, emissions = encoder(ids, mask, rows)
        hidden, emissions = hidden.float()[0, starts[0]], emissions.float()[0, starts[0]]
        labels = heads.chances(emissions).argmax(-1).tolist()
        said, true = spans_of(labels), spans_of(p.labels[: len(labels)])
        add("typed", said, true)
        add("untyped", {s[:2] for s in said}, {s[:2] for s in true})
        n = len(hidden)
        spots = [[(a, b) for a, b in mentions if b <= n] for mentions in p.entities]
        first = sum(kind != "Modality" for kind in p.kinds)
        pooled = [heads.pool(hidden, m) if m else None for m in spots]
        named = [i for i in range(first) if spots[i]]
        other = [i for i in range(first, len(spots)) if spots[i]]
        add("own", {i for i in named if heads.own(pooled[i]) > 0}, {i for i in named if p.introduced[i]})
        add("stated", {i for i in other if heads.stated(pooled[i]) > 0}, {i for i in other if p.stated[i - first]})
        pairs = [(s, t) for s in named for t in named + other if s != t and possible_claims(p.kinds[s], p.kinds[t])]
        if pairs:
            logits = heads.pair(*pair_input(hidden, spots, pooled, pairs, p.sentence_of))
            for k, claim in enumerate(CLAIMS):
                asked = [(row, s, t) for row, (s, t) in enumerate(pairs) if k in possible_claims(p.kinds[s], p.kinds[t])]
                add(claim, {(s, t) for row, s, t in asked if logits[row, k] > 0}, {(s, t) for _, s, t in asked if (s, t, claim) in p.claims})
    print(title, " ".join(f"{k} {f1(*v)}" for k, v in count.items()), flush=True)


def main():
    options = arguments()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    corpus = read(f"{options.data}/corpus.dump.jsonl")
    frequency = {}
    for record in corpus:
        for word in {m for m, _, _ in __import__("papers").words_of(record["text"])}:
            frequency[word] = frequency.get(word, 0) + 1
    frequency = {w: n for w, n in frequency.items() if n > 1}

    def gold(name, own):
        graphs = {g["id"]: g for g in read(f"{options.gold}/{name}.jsonl")}
        return [with_title(encode(gold_paper(r, graphs[r["id"]], frequency, own)), r) for r in read(f"{options.data}/{name}.dump.jsonl")]

    def with_title(paper, record):
        paper.title_end = record["titleEnd"]
        return paper

    train, seed, venues = gold("train", 1), gold("dev-seed", 0), gold("dev-venues", 1)
    encoder, heads = Encoder(options.dropout), Heads()
    encoder.load(f"{model_folder()}/model.safetensors")
    if options.init:
        state = torch.load(options.init)
        encoder.load_state_dict(state["encoder"])
        heads.load_state_dict(state["heads"])

    def watch():
        check(encoder, heads, seed, "dev-seed")
        check(encoder, heads, venues, "dev-venues")

    def save():
        torch.save({"encoder": encoder.state_dict(), "heads": heads.state_dict(), "frequency": frequency}, options.out)

    if options.silver:
        texts = {r["text"] for name in ("dev-venues", "train") for r in read(f"{options.data}/{name}.dump.jsonl")}
        rules = [with_title(encode(silver_paper(r, frequency, 1.0)), r) for r in corpus if r["text"] not in texts]
        print(len(rules), "papers read by the rules", flush=True)
        run(encoder, heads, rules, options.silver, options, lambda p: p, watch)
        save()
        return
    if options.fold:
        fold, folds = map(int, options.fold.split("/"))
        left = [p for i, p in enumerate(train) if i % folds == fold]
        train = [p for i, p in enumerate(train) if i % folds != fold]
        old = watch
        watch = lambda: (check(encoder, heads, left, "left out"), old())
    pool = {kind: set() for kind in TYPES}
    for p in train:
        for mentions, kind in zip(p.entities, p.kinds):
            if kind != "Modality":
                pool[kind] |= {p.words[a][0] for a, b in mentions if b - a == 1 and len(p.words[a][0]) > 1}
    pool = {kind: sorted(names) for kind, names in pool.items()}
    run(encoder, heads, train, options.epochs, options, lambda p: swapped(p, pool, options.swap, frequency), watch)
    save()


main()
