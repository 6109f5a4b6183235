#!/usr/bin/env python3
"""The messages of errors and warnings that a user can see, with file and line: to be read by a person, and checked as far as a
machine can tell.

    tests/docs/list_errors.py              all of them
    tests/docs/list_errors.py --others     all other texts: so that a person can see that no message is missing above
    tests/docs/list_errors.py --check      complains of words and endings that do not belong into a message
    tests/docs/list_errors.py --self-test  the check finds each fault in a small program

A text is a message by where it stands (in a function or a statement that speaks of errors, problems, faults ...) or by what it says
(that something cannot be, is missing, has failed ...). The options of commands are not: they are what --help prints.
"""

import dataclasses
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]

LITERAL = re.compile(r'\b(?:u8|u|L)?"((?:[^"\\\n]|\\.)*)"(?:_s|_L1|_ba|sv)?|"((?:[^"\\\n]|\\.)*)"(?:_s|_L1|_ba|sv)?')
CHARACTER = re.compile(r"'(?:[^'\\\n]|\\.)+'")
COMMENT = re.compile(r"//[^\n]*|/\*.*?\*/", re.S)
FUNCTION = re.compile(r"^\S[^\n;]*?(~?\w+)\([^;{}]*\)[^;{}]*\n\{", re.M)
# What prints --help, and what writes files for other programs.
HELP = re.compile(r"OptionSpec|CommandSpec|\.spec = |wireloupe [a-z]+ ")
HELP_FILES = {"servemodehelp", "filterhelp", "completioncandidates", "snippets", "pastedconnection", "optionspage"}
HELP_FUNCTION = re.compile(r"(?:Options?|Command|Help|Text|Modes|Examples|Placeholders|specs?)$|^(?:columns|usage)$")

PLACE = re.compile(r"error|problem|refus|fault|fail|warn|complain|misus|mistake|damage|violation|notice|remedy|banner|messagebar|qfatal"
                   r"|qcritical|throw|giveup|unreadable|cannot|verdict|cause|explain|reason|told|lasting", re.I)
SAYING = re.compile(r"\b(?:cannot|could not|can't|is missing|are missing|not valid|invalid|no such|there is no|does not|did not|do not"
                    r"|fail(?:s|ed|ure)?|is no\b|are no\b|is none|too (?:large|long|many|deep|few|big|slowly)|refus\w+|denied|lost"
                    r"|damaged|must|may not|not known|takes (?:a|an|one|no|0|pairs|[A-Z%])|exclude each other|belongs to|needs?"
                    r"|not found|not taken|expected|cancelled|interrupted|unexpectedly|wrong|dropped|not saved|not sent|unable|error)\b", re.I)
# These files hold nothing else.
WHOLE = {"causewords", "endwords", "exchangewords", "protocolwords", "damagewords", "filterwords", "budgetwords", "labwords",
         "scriptfaults", "serverfaults", "serverreferences", "redisurl", "identityfile", "refusal", "matchrule", "inputline",
         "rawframe", "framedraft", "headerhint", "gototarget", "gotobar", "storenotice", "savedserver", "captures"}
# What a message of ours never says: it neither blames nor begs, and names the thing in plain words.
WORDS = re.compile(r"\b(?:invalid|illegal|please|sorry|oops|unfortunately|fatal|abort(?:ed|ing)?|unable to|failed to|error occurred"
                   r"|an error|unknown error|you must|you should|you have to|you need to|your (?:fault|mistake)|simply|obviously"
                   r"|successfully|null|exception|malformed|syntax error|parse error|e\.g\.|i\.e\.|etc\.|can't|don't|won't|isn't"
                   r"|doesn't|couldn't|aren't|didn't)\b", re.I)
# Names that others have given, and words of libraries that ours take the place of.
NAMES = {"Invalid Frame Payload Data", "Bad Request", "Bad Gateway", "unknown error", "bad record type",
         "Failed to match regex specified by 'pattern' constraint.", "Failed to match against any enum",
         "Failed to match expected value set by 'const'", "Failed to match regex", "application/x-wireloupe-node"}
# What is shown when the pointer rests on a field is a note, not a sentence, even where it goes on.
TIP = re.compile(r"[tT]oolTip")
# The argument of these is a whole sentence, or several.
SPEAKER = re.compile(r"(?:\b(?:complain|misuse|mistake|addProblem)\(|\b(?:say|said)\(\w+::\w+::\w+,)\s*(?:u8?|tr\()?\s*$", re.S)


