"""Completions, in the shells that they are for: each offers every option of every command, values and files."""

import contextlib
import fcntl
import os
import pathlib
import pty
import re
import select
import shutil
import struct
import subprocess
import tempfile
import termios
import time
import unittest

from support import PATIENCE, PROGRAM, TestCase, environment, run

FILES = ("chat.wlcap", "server.json", "session.har", "prices.csv", "notes.md")
FOLDER = "captures"


def commands():
    return re.findall(r"(?m)^  ([a-z]+) ", run("--help").stdout.decode().split("\nOptions:")[0])


def options_of(command):
    """From the help: the lines of options begin with two spaces and a dash."""
    shown = run(command, "--help").stdout.decode().split("\nOptions:")[1].split("\nExamples:")[0]
    return {flag for line in re.findall(r"(?m)^  (-.*?)(?:  |$)", shown) for flag in re.findall(r"(?<![\w-])--?[a-z][\w-]*", line, re.I)}


class Shell:
    """A folder with files of all kinds, and the script in it."""

    def __init__(self, name):
        self.place = tempfile.TemporaryDirectory()
        self.folder = pathlib.Path(self.place.name)
        for file in FILES:
            (self.folder / file).touch()
        (self.folder / FOLDER).mkdir()
        scripts = self.folder / ".scripts"
        scripts.mkdir()
        (scripts / "_wireloupe").write_bytes(run("completion", name).stdout)
        self.environment = {**environment(), "HOME": self.place.name, "PATH": f"{pathlib.Path(PROGRAM).parent}:{os.environ['PATH']}"}

    def run(self, *words):
        return subprocess.run(words, cwd=self.folder, env=self.environment, capture_output=True, text=True, timeout=PATIENCE, check=True)

    def close(self):
        self.place.cleanup()


class Bash(Shell):
    program = ["bash", "--norc", "--noprofile"]

    def offers(self, line):
        """As readline asks: words broken at = and :, the function named by `complete`."""
        words = []
        for word in line.split(" "):
            words += [part for part in re.split("([=:])", word) if part] or [""]
        script = """
            . .scripts/_wireloupe
            [[ $(complete -p wireloupe) == *'-F _wireloupe '* ]] || exit 1
            COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMPREPLY=()
            _wireloupe wireloupe "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
            printf '%s\\n' "${COMPREPLY[@]}"
        """
        return set(self.run(*self.program, "-c", script, "bash", *words).stdout.split())


class Fish(Shell):
    program = ["fish", "--no-config"]

    def offers(self, line):
        script = 'source .scripts/_wireloupe; complete -C "$argv[1]"'
        shown = self.run(*self.program, "-c", script, line).stdout
        # Of --option=value fish says the whole.
        return {each.split("\t")[0].split("=")[-1].rstrip("/") if "=" in line else each.split("\t")[0].rstrip("/")
                for each in shown.splitlines()}


class Zsh(Shell):
    """At a terminal: zsh completes nowhere else."""

    program = ["zsh", "-f"]
    prepare = """
        fpath=(.scripts $fpath); autoload -Uz compinit; compinit -u -D
        zstyle ':completion:*' list-prompt ''; unsetopt auto_menu always_last_prompt
        setopt auto_list; unsetopt list_ambiguous menu_complete; LISTMAX=9999; PS1='READY> '; unsetopt prompt_sp
    """

    def __init__(self, name):
        super().__init__(name)
        self.process, self.terminal = self.start()
        self.read_until("READY> ")

    def start(self):
        process, terminal = pty.fork()
        if process == 0:
            os.chdir(self.folder)
            os.execvpe("zsh", ["zsh", "-f", "-i"], {**self.environment, "TERM": "vt100", "PS1": "first> "})
        fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 200, 160, 0, 0))
        one_line = " ".join(self.prepare.split()).replace("PS1='READY> '", "PS1='READ''Y> '")
        os.write(terminal, one_line.encode() + b"\r")
        return process, terminal

    def read_until(self, pattern):
        shown = ""
        limit = time.monotonic() + PATIENCE
        while not re.search(pattern, shown):
            ready, _, _ = select.select([self.terminal], [], [], max(0, limit - time.monotonic()))
            if not ready:
                raise AssertionError(f"zsh did not show {pattern!r}: {shown!r}")
            shown += os.read(self.terminal, 65536).decode(errors="replace")
        return shown

    def offers(self, line):
        # What Ctrl+D lists begins below the line, and the prompt is shown again behind it. Nothing to list is a beep.
        os.write(self.terminal, line.encode() + b"\x04")
        shown = self.read_until("READY> |\x07")
        os.write(self.terminal, b"\x15echo EN''DED\r")
        self.read_until("ENDED[^>]*READY> ")
        listed = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b[()=>][A-Z0-9]?|[\r\x00\x0f]", "\n", shown).split("READY> ")[0]
        if "\x07" in listed:
            return set()
        # Names stand together where they have no explanation behind two dashes.
        return {word.rstrip("/=") for row in listed.split("\n")[1:] for word in row.split(" -- ")[0].split()}

    def close(self):
        with contextlib.suppress(OSError):
            os.close(self.terminal)
        os.waitpid(self.process, 0)
        super().close()


