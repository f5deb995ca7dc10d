#!/usr/bin/python3
"""Names the texts of a case that a file gives away. Usage: leaks.py CASE.json FILE

CASE.json holds the lists that `list --json` prints, one after the other. Every text of eight or more
characters in them must be missing from FILE, ids and dates aside; so must every run of four words.
"""

import json
import re
import sys


def lists(text):
    decoder = json.JSONDecoder()
    while text.strip():
        value, end = decoder.raw_decode(text.lstrip())
        text = text.lstrip()[end:]
        yield value


def texts(value):
    if isinstance(value, dict):
        for name, inner in value.items():
            if name != "id":
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)
    elif isinstance(value, str) and len(value) >= 8 and not re.match(r"^[0-9a-f:TZ.-]+$", value):
        yield value


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        known = set(texts(list(lists(file.read()))))
    assert len(known) > 20, "the case holds too little to look for"
    with open(sys.argv[2], encoding="utf-8") as file:
        given = re.sub(r"\r?\n[ \t]", "", file.read()).replace("\\", "").lower()
    for text in sorted(known):
        words = text.lower().split()
        phrases = {" ".join(words[i:i + 4]) for i in range(len(words) - 3)} | {text.lower()}
        if any(phrase in given for phrase in phrases):
            print("given away:", text[:60])


main()
