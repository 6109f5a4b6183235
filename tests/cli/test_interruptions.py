"""What keeps wireloupe from measuring: a stopped process, a clock that is set."""

import glob
import os
import signal
import time
import unittest

from support import SANITIZERS, TestCase, end, extra, objects, run, running, serving, spawn


class Interruptions(TestCase):
    """The process is really stopped, and the clock really set (as far as the process can see)."""

    def test_a_stopped_process(self):
        seconds = 3
        with serving("--quiet") as peer, running("ping", peer.url, "-i", 0.02, "--json") as client:
            for _ in range(20):
                client.stdout.readline()
            client.send_signal(signal.SIGSTOP)
            time.sleep(seconds)
            client.send_signal(signal.SIGCONT)
            rows = []
            while not rows or rows[-1]["event"] != "stalled":
                rows += objects(client.stdout.readline())
            for _ in range(20):
                rows += objects(client.stdout.readline())
            rows += objects(end(client)[0])
        stalls = [row for row in rows if row["event"] == "stalled"]
        self.assertGreaterEqual(max(row["length"] for row in stalls), seconds - 0.3)
        self.assertIn("did not get to its connections", stalls[0]["sentence"])
        total = rows[-1]
        self.assertLess(total["max"], seconds - 1, "no false outlier")
        self.assertEqual(total["lost"], 0)
        self.assertEqual(total["interrupted"], sum(row["interrupted"] for row in stalls))

    def test_a_stopped_client_and_server_in_captures(self):
        captures = [self.folder / name for name in ("server.wlcap", "client.wlcap")]
        with serving("--quiet", "--record", str(captures[0])) as peer, \
                running("connect", peer.url, "--ping", "0.05", "--record", str(captures[1]), "--json") as client:
            for _ in range(20):
                client.stdout.readline()
            for process in (peer, client):
                process.send_signal(signal.SIGSTOP)
            time.sleep(2)
            for process in (peer, client):
                process.send_signal(signal.SIGCONT)
            while b'"state":"stalled"' not in client.stdout.readline():
                pass
            end(client)
            end(peer)
        for capture in captures:
            rows = objects(run("show", capture, "--json").stdout)
            stalls = [i for i, row in enumerate(rows) if row.get("state") == "stalled" and row["number"] > 1800]
            self.assertEqual(len(stalls), 1, capture)
            at = stalls[0]
            self.assertEqual((rows[at]["connection"], rows[at]["number"]), (0, int(rows[at]["detail"]) // 1000000))
            # What came behind it stands behind it, and nothing was stamped while the process was stopped.
            self.assertLess(rows[at - 1]["time"], rows[at]["time"] - 1.5)
            self.assertTrue(all(row["time"] >= rows[at]["time"] for row in rows[at + 1:]))

    @unittest.skipIf(SANITIZERS, "a sanitizer's library has to be loaded before all others, and so has libfaketime")
    def test_a_clock_that_is_set(self):
        [library] = glob.glob("/usr/lib/*/faketime/libfaketimeMT.so.1")
        offset = self.folder / "offset"
        offset.write_text("+0")
        with serving("--quiet") as peer:
            extra.update(LD_PRELOAD=library, FAKETIME_TIMESTAMP_FILE=str(offset), FAKETIME_NO_CACHE="1",
                         FAKETIME_DONT_FAKE_MONOTONIC="1")
            try:
                client = spawn("ping", peer.url, "-i", "0.02", "--json")
            finally:
                extra.clear()
            rows = []
            for there in ("+3600", "+0"):
                for _ in range(20):
                    rows += objects(client.stdout.readline())
                offset.with_suffix(".new").write_text(there)
                os.replace(offset.with_suffix(".new"), offset)
                while rows[-1]["event"] != "clockJumped":
                    rows += objects(client.stdout.readline())
            rows += objects(end(client)[0])
            for pipe in (client.stdin, client.stdout, client.stderr):
                pipe.close()
        forward, back = [row for row in rows if row["event"] == "clockJumped"]
        self.assertAlmostEqual(forward["length"], 3600, delta=1)
        self.assertAlmostEqual(back["length"], -3600, delta=1)
        self.assertEqual(forward["interrupted"], 0)
        self.assertIn("set forward by 1 h", forward["sentence"])
        total = rows[-1]
        self.assertEqual((total["lost"], total["interrupted"]), (0, 0))
        self.assertLess(total["max"], 60)


if __name__ == "__main__":
    unittest.main()
