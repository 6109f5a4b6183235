#!/usr/bin/env python3
"""Fails on a catalog that is not complete: strings of the program that it lacks, unfinished ones, other placeholders, missing
plural forms, access keys that are missing or twice in a menu. Usage: check_translations.py LUPDATE APP_FOLDER CATALOG..."""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

PLACEHOLDER = re.compile(r"%(?:L?\d+|L?n)")
# As lupdate makes them. Of Arabic: zero, one, two, few, many, other.
PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}
# Where the letters of the language cannot be pressed, it is a Latin one, behind the words as in (&F) or within.
KEYS_ARE_LATIN = {"ja", "zh_CN"}


def placeholders(text):
    return sorted(PLACEHOLDER.findall(text))


def access_key(text):
    """The letter behind its ampersand, small; nothing where there is none."""
    found = re.search(r"&(\w)", text.replace("&&", ""))
    return found[1].lower() if found else None


def key_problems(source, text, language):
    wanted, key = access_key(source), access_key(text)
    if wanted and not key:
        yield f"the access key is missing: {text!r}"
    elif key and not wanted:
        yield f"an access key that the source has not: {text!r}"
    elif key and language in KEYS_ARE_LATIN and not key.isascii():
        yield f"the access key is no Latin letter: {text!r}"



def problems_of(message, language):
    source = message.findtext("source", "")
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        yield translation.get("type") if translation is not None else "missing"
        return
    forms = [form.text or "" for form in translation.findall("numerusform")]
    if message.get("numerus") == "yes" and len(forms) != PLURAL_FORMS[language]:
        yield f"{len(forms)} plural forms"
    for text in forms or [translation.text or ""]:
        if not text.strip():
            yield "empty"
        # "1 frame" may do without its %n, and so may "two frames".
        missing = [mark for mark in placeholders(source) if mark not in placeholders(text) and mark not in ("%n", "%Ln")]
        added = [mark for mark in placeholders(text) if mark not in placeholders(source)]
        if missing or added or (not forms and placeholders(source) != placeholders(text)):
            yield f"placeholders differ: {text!r}"
        if source.endswith("…") != text.endswith("…"):
            yield f"the ellipsis differs: {text!r}"
        yield from key_problems(source, text, language)


def language_of(catalog):
    return catalog.stem.removeprefix("wireloupe_")


def menus(app):
    """Sources of the actions by their menus, which stand in one table."""
    table = (app / "ui" / "actiontable.cpp").read_text(encoding="utf-8")
    entry = re.compile(r'MenuId::(\w+), "\w+", "[\w-]*",\s*QT_TRANSLATE_NOOP\("wireloupe::ui::Actions", "([^"]+)"\)')
    found = {}
    for menu, source in entry.findall(table):
        found.setdefault(menu, []).append(source)
    return found


def twice(catalog, entries_by_menu):
    """Entries of a menu with the access key of another one before."""
    translated = {message.findtext("source"): message.findtext("translation") or ""
                  for context in ET.parse(catalog).getroot().findall("context")
                  if context.findtext("name") == "wireloupe::ui::Actions" for message in context.findall("message")}
    for menu, sources in entries_by_menu.items():
        used = {}
        for source in sources:
            text = translated.get(source, source)
            key = access_key(text)
            if key and key in used:
                yield f"{catalog.name}: menu {menu}: {used[key]!r} and {text!r} have the same access key"
            used.setdefault(key, text)


def problems(catalog):
    for context in ET.parse(catalog).getroot().findall("context"):
        for message in context.findall("message"):
            for problem in problems_of(message, language_of(catalog)):
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
        found = list(problems_of(ET.fromstring(text), "de"))
        if len(found) != expected:
            sys.exit(f"self-test: {text}: {found}")
    self_test_languages(message, plural)
    self_test_menus()


def self_test_languages(message, plural):
    forms = lambda *texts: "".join(f"<numerusform>{text}</numerusform>" for text in texts)
    cases = [
        ("ar", message.format(plural, "%n of %1", "", forms("0/%1", "1/%1", "2/%1", "%n/%1", "%n/%1", "%n/%1")), 0),
        ("ar", message.format(plural, "%n of %1", "", forms("0", "1/%1", "2/%1", "%n/%1", "%n/%1", "%n/%1")), 1),
        ("ar", message.format(plural, "%n", "", forms("%n", "%n")), 1),
        ("ja", message.format(plural, "%n", "", forms("%n")), 0),
        ("zh_CN", message.format(plural, "%n", "", forms("%n", "%n")), 1),
        ("ja", message.format("", "&amp;Open…", "", "開く(&amp;O)…"), 0),
        ("zh_CN", message.format("", "&amp;Open", "", "&amp;打开"), 1),
        ("fr", message.format("", "Open", "", "&amp;Ouvrir"), 1),
        ("fr", message.format("", "Bits &amp;&amp; bytes", "", "Bits &amp;&amp; octets"), 0),
    ]
    for language, text, expected in cases:
        found = list(problems_of(ET.fromstring(text), language))
        if len(found) != expected:
            sys.exit(f"self-test: {language}: {text}: {found}")


def self_test_menus():
    entry = "<message><source>{}</source><translation>{}</translation></message>"
    context = "<TS><context><name>wireloupe::ui::Actions</name>{}</context></TS>"
    entries = {"File": ["&New", "&Open"], "Edit": ["&Find"]}
    with tempfile.TemporaryDirectory() as folder:
        for close, expected in (("Ö&amp;ffnen", 0), ("Ö&amp;Nnen", 1)):
            catalog = pathlib.Path(folder) / "wireloupe_de.ts"
            catalog.write_text(context.format(entry.format("&amp;New", "&amp;Neu") + entry.format("&amp;Open", close)),
                               encoding="utf-8")
            found = list(twice(catalog, entries))
            if len(found) != expected:
                sys.exit(f"self-test: {close}: {found}")


def main(lupdate, app, *catalogs):
    found = []
    entries_by_menu = menus(pathlib.Path(app))
    if len(entries_by_menu) < 5:
        sys.exit("the table of actions is not where it was")
    with tempfile.TemporaryDirectory() as folder:
        for catalog in map(pathlib.Path, catalogs):
            copy, warnings = updated(lupdate, app, catalog, pathlib.Path(folder))
            found += [line for line in warnings if line not in found]
            found += unreachable_contexts(copy, app)
            found += problems(copy)
            found += twice(copy, entries_by_menu)
    if found:
        sys.exit("\n".join(found) + f"\n{len(found)} problems")


if sys.argv[1:] == ["--self-test"]:
    self_test()
else:
    main(*sys.argv[1:])
