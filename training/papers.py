"""Papers as the tagger learns from them: words with features, names as labels, pairs as questions.

A paper comes as one JSON line: the cleaned text, its sentences, all words that may state a kind of data, and what the
rules read out of it.
Gold graphs name entities by surface forms; their mentions are all occurrences of those forms.
"""

import json
import math
import re
from collections import Counter
from dataclasses import dataclass, field

TYPES = ["Model", "Dataset", "Benchmark"]
LABELS = ["O"] + [prefix + kind for kind in TYPES for prefix in ("B-", "I-")]
CLAIMS = ["TRAINED_ON", "EVALUATED_ON", "COMPARED_WITH", "BASED_ON", "DERIVED_FROM", "HAS_MODALITY"]
WORD = re.compile(r"[^\W_]+|[^\s\w]|_")
# How many values each categorical feature of a word has; the order is that of `features`.
FEATURE_SIZES = [10, 4, 3, 2, 2, 5, 3, 7]
MOST_PIECES = 12


def read(path):
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def shape(word):
    if not word.isalnum():
        return 8
    if not word.isascii():
        return 9
    if word.isdigit():
        return 6
    if any(letter.isdigit() for letter in word):
        return 7
    if word.islower():
        return 1
    if len(word) == 1:
        return 4
    if word.isupper():
        return 3
    if word[0].isupper() and word[1:].islower():
        return 2
    return 5


def words_of(text):
    return [(m.group(), m.start(), m.end()) for m in WORD.finditer(text)]


def frequency_bucket(papers_with_word):
    """0 for a word of no or one other paper, then by powers of two up to 6."""
    return 0 if papers_with_word < 2 else min(6, int(math.log2(papers_with_word + 1) * 0.75 + 0.99))


def features(text, title_end, words, frequency, own):
    """One row of categorical features per word; `own` is 1 where the paper itself was counted in `frequency`."""
    plain = [word for word, _, _ in words]
    in_title = sum(1 for _, start, _ in words if start < title_end)
    colon = next((i for i in range(min(in_title, 12)) if plain[i] == ":"), -1)
    lower = {word for word in plain if word.islower()}
    count = Counter(plain)
    rows, depth = [], 0
    for i, (word, start, end) in enumerate(words):
        if word == "(":
            depth = 1
        glued_left = i > 0 and words[i - 1][2] == start
        glued_right = i + 1 < len(words) and words[i + 1][1] == end
        opens = i == 0 or i == in_title or (plain[i - 1] in (".", "!", "?", ":") and not glued_left)
        rows.append([
            shape(word),
            2 * glued_left + glued_right,
            0 if i >= in_title else (2 if i < colon else 1),
            int(opens),
            int(word.lower() in lower),
            min(count[word], 4),
            (2 if i > 0 and plain[i - 1] == "(" else 1) if depth else 0,
            frequency_bucket(max(0, frequency.get(word, 0) - own)),
        ])
        if word == ")":
            depth = 0
    return rows


@dataclass
class Paper:
    id: str
    words: list
    features: list
    labels: list = field(default_factory=list)
    # Word ranges [start, end) of the mentions of each entity; named ones first, then modalities.
    entities: list = field(default_factory=list)
    kinds: list = field(default_factory=list)
    introduced: list = field(default_factory=list)
    # Per modality entity of the rules: 1 where the gold graph has it.
    stated: list = field(default_factory=list)
    claims: set = field(default_factory=set)
    sentence_of: list = field(default_factory=list)
    weight: float = 1.0


def occurrences(text, form):
    return [m.span() for m in re.finditer(r"(?<![A-Za-z0-9])" + re.escape(form) + r"(?![A-Za-z0-9])", text)]


def normal(name):
    key = re.sub(r"[^\w+]+|_", "", name.lower())
    return key or name.strip()


def range_of(words, start, end):
    inside = [i for i, (_, s, e) in enumerate(words) if s < end and e > start]
    return (inside[0], inside[-1] + 1) if inside else None


def prepare(record, frequency, own):
    text = record["text"]
    words = words_of(text)
    sentence_of, at = [], 0
    for _, start, _ in words:
        while at + 1 < len(record["sentences"]) and start >= record["sentences"][at + 1][0]:
            at += 1
        sentence_of.append(at)
    return Paper(record["id"], words, features(text, record["titleEnd"], words, frequency, own), sentence_of=sentence_of)


