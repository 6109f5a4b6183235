"""What wireloupe ping measures, against a client in C that does nothing else (rawping.c): both at the same time, against the
same server. Environment: WIRELOUPE, RAWPING.

A machine under load delays now the one and now the other. So a comparison that fails is made again and again; what is
allowed is not widened."""

import contextlib
import json
import os
import pathlib
import subprocess
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).parent.parent / "cli"))

from support import PATIENCE, TestCase, objects, serving, spawn  # noqa: E402

HERE = pathlib.Path(__file__).parent
ROUNDS = 20
SIZE = 56
MICROSECOND = 1e-6


@contextlib.contextmanager
def delay_server(milliseconds):
    with subprocess.Popen([sys.executable, HERE / "delayserver.py", str(milliseconds)], stdout=subprocess.PIPE) as process:
        try:
            yield int(process.stdout.readline())
        finally:
            process.kill()


def median(values):
    """By nearest rank, as wireloupe does."""
    return sorted(values)[(len(values) - 1) // 2]


def measure(port, kind, count, interval):
    """Both p50, in seconds: wireloupe's and that of the client in C."""
    # At intervals of its own, so that neither always comes just behind the other.
    raw = subprocess.Popen([os.environ["RAWPING"], str(port), kind, str(SIZE), str(count), str(int(interval * 1.0618e6))],
                           stdout=subprocess.PIPE)
    ping = spawn("ping", f"ws://127.0.0.1:{port}", "-c", count, "-i", interval, "--size", SIZE, "--json", "--no-deflate",
                 *(["--echo"] if kind == "echo" else []), stdin=subprocess.DEVNULL)
    with raw, ping:
        output, errors = ping.communicate(timeout=PATIENCE * 4)
        times = [int(line) / 1e9 for line in raw.communicate(timeout=PATIENCE * 4)[0].split()]
    if raw.returncode != 0 or ping.returncode != 0 or len(times) != count:
        raise AssertionError(f"rawping: {raw.returncode}, wireloupe: {ping.returncode} {errors!r}")
    [summary] = [each for each in objects(output) if each["event"] == "summary"]
    if summary["answered"] != count:
        raise AssertionError(f"not all were answered: {json.dumps(summary)}")
    return summary["p50"], median(times)


class Truth(TestCase):
    def compare(self, name, port, kind, allowed, count, interval):
        rounds = []
        for _ in range(ROUNDS):
            ours, theirs = measure(port, kind, count, interval)
            rounds.append((ours, theirs))
            print(f"{name} {kind}: wireloupe {ours * 1e6:.1f} us, C {theirs * 1e6:.1f} us, "
                  f"{(ours - theirs) * 1e6:+.1f} us", flush=True)
            if abs(ours - theirs) <= allowed(theirs):
                return
        self.fail(f"{name} {kind}: {rounds}")

    def test_with_delay(self):
        """A server in Python, whose own part is not small: what runs between two pings costs it its caches."""
        for milliseconds, count, interval in ((0, 400, 0.003), (1, 300, 0.005), (10, 100, 0.02), (100, 20, 0.15)):
            with delay_server(milliseconds) as port:
                for kind in ("ping", "echo"):
                    with self.subTest(milliseconds=milliseconds, kind=kind):
                        self.compare(f"{milliseconds} ms", port, kind, lambda p50: max(0.02 * p50, 50 * MICROSECOND), count,
                                     interval)

    def test_without_delay(self):
        with serving("--quiet") as server:
            for kind in ("ping", "echo"):
                with self.subTest(kind=kind):
                    self.compare("serve", server.port, kind, lambda _: 30 * MICROSECOND, 400, 0.003)


if __name__ == "__main__":
    unittest.main()
