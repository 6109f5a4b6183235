#!/usr/bin/env python3
"""Fails on a catalog that is not complete: strings of the program that it lacks, unfinished ones, other placeholders, missing
plural forms. Usage: check_translations.py LUPDATE APP_FOLDER CATALOG..."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")
PLURAL_FORMS = 2  # English and German alike


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def problems_of(message):
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield translation.get("type") if translation is not None else "missing"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes" and len(forms) != PLURAL_FORMS:
        yield f"{len(forms)} plural forms"
    for text in forms or [translation.text or ""]:
        if not text.strip():
            yield "empty"
        # "1 frame" may do without its %n.
        missing = [mark for mark in placeholders(source) if mark not in placeholders(text) and mark not in ("%n", "%Ln")]
        added = [mark for mark in placeholders(text) if mark not in placeholders(source)]
        if missing or added or (not forms and placeholders(source) != placeholders(text)):
            yield f"placeholders differ: {text!r}"
        if source.endswith("…") != text.endswith("…"):
            yield f"the ellipsis differs: {text!r}"
        if ("&" in source.replace("&&", "")) and "&" not in text.replace("&&", ""):
            yield f"the access key is missing: {text!r}"


def problems(catalog):
    for context in ET.parse(catalog).getroot().findall("context"):
        for message in context.findall("message"):
            for problem in problems_of(message):
                yield f"{catalog.name}: {context.findtext('name')}: {message.findtext('source')!r}: {problem}"


def unreachable_contexts(catalog, app):
    """Contexts that lupdate guessed wrong: at run time a QObject asks for its qualified name, other code for what it declares."""
    code = "".join(path.read_text(encoding="utf-8") for path in pathlib.Path(app).rglob("*.[ch]*"))
    declared = set(re.findall(r'Q_DECLARE_TR_FUNCTIONS\(([\w:]+)\)|(?:translate|TRANSLATE_NOOP)\(\s*"([\w:]+)"', code))
    declared = {name for pair in declared for name in pair}
    for context in ET.parse(catalog).getroot().findall("context"):
        name = context.findtext("name")
        if not re.match(r"wireloupe::\w+::\w+", name) and name not in declared:
            yield f"{catalog.name}: {name}: no code asks for this context"


def updated(lupdate, app, catalog, folder):
    """A copy of the catalog with all strings of the program, and what lupdate has to say about those."""
    copy = folder / catalog.name
    shutil.copy(catalog, copy)
    options = ["-silent", "-no-obsolete", "-locations", "none", "-extensions", "cpp,h"]
    if catalog.stem.endswith("_en"):
        options.append("-pluralonly")
    run = subprocess.run([lupdate, *options, app, "-ts", copy], capture_output=True, text=True, check=True)
    return copy, [line for line in (run.stdout + run.stderr).splitlines() if app in line]


def self_test():
    message = '<message{}><source>{}</source><translation{}>{}</translation></message>'
    plural = ' numerus="yes"'
    forms = "<numerusform>{}</numerusform><numerusform>{}</numerusform>"
    cases = {
        message.format("", "Send", "", "Senden"): 0,
        message.format("", "Send", ' type="unfinished"', ""): 1,
        message.format("", "Send", ' type="vanished"', "Senden"): 1,
        message.format("", "Send", "", ""): 1,
        message.format("", "%1 of %2", "", "%2 von %1"): 0,
        message.format("", "%1 of %2", "", "%1 von"): 1,
        message.format("", "%1", "", "%1 %1"): 1,
        message.format("", "Open…", "", "Öffnen"): 1,
        message.format("", "&amp;Open", "", "Öffnen"): 1,
        message.format(plural, "%n of %1", "", forms.format("eins von %1", "%n von %1")): 0,
        message.format(plural, "%n of %1", "", forms.format("eins", "%n von %1")): 1,
        message.format(plural, "%n", "", "<numerusform>%n</numerusform>"): 1,
    }
    for text, expected in cases.items():
        found = list(problems_of(ET.fromstring(text)))
        if len(found) != expected:
            sys.exit(f"self-test: {text}: {found}")


def main(lupdate, app, *catalogs):
    found = []
    with tempfile.TemporaryDirectory() as folder:
        for catalog in map(pathlib.Path, catalogs):
            copy, warnings = updated(lupdate, app, catalog, pathlib.Path(folder))
            found += [line for line in warnings if line not in found]
            found += unreachable_contexts(copy, app)
            found += problems(copy)
    if found:
        sys.exit("\n".join(found) + f"\n{len(found)} problems")


if sys.argv[1:] == ["--self-test"]:
    self_test()
else:
    main(*sys.argv[1:])