@dataclasses.dataclass
class Text:
    path: pathlib.Path
    line: int
    text: str
    function: str
    statement: str
    before: str

    def __str__(self):
        return f"{self.path}:{self.line}: {self.text}"

    @property
    def is_message(self):
        words = self.text.split()
        if len(words) < 2 or not re.search(r"[a-z]{2}", self.text) or "\t" in self.text:
            return False
        if self.path.stem in HELP_FILES or HELP.search(self.statement) or (self.path.parts[1] == "cli" and HELP_FUNCTION.search(self.function)):
            return False
        if self.path.stem in WHOLE or (SAYING.search(self.text) and len(words) > 2):
            return True
        return bool(PLACE.search(f"{self.path.stem} {self.function} {self.statement}"))


def blank(match):
    return re.sub(r"[^\n]", " ", match[0])


def without_comments(source):
    """A comment sign may stand in a literal, and a quote in a comment: what begins first counts."""
    both = re.compile(f"{LITERAL.pattern}|{CHARACTER.pattern}|(?P<comment>{COMMENT.pattern})", re.S)
    return both.sub(lambda match: blank(match) if match["comment"] else match[0], source)


def literals(source):
    """(start, end, text) of each literal, those that stand one behind the other put together."""
    found = []
    for match in LITERAL.finditer(source):
        text = match[1] if match[1] is not None else match[2]
        text = re.sub(r"\\(.)", lambda escape: {"n": "\n"}.get(escape[1], escape[1]), text)
        if found and not source[found[-1][1] : match.start()].strip():
            found[-1] = (found[-1][0], match.end(), found[-1][2] + text)
        else:
            found.append((match.start(), match.end(), text))
    return found


def texts_of(path, source):
    source = without_comments(source)
    plain = LITERAL.sub(lambda match: '"' + " " * (len(match[0]) - 2) + '"', source)
    plain = CHARACTER.sub(blank, plain)
    functions = [(match.start(), match[1]) for match in FUNCTION.finditer(plain)]
    for start, end, text in literals(source):
        begin = max(plain.rfind(sign, 0, start) for sign in ";{}") + 1
        stop = min(at for at in (plain.find(";", end), plain.find("\n}", end), len(plain)) if at >= 0)
        name = next((name for at, name in reversed(functions) if at < start), "")
        before = plain[begin:start]
        yield Text(path, source.count("\n", 0, start) + 1, text, name, plain[begin:stop], before)


def all_texts(root):
    for path in sorted((root / "app").rglob("*.[ch]*")):
        if path.suffix in (".cpp", ".h"):
            yield from texts_of(path.relative_to(root), path.read_text(encoding="utf-8"))


def faults(text):
    if text.text.strip() in NAMES:
        return
    said = re.sub(r"“[^”]*”|\"[^\"]*\"|'[^']*'", "", text.text)
    if word := WORDS.search(said):
        yield f"says “{word[0]}”"
    if re.search(r"\w!", said):
        yield "shouts"
    is_sentence = not TIP.search(text.before) and re.match(r"[A-Z“%]", text.text) and re.search(r"[a-z][.?] [A-Z“%]", text.text)
    is_said = SPEAKER.search(text.before) and re.match(r"[A-Z“]|--", text.text)
    if (is_sentence or is_said) and not re.search(r"[.?:…\n]$|%\w$", text.text):
        yield "does not end as a sentence"
    if "\n" not in text.text and re.match(r"[a-z]", text.text) and re.search(r"[a-z]\.$", text.text):
        yield "ends with a stop, but is a part of a sentence"


def check(root):
    texts = [text for text in all_texts(root) if text.is_message]
    if not texts:
        return ["No message was found: the sources are not as they were."]
    return [f"{text}\n    {fault}" for text in texts for fault in faults(text)]


def main():
    option = sys.argv[1] if len(sys.argv) > 1 else ""
    if option == "--self-test":
        import errors_self_test

        sys.exit(errors_self_test.run(check))
    if option == "--check":
        sys.exit("\n".join(check(ROOT)) or 0)
    for text in all_texts(ROOT):
        if text.is_message == (option != "--others") and re.search(r"[a-z]{2}\S* \S", text.text):
            print(text)


if __name__ == "__main__":
    main()
