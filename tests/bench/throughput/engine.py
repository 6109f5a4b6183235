#!/usr/bin/env python3
"""One client without a window takes a flood of frames from a real peer: is a row lost, and what does a row cost?

    engine.py WIRELOUPE [FRAMES_PER_SECOND] [SECONDS]        (20000 20)

Exit status 1 if a row is lost or out of order, or if a row costs more than 250 bytes of memory.
"""

import json
import os
import pathlib
import resource
import subprocess
import sys
import tempfile
import time

# Where Debian puts node-ws.
ENVIRONMENT = {"NODE_PATH": "/usr/share/nodejs", **os.environ}
FLOOD = pathlib.Path(__file__).parent.parent / "peers" / "flood.js"
MAX_BYTES_PER_ROW = 250


def resident(process):
    """Bytes of memory, or nothing once the process has gone."""
    try:
        status = pathlib.Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    except OSError:
        return None
    sizes = [line.split()[1] for line in status.splitlines() if line.startswith("VmRSS:")]
    return int(sizes[0]) * 1024 if sizes else None


def receive(program, url, capture, sender):
    """Runs the client until the peer closes: its memory at the start and at most, and the seconds it took."""
    began = time.monotonic()
    client = subprocess.Popen([program, "connect", url, "--wait", "forever", "--record", capture],
                              stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    time.sleep(0.3)
    sizes = [resident(client)]
    while client.poll() is None:
        size = resident(client)
        if size:
            sizes.append(size)
        time.sleep(0.05)
    if client.returncode != 0:
        sys.exit(f"the client ended with {client.returncode}")
    sender.wait()
    return sizes[0], max(sizes), time.monotonic() - began


def recorded_numbers(program, capture):
    """The numbers of the messages, in the order of their rows."""
    with subprocess.Popen([program, "show", capture, "--json", "--filter", "op:text dir:in"],
                          stdout=subprocess.PIPE) as shown:
        for line in shown.stdout:
            yield int(json.loads(line)["text"].lstrip("."))


def main(program, rate="20000", seconds="20"):
    with tempfile.TemporaryDirectory() as folder:
        capture = pathlib.Path(folder) / "flood.wlcap"
        with subprocess.Popen(["node", FLOOD, rate, seconds], stdout=subprocess.PIPE, text=True,
                              env=ENVIRONMENT) as sender:
            url = "ws://127.0.0.1:" + sender.stdout.readline().strip()
            first, most, elapsed = receive(program, url, capture, sender)
            sent = int(sender.stdout.read())
        used = resource.getrusage(resource.RUSAGE_CHILDREN)
        size = capture.stat().st_size
        numbers = list(recorded_numbers(program, capture))
    per_row = (most - first) / sent
    print(f"sent {sent} in {elapsed:.1f} s, recorded {len(numbers)}, lost {sent - len(numbers)}")
    print(f"memory {first >> 20} MiB at first, {most >> 20} MiB at most: {per_row:.0f} bytes a row")
    print(f"capture {size / sent:.0f} bytes a row; processor time of both peers {used.ru_utime + used.ru_stime:.1f} s")
    if numbers != list(range(sent)):
        sys.exit("rows are lost or out of order")
    if per_row > MAX_BYTES_PER_ROW:
        sys.exit("a row costs too much memory")


if __name__ == "__main__":
    main(*sys.argv[1:])
