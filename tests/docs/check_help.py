#!/usr/bin/env python3
"""Fails where the user guide in resources/help says what the program does not: dead links, missing anchors and pictures, pages that
the index leaves out, names in *asterisks* that no text of the program is, menus and keys that differ, and options of `wireloupe`
commands that the command line does not know. Pages and pictures have to be in help.qrc as well: only then the program has them.
--self-test shows that each of these is found."""

import pathlib
import posixpath
import re
import shlex
import sys

sys.dont_write_bytecode = True  # the folder of sources stays as it is
import sources  # noqa: E402

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHORTCUTS = "{{shortcuts}}"

FENCE = re.compile(r"^```[^\n]*\n(.*?)^```$", re.M | re.S)
CODE = re.compile(r"(`+)(.+?)\1", re.S)
LINK = re.compile(r"(!?)\[[^\]]*\]\(([^)\s]+)\)")
NAME = re.compile(r"(?<![*\w])\*(?![*\s])((?:[^*\n]|\n(?!\n))+?)\*(?![*\w])(?:\s\(`([^`]+)`\))?")
HEADING = re.compile(r"^#+ (.+)$", re.M)
RESOURCE = re.compile(r'<file(?:\s+alias="([^"]+)")?>([^<]+)</file>')


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


class Page:
    def __init__(self, path):
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.unfenced = FENCE.sub(blank, self.text)
        self.prose = re.sub(r"\*\*", "  ", CODE.sub(blank, self.unfenced))

    def anchors(self):
        found = set()
        for heading in HEADING.findall(self.unfenced):
            slug = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
            number = 1
            unique = slug
            while unique in found:
                unique = f"{slug}-{number}"
                number += 1
            found.add(unique)
        return found

    def names(self):
        """What stands in asterisks, with the keys in brackets behind it, and where."""
        # Keys are code: they are looked for in the text that still has it.
        for match in NAME.finditer(self.prose):
            whole = NAME.match(re.sub(r"\*\*", "  ", self.unfenced), match.start())
            yield match.start(), match[1], whole[2] if whole else None

    def commands(self):
        for fence in FENCE.finditer(self.text):
            for line in re.sub(r"\\\n", "  ", fence[1]).splitlines():
                yield fence.start(), line
        for code in CODE.finditer(self.unfenced):
            if code[2].startswith("wireloupe "):
                yield code.start(), code[2]

    def place(self, offset):
        return f"{self.path.name}:{self.text.count(chr(10), 0, offset) + 1}"


class Check:
    def __init__(self, root):
        self.help = root / "resources/help"
        self.folder = self.help / "en"
        self.pages = {path.name: Page(path) for path in sorted(self.folder.glob("*.md"))}
        self.texts = sources.Texts(root / "app")
        self.menus = sources.Menus(root / "app")
        self.options = sources.options(root / "app")
        listed = RESOURCE.findall((root / "resources/help.qrc").read_text(encoding="utf-8"))
        self.shipped = {alias or name for alias, name in listed}
        self.problems = []

    def run(self):
        if not self.pages or not self.menus.keys or not self.options:
            self.problems.append("There is no guide, or the sources are not as they were: nothing could be checked.")
        for page in self.pages.values():
            self.check_links(page)
            self.check_names(page)
            for offset, line in page.commands():
                self.check_command(page, offset, line)
        self.check_index()
        self.check_shipped()
        if sum(page.text.count(SHORTCUTS) for page in self.pages.values()) != 1:
            self.problems.append(f"The line {SHORTCUTS}, where the program puts its shortcuts, must be there once.")
        return self.problems

    def complain(self, page, offset, what):
        self.problems.append(f"{page.place(offset)}: {what}")

    def check_links(self, page):
        for link in LINK.finditer(CODE.sub(blank, page.unfenced)):
            target, _, anchor = link[2].partition("#")
            if "://" in target:
                continue
            if link[1] or not target.endswith((".md", "")):
                if not (self.folder / target).is_file():
                    self.complain(page, link.start(), f"there is no picture {target}")
                elif posixpath.normpath(f"help/en/{target}") not in self.shipped:
                    self.complain(page, link.start(), f"help.qrc does not list {target}")
                continue
            self.check_target(page, link.start(), target or page.path.name, anchor)

    def check_target(self, page, offset, target, anchor):
        linked = self.pages.get(target)
        if not linked:
            self.complain(page, offset, f"there is no page {target}")
        elif anchor and anchor not in linked.anchors():
            self.complain(page, offset, f"{target} has no heading for #{anchor}")

    def check_names(self, page):
        for offset, name, keys in page.names():
            path = [" ".join(part.split()) for part in name.split(" > ")]
            for part in path:
                if not self.texts.have(part):
                    self.complain(page, offset, f"no text of the program is “{part}”")
            if len(path) < 2:
                continue
            problem = self.menus.problem(path)
            if problem:
                self.complain(page, offset, problem)
            known = self.menus.keys.get((sources.plain(path[0]), sources.plain(path[1])))
            if keys and known is not None and keys not in known:
                self.complain(page, offset, f"{keys} is not the shortcut of {name}")

    def check_command(self, page, offset, line):
        try:
            words = shlex.split(re.sub(r"(\s)([|;&]+)(?=\s)", r"\1\2", line), comments=True)
        except ValueError as error:
            self.complain(page, offset, f"{line.strip()}: {error}")
            return
        while "wireloupe" in words:
            words = words[words.index("wireloupe") + 1 :]
            end = next((at for at, word in enumerate(words) if word in ("|", "||", "&&", "&", ";", ">")), len(words))
            self.check_words(page, offset, words[:end])

    def check_words(self, page, offset, words):
        known, command = {"h", "help", "v", "version"}, "wireloupe"
        if words and words[0] in self.options:
            known, command = self.options[words[0]], words[0]
        elif words and re.fullmatch(r"[a-z]+", words[0]):
            self.complain(page, offset, f"there is no command {words[0]}")
            return
        for word in words:
            option = re.fullmatch(r"--?([a-zA-Z][\w-]*)(=.*)?", word)
            if option and (option[1] not in known or word.startswith("--") == (len(option[1]) == 1)):
                self.complain(page, offset, f"{command} has no option {word}")

    def check_index(self):
        index = self.pages.get("index.md")
        if not index:
            self.problems.append("There is no index.md.")
            return
        listed = {link[2].partition("#")[0] for link in LINK.finditer(index.unfenced)}
        for name in self.pages:
            if name != "index.md" and name not in listed:
                self.problems.append(f"index.md does not list {name}")

    def check_shipped(self):
        for name in self.pages:
            if f"help/en/{name}" not in self.shipped:
                self.problems.append(f"help.qrc does not list help/en/{name}")


def main():
    if sys.argv[1:] == ["--self-test"]:
        import self_test

        sys.exit(self_test.run(Check))
    problems = Check(ROOT).run()
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