class Completion:
    """The same of each shell; subclasses say which."""

    shell = None

    @classmethod
    def setUpClass(cls):
        if not shutil.which(cls.shell.program[0]):
            raise unittest.SkipTest(f"needs {cls.shell.program[0]}")
        cls.at = cls.shell(cls.shell.program[0])
        cls.addClassCleanup(cls.at.close)

    def assert_offers(self, line, expected, unexpected=()):
        offered = self.at.offers(line)
        self.assertEqual(set(expected) - offered, set(), f"of {line!r}: {sorted(offered)}")
        self.assertEqual(set(unexpected) & offered, set(), f"of {line!r}")

    def test_every_command(self):
        names = commands()
        self.assertIn("completion", names)
        self.assert_offers("wireloupe ", names)

    def test_files_that_the_window_opens(self):
        self.assert_offers("wireloupe c", ["chat.wlcap", "connect", "captures"])
        self.assert_offers("wireloupe s", ["session.har", "serve", "show"], ["server.json"])

    def test_every_option_of_every_command(self):
        for command in commands():
            options = options_of(command)
            self.assertIn("--help", options, command)
            with self.subTest(command):
                offered = self.at.offers(f"wireloupe {command} --") | self.at.offers(f"wireloupe {command} -")
                self.assertEqual(options - offered, set(), command)

    def test_words(self):
        for line, words in {
            "wireloupe serve --mode ": ["echo", "broadcast", "rooms", "stream", "rules", "conversation", "sink", "silent",
                                        "black-hole", "replay"],
            "wireloupe serve -m ": ["echo", "black-hole"],
            "wireloupe serve --port 1 --slow-consumer ": ["close", "drop-oldest", "drop-newest"],
            "wireloupe serve --engine ": ["automatic", "qt", "wire"],
            "wireloupe export chat.wlcap --format ": ["jsonl", "csv", "text", "har", "pcapng", "sqlite"],
            "wireloupe import session.har --format ": ["jsonl", "har", "pcapng"],
            "wireloupe lab --stamp-unit ": ["s", "ms", "us", "ns", "iso", "mono"],
            "wireloupe completion ": ["bash", "zsh", "fish"],
        }.items():
            with self.subTest(line):
                self.assert_offers(line, words, FILES)

    def test_values_behind_an_equals_sign(self):
        self.assert_offers("wireloupe serve --mode=b", ["broadcast", "black-hole"], ["echo"])

    def test_files_by_suffix(self):
        for line, wanted, unwanted in (
            ("wireloupe show ", ["chat.wlcap", FOLDER], ["server.json", "notes.md"]),
            ("wireloupe serve ", ["server.json", FOLDER], ["chat.wlcap", "notes.md"]),
            ("wireloupe serve --rows ", ["prices.csv", FOLDER], ["chat.wlcap", "notes.md"]),
            ("wireloupe serve --replay ", ["chat.wlcap"], ["server.json"]),
            ("wireloupe import ", ["session.har"], ["chat.wlcap"]),
            ("wireloupe connect ws://h --record ", ["chat.wlcap"], ["notes.md"]),
            ("wireloupe connect ws://h --cert ", [*FILES, FOLDER], []),
            ("wireloupe demo --dir ", [FOLDER], FILES),
        ):
            with self.subTest(line):
                self.assert_offers(line, wanted, unwanted)

    def test_nothing_where_only_the_user_knows(self):
        self.assert_offers("wireloupe serve --port ", [], [*FILES, FOLDER, "--port"])


class InBash(Completion, TestCase):
    shell = Bash


class InZsh(Completion, TestCase):
    shell = Zsh


class InFish(Completion, TestCase):
    shell = Fish


class Command(TestCase):
    def test_another_shell(self):
        result = run("completion", "tcsh")
        self.assert_status(result, 2)
        self.assertIn(b"bash, zsh, fish", result.stderr)

    def test_the_script_of_bash_is_clean(self):
        if not shutil.which("shellcheck"):
            self.skipTest("needs shellcheck")
        script = run("completion", "bash").stdout
        found = subprocess.run(["shellcheck", "--shell=bash", "-"], input=script, capture_output=True, check=False)
        self.assertEqual(found.returncode, 0, found.stdout.decode())


if __name__ == "__main__":
    unittest.main()
