#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Allpost authors
# SPDX-License-Identifier: Apache-2.0
"""Writes readings.txt from a JSON object {"character": ["reading", ...]} (README.md says where that comes from).

One line a syllable: the syllable, then behind tabs the characters that have it as their first, second, ... reading.
"""
import collections
import json
import sys

with open(sys.argv[1], encoding="utf-8") as source:
    table = json.load(source)
lines = collections.defaultdict(lambda: collections.defaultdict(list))
for character, readings in table.items():
    for place, reading in enumerate(readings):
        lines[reading.replace("ü", "v").replace("ê", "e")][place].append(character)
with open(sys.argv[2], "w", encoding="utf-8") as out:
    for syllable in sorted(lines):
        places = lines[syllable]
        columns = ["".join(sorted(places[place])) for place in range(max(places) + 1)]
        out.write("\t".join([syllable] + columns) + "\n")