def label(paper, record, named):
    """`named`: (type, surface forms, char spans or None) per entity. Longer forms claim their words first."""
    text, words = record["text"], paper.words
    taken, found = {}, [[] for _ in named]
    todo = []
    for index, (_, forms, spans) in enumerate(named):
        places = spans if spans is not None else [s for form in forms for s in occurrences(text, form)]
        todo += [(end - start, start, end, index) for start, end in places]
    for _, start, end, index in sorted(set(todo), key=lambda t: (-t[0], t[1])):
        place = range_of(words, start, end)
        if place and not any(i in taken for i in range(*place)):
            for i in range(*place):
                taken[i] = index
            found[index].append(place)
    paper.labels = [0] * len(words)
    for index, (kind, _, _) in enumerate(named):
        for a, b in found[index]:
            base = 1 + 2 * TYPES.index(kind)
            for i in range(a, b):
                paper.labels[i] = base if i == a else base + 1
    return [sorted(places) for places in found]


def gold_paper(record, graph, frequency, own=1):
    paper = prepare(record, frequency, own)
    named = [e for e in graph["entities"] if e["type"] != "Modality"]
    clean = lambda form: form.replace("\\", "").replace("$", "")
    places = label(paper, record, [(e["type"], {clean(n) for n in [e["name"], *e["aliases"]] if clean(n).strip()}, None) for e in named])
    keys = [({normal(n) for n in [e["name"], *e["aliases"]]}, e["type"]) for e in named]

    def find(ref):
        m = re.match(r"^(.*) \((Model|Dataset|Benchmark|Modality)\)$", ref)
        want, kind = (m.group(1), m.group(2)) if m else (ref, None)
        return next((i for i, (k, t) in enumerate(keys) if normal(want) in k and kind in (None, t)), None)

    spoken = {e["name"] for e in graph["entities"] if e["type"] == "Modality"}
    add_modalities(paper, record, places, [e["type"] for e in named], lambda name: name in spoken)
    paper.introduced = [0] * len(named)
    for r in graph["relations"]:
        if r["type"] == "INTRODUCES":
            i = find(r["target"])
            if i is not None:
                paper.introduced[i] = 1
            continue
        source = find(r["source"])
        target = paper.modalities.get(r["target"]) if r["type"] == "HAS_MODALITY" else find(r["target"])
        if source is not None and target is not None:
            paper.claims.add((source, target, r["type"]))
            if r["type"] == "COMPARED_WITH":
                paper.claims.add((target, source, r["type"]))
    return paper


def silver_paper(record, frequency, weight):
    """The same from what the rules read: cheap, many and wrong in places; to warm up on before the gold ones."""
    paper = prepare(record, frequency, 1)
    extract = record["extract"]
    named = [e for e in extract["entities"] if e["type"] != "Modality"]
    places = label(paper, record, [(e["type"], set(), [tuple(s) for s in e["spans"]]) for e in named])
    spoken = {e["name"] for e in extract["entities"] if e["type"] == "Modality"}
    add_modalities(paper, record, places, [e["type"] for e in named], lambda name: name in spoken)
    paper.introduced = [0] * len(named)
    index = {i: n for n, i in enumerate(i for i, e in enumerate(extract["entities"]) if e["type"] != "Modality")}
    for c in extract["claims"]:
        if c["type"] == "INTRODUCES":
            paper.introduced[index[c["target"]]] = 1
            continue
        target = paper.modalities.get(extract["entities"][c["target"]]["name"]) if c["type"] == "HAS_MODALITY" else index.get(c["target"])
        if target is None:
            continue
        paper.claims.add((index[c["source"]], target, c["type"]))
        if c["type"] == "COMPARED_WITH":
            paper.claims.add((target, index[c["source"]], c["type"]))
    paper.weight = weight
    return paper


def add_modalities(paper, record, places, kinds, is_stated):
    paper.entities, paper.kinds, paper.modalities = list(places), list(kinds), {}
    for e in record["modalities"]:
        spots = [p for p in (range_of(paper.words, *span) for span in e["spans"]) if p]
        if spots:
            paper.modalities[e["name"]] = len(paper.entities)
            paper.entities.append(spots)
            paper.kinds.append("Modality")
            paper.stated.append(int(is_stated(e["name"])))


def possible_claims(source, target):
    """Which claims may hold between two kinds, as positions in CLAIMS."""
    if target == "Modality":
        return [5] if source != "Modality" else []
    if source == "Modality":
        return []
    if source == "Model":
        return [2, 3] if target == "Model" else [0, 1]
    return [] if target == "Model" else [4]
