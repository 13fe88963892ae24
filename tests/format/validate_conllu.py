#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Reads the program's CoNLL-U as someone would who knows the format alone.

usage: validate_conllu.py PROGRAM FOLDER...

Runs the program over every .txt file below the folders and holds what it
writes to the rules of universaldependencies.org/format: columns, identifiers,
multiword tokens, spaces, labels, one tree a sentence. Besides, every line must
stand for the code points that its TokenRange names.
"""

import re
import subprocess
import sys
from pathlib import Path

UPOS = set("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT "
           "SCONJ SYM VERB X".split())
RELATIONS = set(
    "acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj "
    "dep det discourse dislocated expl fixed flat goeswith iobj list mark nmod "
    "nsubj nummod obj obl orphan parataxis punct reparandum root vocative "
    "xcomp".split())
COMMENT = re.compile(r"# (newdoc id = \S+|newpar|sent_id = [^\s/]+|text = .+)")


class Wrong(Exception):
    pass


def demand(condition, problem):
    if not condition:
        raise Wrong(problem)


def pairs_of(column):
    pairs = dict(part.split("=", 1) for part in column.split("|"))
    demand(len(pairs) == column.count("|") + 1, f"repeated key in {column}")
    return pairs


def check_misc(misc, form, article):
    begin, end = map(int, misc["TokenRange"].split(":"))
    demand(article[begin:end] == form, f"{form!r} is not at {begin}:{end}")


def check_word(cells, number):
    identifier, _, lemma, upos, xpos, feats, head, relation, deps, _ = cells
    demand(identifier == str(number), f"id {identifier}, expected {number}")
    demand(upos in UPOS, f"part of speech {upos}")
    demand(relation.split(":")[0] in RELATIONS, f"relation {relation}")
    demand(feats == deps == "_", "columns that are not written")
    demand(lemma and xpos and " " not in xpos, f"lemma or tag of {cells[1]}")
    demand((head == "0") == (relation == "root"), f"head {head}: {relation}")
    return int(head)


def check_tree(heads):
    demand(heads.count(0) == 1, f"{heads.count(0)} roots")
    demand(all(0 <= head <= len(heads) for head in heads), "head outside")
    for word in range(1, len(heads) + 1):
        steps = 0
        while word != 0:
            word = heads[word - 1]
            steps += 1
            demand(steps <= len(heads), "a cycle")


def check_tokens(lines, article):
    """The text that the lines rebuild."""
    heads, text, covered = [], "", 0
    for line in lines:
        cells = line.split("\t")
        demand(len(cells) == 10, f"{len(cells)} columns: {line}")
        demand(all(cells), f"an empty column: {line}")
        form, misc = cells[1], pairs_of(cells[9])
        check_misc(misc, form, article)
        surface = "-" in cells[0] or len(heads) >= covered
        if "-" in cells[0]:
            first, covered = map(int, cells[0].split("-"))
            demand(first == len(heads) + 1 and covered > first,
                   f"range {cells[0]} out of place")
            demand(set(cells[2:9]) == {"_"}, f"range {cells[0]} has labels")
        else:
            heads.append(check_word(cells, len(heads) + 1))
        if surface:
            text += form + ("" if "SpaceAfter" in misc else " ")
        else:
            demand("SpaceAfter" not in misc, f"space inside a range: {line}")
        demand(misc.get("SpaceAfter", "No") == "No", f"misc of {line}")
    demand(covered <= len(heads), "a range that does not end")
    check_tree(heads)
    return text.strip()


def check_sentence(block, article, seen):
    comments = [line for line in block if line.startswith("# ")]
    tokens = block[len(comments):]
    demand(block[:len(comments)] == comments, "a comment among tokens")
    for line in comments:
        demand(COMMENT.fullmatch(line), f"comment {line!r}")
    values = dict(line[2:].split(" = ", 1) for line in comments if "=" in line)
    demand(values["sent_id"] not in seen, f"{values['sent_id']} twice")
    seen.add(values["sent_id"])
    demand(check_tokens(tokens, article) == values["text"], "another text")
    return "newdoc id" in values


def check_article(program, path):
    run = subprocess.run([program, "-q", "-f", "conllu", path],
                         capture_output=True, check=True)
    output = run.stdout.decode("utf-8")
    article = path.read_bytes().decode("utf-8-sig")
    demand(not output or output.endswith("\n\n"), "no blank line at the end")
    seen, begins = set(), []
    for block in output.split("\n\n")[:-1]:
        begins.append(check_sentence(block.split("\n"), article, seen))
    demand(begins[1:].count(True) == 0 and all(begins[:1]),
           "newdoc is not before the first sentence alone")
    return len(begins)


def main(program, folders):
    paths = sorted(p for f in folders for p in Path(f).rglob("*.txt")
                   if not (p.name == "CMakeLists.txt" or "cases" in p.parts))
    failures, sentences = [] if paths else ["no articles"], 0
    for path in paths:
        try:
            sentences += check_article(program, path)
        except (Wrong, KeyError, ValueError) as problem:
            failures.append(f"{path}: {problem!r}")
    print("\n".join(failures[:40]))
    print(f"{len(paths)} articles, {sentences} sentences, "
          f"{len(failures)} failures")
    return 1 if failures or not sentences else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
