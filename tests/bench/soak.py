#!/usr/bin/env python3
"""Half an hour of 2,000 clients that say a message a second each: nothing is lost, memory stays, no descriptor leaks.

    soak.py WIRELOUPE [--minutes M] [--connections N] [--record]

The clients are those of Node's `ws`. Prints a line a figure with tabs between: name, value, unit, bar. A minute after
the beginning, when all that is ever needed is there, resident memory is noted; and again at the end. With --record,
the server keeps every frame in a file; an index of 4 bytes a row is part of its memory then.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

CLIENTS = pathlib.Path(__file__).parent / "peers" / "soak.js"
ENVIRONMENT = {"NODE_PATH": "/usr/share/nodejs", **os.environ}
WARM_UP = 60
INDEX_BYTES = 4


def resident(pid):
    for line in pathlib.Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise RuntimeError("no resident memory")


def descriptors(pid):
    return len(list(pathlib.Path(f"/proc/{pid}/fd").iterdir()))


def started(program, arguments):
    """The process, and the URL that it listens on."""
    process = subprocess.Popen([program, "serve", "--json", "--quiet", "--port", "0", *arguments], stdout=subprocess.PIPE,
                               text=True, env=ENVIRONMENT)
    for line in process.stdout:
        event = json.loads(line)
        if "url" in event:
            threading.Thread(target=process.stdout.read, daemon=True).start()
            return process, event["url"]
    raise RuntimeError("the server does not listen")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("wireloupe")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--connections", type=int, default=2000)
    parser.add_argument("--record", action="store_true")
    options = parser.parse_args()
    seconds = 60 * options.minutes

    with tempfile.TemporaryDirectory() as folder:
        kept = ["--record", f"{folder}/soak.wlcap"] if options.record else ["--no-record"]
        server, url = started(options.wireloupe, kept)
        before = descriptors(server.pid)
        clients = subprocess.Popen(["node", CLIENTS, url, str(options.connections), str(seconds)],
                                   stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=ENVIRONMENT)
        if clients.stderr.readline() != "open\n":
            sys.exit("the clients cannot connect")
        time.sleep(min(WARM_UP, seconds / 2))
        warm, peak = resident(server.pid), descriptors(server.pid)
        counts = json.loads(clients.stdout.readline())
        end = resident(server.pid)
        clients.wait()
        time.sleep(2)
        left = descriptors(server.pid)
        server.terminate()
        status = server.wait()

    index = INDEX_BYTES * 2 * counts["sent"] if options.record else 0
    growth = 100 * (end - index - warm) / warm
    for name, value, unit, bar in [
            ("messages sent", counts["sent"], "", ""),
            ("messages lost", counts["sent"] - counts["received"], "", "<= 0"),
            ("out of order", counts["wrong"], "", "<= 0"),
            ("connections ended early", counts["ended"], "", "<= 0"),
            ("slowest answer", counts["slowestMs"], "ms", ""),
            ("resident after a minute", warm / 2**20, "MiB", ""),
            ("resident at the end", end / 2**20, "MiB", ""),
            ("growth, index aside", growth, "%", "< 5"),
            ("descriptors with all connected", peak, "", ""),
            ("descriptors left open", left - before, "", "<= 0")]:
        print(name, f"{value:.6g}", unit, bar, sep="\t")
    return status


if __name__ == "__main__":
    sys.exit(main())
