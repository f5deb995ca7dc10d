#!/usr/bin/env python3
"""Edits a Word file: edit_word.py FILE OLD NEW replaces the first OLD in its text.

The words must stand in one run. Fails where they are not there.
"""

import sys
import zipfile

path, old, new = sys.argv[1:]
with zipfile.ZipFile(path) as archive:
    parts = [(info, archive.read(info)) for info in archive.infolist()]
with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
    for info, content in parts:
        if info.filename == "word/document.xml":
            assert old.encode() in content, old
            content = content.replace(old.encode(), new.encode(), 1)
        archive.writestr(info.filename, content)
