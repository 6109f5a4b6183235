"""wireloupe show and export, and demo, which uses both."""

import csv
import io
import subprocess
import unittest
from unittest import mock

from support import PATIENCE, PROGRAM, TestCase, environment, lines, objects, run, without_figures


class Captures(TestCase):
    recorded = None  # once for all tests

    def setUp(self):
        super().setUp()
        if Captures.recorded is None:
            Captures.recorded = self.record_echo("needle one", "two", "=1+1").read_bytes()
        self.capture = self.folder / "echo.wlcap"
        self.capture.write_bytes(Captures.recorded)

    def test_show(self):
        result = run("show", self.capture)
        self.assert_status(result, 0)
        text = result.stdout.decode()
        self.assertIn("needle one", text)
        self.assertIn("Sec-WebSocket-Key", text)
        self.assertEqual(result.stderr, b"")

    def test_show_json(self):
        rows = objects(run("show", self.capture, "--json").stdout)
        self.assertEqual([row["no"] for row in rows], list(range(1, len(rows) + 1)))

    def test_filter(self):
        rows = objects(run("show", self.capture, "--json", "--filter", "op:text dir:in needle").stdout)
        self.assertEqual([row["text"] for row in rows], ["needle one"])
        rows = objects(run("show", self.capture, "--json", "--filter", "op:text -needle").stdout)
        self.assertEqual(sorted(row["text"] for row in rows), ["=1+1", "=1+1", "two", "two"])

    def test_bad_filter_shows_the_place(self):
        for command in (["show", self.capture], ["export", self.capture, "-o", self.folder / "x.csv"]):
            result = run(*command, "--filter", "dir:in op:foo")
            self.assert_status(result, 2)
            self.assertEqual(result.stdout, b"")
            message = lines(result.stderr)
            self.assertIn('“foo”', message[0])
            self.assertIn("at character 11", message[0])
            self.assertEqual(message[1].index("foo"), message[2].index("^^^"))
        self.assertFalse((self.folder / "x.csv").exists())

    def test_export_formats(self):
        shown = run("show", self.capture, "--json").stdout
        target = self.folder / "log.jsonl"
        self.assert_status(run("export", self.capture, "--format", "jsonl", "-o", target), 0)
        exported = objects(target.read_bytes())
        for row in exported: # what only an import needs
            row.pop("compressedBase64", None)
        self.assertEqual(exported, objects(shown))

        target = self.folder / "log.csv"
        self.assert_status(run("export", self.capture, "-o", target), 0)
        table = list(csv.reader(io.StringIO(target.read_bytes().decode("utf-8-sig"), newline="")))
        self.assertEqual(len(table), 1 + len(lines(shown)))
        self.assertEqual({len(row) for row in table}, {len(table[0])})
        self.assertNotIn("=1+1", sum(table, []))

        target = self.folder / "log.txt"
        self.assert_status(run("export", self.capture, "-o", target), 0)
        self.assertEqual(target.read_bytes(), run("show", self.capture).stdout)

    def test_export_to_standard_output(self):
        result = run("export", self.capture, "--format", "jsonl", "--filter", "op:text", "-o", "-")
        self.assert_status(result, 0)
        self.assertEqual(len(objects(result.stdout)), 6)
        self.assertEqual(result.stderr, b"")

    def test_export_says_how_much(self):
        result = run("export", self.capture, "--filter", "needle dir:in", "-o", self.folder / "one.csv")
        self.assertEqual(result.stdout, b"")
        self.assertRegex(result.stderr.decode(), r"^1 row written to .*one\.csv\n$")

    def test_export_that_cannot_be_written(self):
        result = run("export", self.capture, "-o", self.folder / "no" / "folder.csv")
        self.assert_status(result, 1)
        self.assertIn(b"folder.csv", result.stderr)

    def test_export_never_replaces_its_capture(self):
        before = self.capture.read_bytes()
        self.assert_status(run("export", self.capture, "--format", "csv", "-o", self.capture), 2)
        self.assertEqual(self.capture.read_bytes(), before)

    def test_missing_and_foreign_files(self):
        foreign = self.folder / "foreign.wlcap"
        foreign.write_bytes(b"GIF89a, and more that is no capture at all")
        for path in (self.folder / "missing.wlcap", foreign, self.folder):
            for command in (["show", path], ["export", path, "-o", self.folder / "x.csv"], ["info", path],
                            ["repair", path, "-o", self.folder / "x.wlcap"]):
                result = run(*command)
                self.assert_status(result, 1)
                self.assertIn(str(path), result.stderr.decode())
                self.assertEqual(result.stdout, b"")

    def test_torn_capture(self):
        whole = objects(run("show", self.capture, "--json").stdout)
        torn = self.folder / "torn.wlcap"
        torn.write_bytes(without_figures(self.capture.read_bytes())[:-3])
        result = run("show", torn, "--json")
        self.assert_status(result, 0)
        self.assertEqual(objects(result.stdout), whole[:-1])
        self.assertIn(b"left out", result.stderr)

    def test_count(self):
        shown = objects(run("show", self.capture, "--json").stdout)
        self.assertEqual(run("show", self.capture, "--count").stdout, b"%d\n" % len(shown))
        result = run("show", self.capture, "--filter", "needle dir:in", "--count")
        self.assert_status(result, 0)
        self.assertEqual((result.stdout, result.stderr), (b"1\n", b""))
        result = run("show", self.capture, "--filter", "nowhere", "--count", "--json")
        self.assertEqual(objects(result.stdout), [{"rows": 0}])

    def test_info(self):
        result = run("info", self.capture)
        self.assert_status(result, 0)
        text = result.stdout.decode()
        for part in ("echo.wlcap", "Frames by opcode", "Text", "1000 Normal Closure"):
            self.assertIn(part, text)
        self.assertEqual(result.stderr, b"")

    def test_words_are_english_wherever_it_runs(self):
        english = run("info", self.capture).stdout
        with mock.patch("support.extra", {"LC_ALL": "de_DE.UTF-8"}):
            self.assertEqual(run("info", self.capture).stdout, english)

    def test_info_json(self):
        rows = objects(run("show", self.capture, "--json").stdout)
        [info] = objects(run("info", self.capture, "--json").stdout)
        frames = [row for row in rows if row["kind"] == "frame"]
        self.assertEqual(info["rows"], len(rows))
        self.assertEqual(info["fileBytes"], self.capture.stat().st_size)
        for side in ("in", "out"):
            ours = [frame for frame in frames if frame["dir"] == side]
            self.assertEqual(info["frames"][side]["frames"], len(ours))
            self.assertEqual(info["frames"][side]["bytes"], sum(frame["wireLength"] for frame in ours))
            self.assertEqual(info["opcodes"]["text"][side]["frames"],
                             sum(frame["opcode"] == "text" for frame in ours))
        self.assertEqual(info["messages"], 6)
        self.assertEqual(info["handshakes"], 1)
        self.assertEqual(info["closeCodes"], [{"code": 1000, "in": 1, "out": 1}])
        self.assertEqual(sum(one[0] + one[1] for one in info["rates"]["bins"]), len(frames))
        self.assertNotIn("damage", info)

    def test_closed_output(self):
        self.capture = self.record_echo(*["x" * 2000] * 200)
        for command in (["show", self.capture], ["export", self.capture, "--format", "jsonl", "-o", "-"]):
            process = subprocess.Popen([PROGRAM, *map(str, command)], env=environment(), stdout=subprocess.PIPE,
                                       stderr=subprocess.PIPE)
            process.stdout.read(10)
            process.stdout.close()
            self.assertEqual(process.wait(PATIENCE), 0)
            self.assertEqual(process.stderr.read(), b"")
            process.stderr.close()


class Demo(TestCase):
    def test_demo(self):
        folder = self.folder / "a" / "b"
        result = run("demo", "--dir", folder)
        self.assert_status(result, 0)
        self.assertEqual(result.stderr, b"")
        text = result.stdout.decode()
        for part in ("Ada", "Ben", "Cleo", "Hello to all of you", "5 round trips", "101"):
            self.assertIn(part, text)
        self.assertEqual(sorted(path.name for path in folder.iterdir()),
                         ["demo.csv", "demo.jsonl", "demo.txt", "demo.wlcap"])
        rows = objects((folder / "demo.jsonl").read_bytes())
        for row in rows: # what only an import needs
            row.pop("compressedBase64", None)
        self.assertEqual(objects(run("show", folder / "demo.wlcap", "--json").stdout), rows)
        hello = [row for row in rows if row.get("opcode") == "text" and "Hello to all" in row["text"]]
        self.assertEqual(len(hello), 3 + 9)

    def test_demo_without_a_place(self):
        blocker = self.folder / "file"
        blocker.write_text("")
        result = run("demo", "--dir", blocker / "folder")
        self.assert_status(result, 1)
        self.assertTrue(result.stderr)


if __name__ == "__main__":
    unittest.main()
