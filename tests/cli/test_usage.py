"""Help, version, exit statuses."""

import subprocess
import unittest

from support import PATIENCE, PROGRAM, TestCase, environment, lines, run

COMMANDS = ["serve", "connect", "ping", "show", "info", "export", "import", "repair", "demo", "lab", "completion"]


class Usage(TestCase):
    def test_help_lists_the_commands(self):
        for word in ("--help", "-h", "help"):
            result = run(word)
            self.assert_status(result, 0)
            for command in COMMANDS:
                self.assertRegex(result.stdout.decode(), rf"(?m)^  {command} ")
            self.assertEqual(result.stderr, b"")

    def test_version(self):
        for word in ("--version", "-v"):
            result = run(word)
            self.assert_status(result, 0)
            self.assertRegex(result.stdout.decode(), r"^wireloupe \d+\.\d+\.\d+\n$")

    def test_help_of_each_command(self):
        for command in COMMANDS:
            result = run(command, "--help")
            self.assert_status(result, 0)
            text = result.stdout.decode()
            self.assertTrue(text.startswith(f"Usage: wireloupe {command} "), text)
            self.assertIn("Examples:", text)
            self.assertLessEqual(max(map(len, text.splitlines())), 100)
            self.assertEqual(run("help", command).stdout, result.stdout)

    def test_unknown_command(self):
        result = run("serv")
        self.assert_status(result, 2)
        self.assertEqual(result.stdout, b"")
        self.assertIn(b'neither a command nor a file "serv"', result.stderr)
        self.assertIn(b"wireloupe --help", result.stderr)

    def test_wrong_usage_ends_with_2(self):
        for arguments in (["serve", "--port", "70000"], ["serve", "--port", "x"], ["serve", "--mode", "loud"],
                          ["serve", "--host", "example.org"], ["serve", "one", "two"], ["serve", "--nonsense"],
                          ["serve", "--mode", "broadcast", "--prefix", "x"], ["serve", "--exclude-sender"],
                          ["connect"], ["connect", "a", "b"], ["connect", "ws://"],
                          ["ping", "ws://x:99999"], ["connect", "ws://x", "-H", "no colon"],
                          ["connect", "ws://x", "-H", "X: a\nY: b"], ["connect", "ws://x", "--timeout", "never"],
                          ["connect", "ws://x", "--subprotocol", "a b"], ["connect", "ws://x", "--ping", "0.001"],
                          ["export", "x.wlcap"], ["export", "x.wlcap", "-o", "-"],
                          ["export", "x.wlcap", "--format", "xml", "-o", "-"], ["show"], ["info"], ["repair", "x.wlcap"],
                          ["demo", "extra"], ["lab", "extra"], ["completion"], ["completion", "tcsh"]):
            result = run(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertEqual(result.stdout, b"", arguments)
            self.assertRegex(lines(result.stderr)[-1], r'^Try "wireloupe \w+ --help"\.$')

    def test_needs_no_display(self):
        bare = {name: value for name, value in environment().items()
                if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        result = subprocess.run([PROGRAM, "--version"], env=bare, capture_output=True, timeout=PATIENCE, check=False)
        self.assert_status(result, 0)


if __name__ == "__main__":
    unittest.main()
