"""Prints what Python's own csv or json module finds in a file: a line for each row, in it "key=value" for each cell, the value
in hex. So that what is written is read by another hand than the one that wrote it."""

import csv
import json
import sys


def cells_of(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, list):
        return ",".join(value)
    return str(value)


def without_duplicates(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key comes twice: {keys}"
    return dict(pairs)


def rows_of(kind, path):
    with open(path, encoding="utf-8", newline="") as file:
        if kind == "csv":
            csv.field_size_limit(1 << 30)
            yield from csv.DictReader(file, strict=True)
        else:
            for line in file.read().split("\n")[:-1]:
                yield json.loads(line, object_pairs_hook=without_duplicates, parse_float=str)


for row in rows_of(*sys.argv[1:]):
    assert None not in row and None not in row.values(), f"a row is too long or too short: {row}"
    print(" ".join(f"{key}={cells_of(value).encode().hex()}" for key, value in row.items()))
