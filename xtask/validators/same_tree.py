"""Checks that YAML parsers find the same values in a YAML document as in its JSON version.

Some parsers read a string such as 2018-06-08, 12:30:45 or no as a date, a number or a boolean, unless it is quoted.

Usage: same_tree.py DOCUMENT.yaml DOCUMENT.json READING.json
This script reads DOCUMENT.yaml as YAML 1.1. READING.json has the values that a YAML 1.2 parser found in DOCUMENT.yaml.
"""

import json
import sys

import yaml


def differences(written, read, place=""):
    # In Python, True, 1 and 1.0 are equal, so the types are compared as well.
    if type(written) is not type(read):
        yield f"{place}: {written!r} is read as {read!r}"
    elif isinstance(written, dict) and written.keys() != read.keys():
        yield f"{place}: the keys {list(written)} are read as {list(read)}"
    elif isinstance(written, dict):
        for key in written:
            yield from differences(written[key], read[key], f"{place}/{key}")
    elif isinstance(written, list) and len(written) == len(read):
        for at, (one, other) in enumerate(zip(written, read)):
            yield from differences(one, other, f"{place}/{at}")
    elif written != read:
        yield f"{place}: {written!r} is read as {read!r}"


def main(document, as_json, reading):
    with open(as_json, encoding="utf-8") as file:
        written = json.load(file)
    with open(document, encoding="utf-8") as file:
        # The loader written in C reads the same language ten times as fast.
        by_1_1 = yaml.load(file, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    with open(reading, encoding="utf-8") as file:
        by_1_2 = json.load(file)
    found = [f"YAML 1.1 {line}" for line in differences(written, by_1_1)]
    found += [f"YAML 1.2 {line}" for line in differences(written, by_1_2)]
    print("\n".join(found))
    return 1 if found else 0


sys.exit(main(*sys.argv[1:]))
