"""A small program with messages: faultless, and then with one fault after the other, each of which must be found."""

import pathlib
import tempfile

FILES = {
    "app/ui/saver.cpp": """
QString Saver::problem() const
{
    return tr("The name is “%1”, which is taken. Choose another.").arg(m_name); // never "invalid"!
}

void Saver::report(const QString &reason)
{
    const char quote = '"';
    m_message->say(MessageBar::Kind::Error, tr("It could not "
                                               "be written to %1: there is no space left."), tr("Save as"));
    m_edit->setToolTip(tr("It must be set. Otherwise it is chosen here"));
}
""",
    "app/cli/send.cpp": """
Command sendCommand()
{
    return {.spec = {.name = u"send"_s, .summary = u"cannot fail! please"_s}};
}

int fail()
{
    complain(u"--to is missing."_s);
    return 1;
}
""",
    "app/session/filefaults.cpp": """
QString wordsOf(Fault fault)
{
    return fault == Fault::Folder ? u"it is a folder"_s : u"there is no such file"_s;
}
""",
}

# What is put in the place of what, and what must be said of it.
FAULTS = [
    ("which is taken", "which is invalid", "invalid"),
    ("Choose another.", "Please choose another.", "Please"),
    ("Choose another.", "Choose another", "does not end as a sentence"),
    ("Choose another.", "Choose another!", "shouts"),
    ("could not \"", "couldn't \"", "couldn't"),
    ("no space left.", "no space left", "does not end as a sentence"),
    ("is missing.", "is missing", "does not end as a sentence"),
    ("there is no such file", "there is no such file.", "ends with a stop"),
    ("it is a folder", "failed to open a folder", "failed to"),
]


def problems_of(check, files):
    with tempfile.TemporaryDirectory() as folder:
        for name, content in files.items():
            path = pathlib.Path(folder, name)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(content, encoding="utf-8")
        return check(pathlib.Path(folder))


def run(check):
    failures = []
    if problems := problems_of(check, FILES):
        failures.append(f"What is right is complained of: {problems}")
    for old, new, expected in FAULTS:
        files = {name: content.replace(old, new) for name, content in FILES.items()}
        if files == FILES:
            failures.append(f"{old} is nowhere")
        if not any(expected in problem for problem in problems_of(check, files)):
            failures.append(f"{new} in the place of {old} is not found")
    if not problems_of(check, {"app/ui/other.cpp": "int nothing = 0;\n"}):
        failures.append("A program without messages is not complained of")
    return "\n".join(failures) or 0
