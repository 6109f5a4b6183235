"""What the program's sources say of its texts, its menus and its options. Read from them, so that nothing need be built."""

import re

NOOP = re.compile(r"\b(?:tr|translate|QT_TR_NOOP|QT_TR_N_NOOP|QT_TRANSLATE_NOOP3?|QT_TRANSLATE_N_NOOP3?)\s*\(")
LITERAL = re.compile(r'u?"((?:[^"\\]|\\.)*)"(?:_s|_L1)?')
OPTION = re.compile(r'\{((?:\s*u"[\w-]+"_s\s*,?)+)\}\s*,\s*(?:u"|\{\})')
FUNCTION = re.compile(r"^(?:QList<OptionSpec>|OptionSpec|Command) (\w+)\([^)]*\)\n\{\n(.*?)^\}", re.M | re.S)
PLACEHOLDER = re.compile(r"%L?(?:\d|n)")
LONG = 40  # characters: a sentence rather than a name
TELLING = 6  # letters
# Layers that have texts for people.
TEXT_LAYERS = ("ui", "formats", "session", "capture")


def literals(source, start):
    """The arguments from `start`, just behind an opening bracket, on: each that is a string, put together."""
    found, current, depth, at = [], None, 1, start
    while at < len(source) and depth:
        literal = LITERAL.match(source, at)
        if literal:
            current = (current or "") + re.sub(r"\\(.)", lambda m: {"n": "\n"}.get(m[1], m[1]), literal[1])
            at = literal.end()
            continue
        depth += {"(": 1, "{": 1, ")": -1, "}": -1}.get(source[at], 0)
        if source[at] in ",)}" and current is not None:
            found.append(current)
            current = None
        at += 1
    return found


def plain(text):
    """As it is seen: without the mark of a mnemonic and without dots at its end."""
    return " ".join(re.sub(r"&(.)", r"\1", text).rstrip("…").split())


class Texts:
    """All texts that can be translated."""

    def __init__(self, app):
        texts = set()
        for layer in TEXT_LAYERS:
            for path in sorted((app / layer).glob("*.[ch]*")):
                source = path.read_text(encoding="utf-8")
                for call in NOOP.finditer(source):
                    texts.update(literals(source, call.end()))
        self.exact = {plain(text) for text in texts}
        self.patterns = [self.pattern(text) for text in self.exact]

    @staticmethod
    def pattern(text):
        """The whole of it or its first sentence, or of what is short what stands before a colon or a bracket."""
        cut = re.split(r"(?<=[.?])\s" if len(text) > LONG else r"(?<=[.?:])\s|(?=: )|(?= \()", text)[0]
        return re.compile(f"{Texts.expression(text)}|{Texts.expression(cut)}")

    @staticmethod
    def expression(text):
        """Dots may stand for %1, or a word where enough is left to tell one text from others."""
        pieces = PLACEHOLDER.split(text)
        value = r"(?:…|\S+)" if sum(character.isalpha() for piece in pieces for character in piece) >= TELLING else "…"
        return value.join(re.escape(piece) for piece in pieces)

    def have(self, quoted):
        whole = " ".join(quoted.split())
        # Dots at the end are those of a menu entry, or stand for something.
        return plain(whole) in self.exact or any(
            pattern.fullmatch(name) for pattern in self.patterns for name in (plain(whole), whole)
        )


class Menus:
    """The menus, their entries and the keys of those, out of the table of actions."""

    def __init__(self, app):
        source = (app / "ui/actiontable.cpp").read_text(encoding="utf-8")
        titles = [
            plain(literals(source, call.end())[-1])
            for call in NOOP.finditer(source, *re.search(r"menuTitles\[\][^;]*;", source).span())
        ]
        menus, self.keys = [], {}
        for entry in re.finditer(r"\{ActionId::\w+, MenuId::(\w+),", source):
            if entry[1] not in menus:
                menus.append(entry[1])
            text, keys = self.entry(source, entry.end())
            self.keys[titles[menus.index(entry[1])], text] = keys
        self.titles = set(titles)

    @staticmethod
    def entry(source, start):
        end = source.index("},\n", start)
        text = literals(source, NOOP.search(source, start, end).end())[-1]
        # Only the keys are a string right behind a call.
        keys = re.findall(r'"\),\s*"([^"]*)"', source[start:end])
        return plain(text), [key for key in keys[-1].split("; ") if key] if keys else []

    def problem(self, path):
        """What is wrong with "Edit > Find", or nothing."""
        menu, entry = (plain(part) for part in path[:2])
        if menu not in self.titles or (menu, entry) in self.keys:
            return ""
        return f"the menu {menu} has no entry {entry}"


def options(app):
    """Of each command the names of its options, without dashes."""
    bodies, commands = {}, {}
    for path in sorted((app / "cli").glob("*.cpp")):
        for name, body in FUNCTION.findall(path.read_text(encoding="utf-8")):
            bodies[name] = body
            command = re.search(r'\.name = u"(\w+)"_s', body)
            if command:
                commands[command[1]] = name
    return {command: names_in(bodies, function) | {"h", "help"} for command, function in commands.items()}


def names_in(bodies, function, seen=None):
    """Of the options that a function makes, itself or by others."""
    seen = seen if seen is not None else set()
    seen.add(function)
    names = {name for group in OPTION.findall(bodies[function]) for name in re.findall(r'u"([\w-]+)"_s', group)}
    for called in re.findall(r"\b(\w+)\(", bodies[function]):
        if called in bodies and called not in seen:
            names |= names_in(bodies, called, seen)
    return names
