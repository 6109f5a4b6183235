#!/usr/bin/env python3
"""Fails where a file names another version of the program than the build does."""

import pathlib
import re
import sys

root = pathlib.Path(__file__).resolve().parents[2]


def found(path, pattern):
    match = re.search(pattern, (root / path).read_text(encoding="utf-8"))
    return match[1] if match else None


expected = found("CMakeLists.txt", r"project\(wireloupe VERSION ([\d.]+)")
places = {
    "CHANGELOG.md": r"\n## \[?([\d.]+)",
    "installer/debian/changelog": r"^wireloupe \(([\d.]+)\)",
    "installer/io.github.wireloupe.wireloupe.metainfo.xml": r'<release version="([\d.]+)"',
    "installer/wireloupe.1": r'"Wireloupe ([\d.]+)"',
}


def releases(path, pattern):
    return re.findall(pattern, (root / path).read_text(encoding="utf-8"))


wrong = [f"{path}: {found(path, pattern)}, not {expected}" for path, pattern in places.items() if found(path, pattern) != expected]
metainfo = "installer/io.github.wireloupe.wireloupe.metainfo.xml"
changes = releases("CHANGELOG.md", r"\n## \[([\d.]+)\] - ([\d-]+)")
if releases(metainfo, r'<release version="([\d.]+)" date="([\d-]+)"') != changes:
    wrong.append(f"{metainfo}: other releases, or dates, than in CHANGELOG.md")
if not expected or wrong:
    sys.exit("\n".join(wrong) or "CMakeLists.txt names no version")
