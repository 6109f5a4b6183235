"""A small program with a small guide: faultless, and then with one fault after the other, each of which must be found."""

import pathlib
import tempfile

FILES = {
    "app/ui/actiontable.cpp": """
    {ActionId::Find, MenuId::Edit, "find", "search", QT_TRANSLATE_NOOP("Actions", "F&ind…"),
     QT_TRANSLATE_NOOP("Actions", "Look for a text "
                       "(in the log)"),
     "Ctrl+F; F3"},
};
constexpr const char *menuTitles[] = {QT_TRANSLATE_NOOP("Actions", "&Edit")};
""",
    "app/ui/page.cpp": """tr("Only these: %1"); tr("&Save all"); tr("Could not connect to %1: refused. Try again.");""",
    "app/cli/sendcommand.cpp": """
QList<OptionSpec> ownOptions()
{
    return {{{u"c"_s, u"count"_s}, u"N"_s, u"how many"_s}, {{u"json"_s}, {}, u"as JSON"_s}} + shared();
}

Command sendCommand()
{
    return {.spec = {.name = u"send"_s, .options = ownOptions()}};
}
""",
    "app/cli/shared.cpp": """
OptionSpec shared()
{
    return {{u"filter"_s}, u"EXPR"_s, u"only these"_s};
}
""",
    "resources/help/en/index.md": "# Guide\n\n- [One](one.md)\n- [The second part](one.md#second-part-2)\n",
    "resources/help/en/one.md": """# One

*Edit > Find…* (`Ctrl+F`), *Save all*, *Only these* and *Only these: x* are **there**, `*not this*`.
*Could not connect to
…: refused.* ![picture](../images/p.svg)

## Second part: 2

{{shortcuts}}

```sh
wireloupe send --count 2 -c 3 --filter x | grep --only-matching x   # --nothing
wireloupe chat.wlcap
```
""",
    "resources/help/images/p.svg": "<svg/>",
    "resources/help.qrc": """<RCC>
    <file>help/en/index.md</file>
    <file alias="help/en/one.md">help/de/one.md</file>
    <file>help/images/p.svg</file>
</RCC>
""",
}

# What is put in the place of what, and what must be said of it.
FAULTS = [
    ("(one.md#second-part-2)", "(two.md)", "no page two.md"),
    ("#second-part-2", "#third-part", "no heading for #third-part"),
    ("images/p.svg", "images/q.svg", "no picture ../images/q.svg"),
    ("*Save all*", "*Save none*", "no text of the program is “Save none”"),
    ("*Save all*", "*Save*", "no text of the program is “Save”"),
    ("*Edit > Find…*", "*Edit > Save all*", "the menu Edit has no entry Save all"),
    ("(`Ctrl+F`)", "(`Ctrl+G`)", "Ctrl+G is not the shortcut"),
    ("connect to\n…: refused", "connect to\n…: denied", "no text of the program"),
    ("--filter x", "--filters x", "send has no option --filters"),
    ("-c 3", "-d 3", "send has no option -d"),
    ("wireloupe send", "wireloupe sent", "no command sent"),
    ("`*not this*`", "`wireloupe send --no`", "send has no option --no"),
    ("{{shortcuts}}", "none", "{{shortcuts}}"),
]


def problems_of(check, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return check(pathlib.Path(folder)).run()


def run(check):
    failures = []
    if problems := problems_of(check, FILES):
        failures.append(f"What is right is complained of: {problems}")
    for old, new, expected in FAULTS:
        files = {name: content.replace(old, new) if name.endswith(".md") else content for name, content in FILES.items()}
        if files == FILES:
            failures.append(f"{old} is nowhere")
        problems = problems_of(check, files)
        if not any(expected in problem for problem in problems):
            failures.append(f"{new} in the place of {old} is not found: {problems}")
    unlisted = FILES | {"resources/help/en/lost.md": "# Lost\n"}
    if not any("does not list lost.md" in problem for problem in problems_of(check, unlisted)):
        failures.append("A page that the index leaves out is not found.")
    for name in ("en/one.md", "images/p.svg"):
        files = FILES | {"resources/help.qrc": FILES["resources/help.qrc"].replace(name, "other")}
        if not any("help.qrc does not list" in problem for problem in problems_of(check, files)):
            failures.append(f"{name}, which help.qrc leaves out, is not found.")
    return "\n".join(failures) or 0
