#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Validates golden records with an independent JSON Schema validator.

usage: validate_records.py FOLDER

FOLDER holds schema.json and records in other .json files. Besides that every
record is valid, it checks that the schema is strict: a record in which any
key is dropped, added or changed in type must not be valid.
"""

import copy
import json
import sys
from pathlib import Path

try:
    from jsonschema import Draft7Validator
except ImportError:
    print("skipped: the Python package jsonschema is not installed")
    sys.exit(77)


def objects_of(value, path=()):
    """Every object inside a value, by its path, save those under `extra`."""
    if isinstance(value, dict):
        yield path
        for key, inner in value.items():
            if key != "extra":
                yield from objects_of(inner, path + (key,))
    elif isinstance(value, list):
        for index, inner in enumerate(value[:2]):
            yield from objects_of(inner, path + (index,))


def at(value, path):
    for step in path:
        value = value[step]
    return value


def changed(record, path, change):
    copied = copy.deepcopy(record)
    change(at(copied, path))
    return copied


def shape_of(path):
    """Where an object stands, whichever element of a list holds it."""
    return tuple("" if isinstance(step, int) else step for step in path)


def spoiled(record, done):
    """Records that differ from a valid one by one mistake, with its name. The
    places in `done` are passed over, and those taken join them."""
    for path in objects_of(record):
        if shape_of(path) in done:
            continue
        done.add(shape_of(path))
        yield f"{path} with a new key", changed(
            record, path, lambda one: one.update(surprise=1))
        for key in at(record, path):
            yield f"{path} without {key}", changed(
                record, path, lambda one: one.pop(key))
            yield f"{path} with a wrong {key}", changed(
                record, path, lambda one: one.update({key: [{}]}))


def duplicate_free(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError(f"duplicate key in {keys}")
    return dict(pairs)


def load(path):
    text = path.read_bytes().decode("utf-8")
    return json.loads(text, object_pairs_hook=duplicate_free)


def main(folder):
    schema = load(folder / "schema.json")
    Draft7Validator.check_schema(schema)
    validator = Draft7Validator(schema)
    paths = sorted(p for p in folder.glob("*.json") if p.name != "schema.json")
    failures = [] if paths else ["no records"]
    spoilt = 0
    done = set()
    for path in paths:
        record = load(path)
        for error in validator.iter_errors(record):
            failures.append(f"{path.name}: {error.json_path}: {error.message}")
        for name, wrong in spoiled(record, done):
            spoilt += 1
            if validator.is_valid(wrong):
                failures.append(f"{path.name}: accepted {name}")
    print("\n".join(failures[:40]))
    print(f"{len(paths)} records, {spoilt} mistakes, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
