#!/usr/bin/env python3
"""The window's start where it cannot be had: a sentence and a status, not Qt's advice and an abort."""

import os
import subprocess
import unittest

PROGRAM = os.environ["WIRELOUPE"]
PATIENCE = 60  # seconds


def start(*arguments, **variables):
    left = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_SESSION_TYPE")
    environment = {name: value for name, value in os.environ.items() if name not in left}
    return subprocess.run([PROGRAM, *arguments], env={**environment, **variables}, capture_output=True, text=True,
                          timeout=PATIENCE, check=False)


class Start(unittest.TestCase):
    def assert_refused(self, result, *words):
        self.assertEqual(result.returncode, 1, result.stderr)
        self.assertEqual(result.stdout, "")
        lines = result.stderr.splitlines()
        self.assertEqual(len(lines), 2, result.stderr)
        self.assertTrue(lines[0].startswith("wireloupe: The window cannot be shown: "), result.stderr)
        for word in words:
            self.assertIn(word, lines[0])
        self.assertIn("wireloupe --help", lines[1])

    def test_without_a_display(self):
        self.assert_refused(start(), "DISPLAY")
        self.assert_refused(start("some.wlcap"), "DISPLAY")

    def test_with_a_display_that_is_not_there(self):
        self.assert_refused(start(DISPLAY=":4711"), ":4711")

    def test_with_a_platform_that_is_not_there(self):
        self.assert_refused(start(QT_QPA_PLATFORM="nonsense"), "nonsense", "QT_QPA_PLATFORM")

    def test_with_wayland_that_is_not_there(self):
        self.assert_refused(start(WAYLAND_DISPLAY="wayland-4711", XDG_SESSION_TYPE="wayland"), "wayland-4711")

    def test_option_that_is_not_there(self):
        for variables in ({"QT_QPA_PLATFORM": "offscreen"}, {}):  # with a display and without
            result = start("-style", "fusion", "--fitler", **variables)
            self.assertEqual(result.returncode, 2)
            self.assertIn('There is no option "--fitler"', result.stderr)
            self.assertIn("wireloupe --help", result.stderr)
            self.assertNotIn("cannot be shown", result.stderr)


if __name__ == "__main__":
    unittest.main()
