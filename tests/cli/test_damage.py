"""Captures that are torn, damaged or newer: what show, info and repair make of them."""

import struct
import unittest
import zlib

from support import TestCase, objects, records, run, without_figures


class Damage(TestCase):
    recorded = None  # once for all tests

    def setUp(self):
        super().setUp()
        if Damage.recorded is None:
            Damage.recorded = without_figures(self.record_echo("one", "two", "three").read_bytes())
        self.damaged = self.folder / "damaged.wlcap"
        self.repaired = self.folder / "repaired.wlcap"
        self.whole = self.show(self.write(Damage.recorded))

    def write(self, data):
        self.damaged.write_bytes(data)
        return self.damaged

    def show(self, path):
        return objects(run("show", path, "--json").stdout)

    @staticmethod
    def without_numbers(rows):
        return [{key: value for key, value in row.items() if key != "no"} for row in rows]

    def repair(self):
        result = run("repair", self.damaged, "-o", self.repaired)
        self.assert_status(result, 0)
        self.assertEqual(result.stdout, b"")
        [info] = objects(run("info", self.repaired, "--json").stdout)
        self.assertNotIn("damage", info)
        return result.stderr.decode()

    def test_torn(self):
        self.write(Damage.recorded[:-3])
        last = records(Damage.recorded)[-1]
        said = f"ends inside a record, at byte {last[0]:,}."
        shown = run("show", self.damaged, "--json")
        self.assert_status(shown, 0)
        self.assertEqual(objects(shown.stdout), self.whole[:-1])
        self.assertIn(said, shown.stderr.decode())
        info = run("info", self.damaged)
        self.assertIn(b"Damage", info.stdout)
        self.assertEqual(info.stderr, b"")
        [info] = objects(run("info", self.damaged, "--json").stdout)
        self.assertEqual(info["damage"], {"kind": "torn", "offset": last[0], "gaps": 0, "skippedBytes": 0,
                                          "droppedBytes": last[1] - last[0] - 3})
        self.assertIn("left out", self.repair())
        self.assertEqual(self.show(self.repaired), self.whole[:-1])
        self.assertEqual(self.damaged.read_bytes(), Damage.recorded[:-3])

    def test_damaged_in_the_middle(self):
        data = bytearray(Damage.recorded)
        begin, end = records(data)[4]
        data[begin] ^= 0xff
        self.write(data)
        [info] = objects(run("info", self.damaged, "--json").stdout)
        self.assertEqual(info["damage"], {"kind": "record", "offset": begin, "gaps": 1, "skippedBytes": end - begin,
                                          "droppedBytes": 0})
        self.repair()
        self.assertEqual(self.without_numbers(self.show(self.repaired)),
                         self.without_numbers(self.whole[:4] + self.whole[5:]))

    def test_damaged_head(self):
        for place in (0, 30, 70):
            data = bytearray(Damage.recorded)
            data[place] ^= 0xff
            self.write(data)
            self.assert_status(run("show", self.damaged), 0 if place >= 64 else 1)
            self.assertIn("head of the file is damaged", self.repair())
            kept = self.show(self.repaired)
            for row in kept + self.whole: # counts from when the file was made
                row.pop("at", None)
            self.assertEqual(kept, self.whole)
            self.repaired.unlink()

    def test_repair_of_a_sound_capture_is_a_copy(self):
        self.write(Damage.recorded)
        self.assertIn("is sound", self.repair())
        self.assertEqual(self.show(self.repaired), self.whole)

    def test_repair_counts_a_single_row(self):
        self.write(Damage.recorded[:records(Damage.recorded)[1][0]])
        self.assertIn("\n1 row written to ", "\n" + self.repair())

    def test_newer_version_is_refused_in_words(self):
        data = bytearray(Damage.recorded)
        data[8:10] = struct.pack("<H", 99)
        data[60:64] = struct.pack("<I", zlib.crc32(data[:60]))
        self.write(data)
        for command in (["show"], ["info"], ["repair", "-o", self.repaired], ["export", "-o", self.folder / "x.csv"]):
            result = run(command[0], self.damaged, *command[1:])
            self.assert_status(result, 1)
            self.assertIn(b"newer version of Wireloupe", result.stderr)
            self.assertEqual(result.stdout, b"")
        self.assertFalse(self.repaired.exists())

    def test_repair_replaces_nothing_unasked(self):
        self.write(Damage.recorded[:-3])
        self.repaired.write_text("mine")
        result = run("repair", self.damaged, "-o", self.repaired)
        self.assert_status(result, 1)
        self.assertIn(b"--force", result.stderr)
        self.assertEqual(self.repaired.read_text(), "mine")
        self.assert_status(run("repair", self.damaged, "-o", self.repaired, "--force"), 0)
        self.assertEqual(self.show(self.repaired), self.whole[:-1])
        self.assert_status(run("repair", self.damaged, "-o", self.damaged, "--force"), 2)
        self.assertEqual(self.damaged.read_bytes(), Damage.recorded[:-3])

    def test_repair_that_cannot_be_written(self):
        self.write(Damage.recorded[:-3])
        result = run("repair", self.damaged, "-o", self.folder / "no" / "folder.wlcap")
        self.assert_status(result, 1)
        self.assertIn(b"folder.wlcap", result.stderr)


if __name__ == "__main__":
    unittest.main()
