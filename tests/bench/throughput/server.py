#!/usr/bin/env python3
"""The local server side by side with Node's `ws` doing the same job, under the same load client.

    server.py LOADCLIENT SERVEDECHO [--seconds S] [--rounds N] [--engine qt|wire|automatic] [--row PATTERN] [--bun BUN]

Every figure is measured in turns (recording, not recording, ws; and again), so that what else the machine does
hits all three alike. Prints a line for each with tabs between: name, value, unit, bar; throughput and processor time
as multiples of `ws` (above 1: ours does more; of the time of the server's process for a message, below 1: ours needs
less). A table of the absolute figures goes to stderr. With --bun, the program of that name serves too: what it
serves WebSockets with is uWebSockets.
"""

import argparse
import fnmatch
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile

PEERS = pathlib.Path(__file__).parent.parent / "peers"
ENVIRONMENT = {"NODE_PATH": "/usr/share/nodejs", **os.environ}
TICKS = os.sysconf("SC_CLK_TCK")
ECHOES = [(connections, size) for size in (20, 1024, 65536) for connections in (1, 100, 1000, 5000)]
BROADCASTS = [(500, 20), (5000, 20)]
IDLE = 2000
MANY = 10000
UWEBSOCKETS = "uWebSockets"


class Server:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=ENVIRONMENT)
        self.port = self.process.stdout.readline().strip()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()

    def cpu(self):
        """Seconds of processor time, all threads."""
        fields = pathlib.Path(f"/proc/{self.process.pid}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def resident(self):
        for line in pathlib.Path(f"/proc/{self.process.pid}/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmRSS:"):
                return int(line.split()[1]) * 1024
        raise RuntimeError("no resident memory")


class Bench:
    def __init__(self, options, folder):
        self.options = options
        self.capture = folder / "bench.wlcap"

    def start(self, kind, mode):
        if kind == "ws":
            return Server(["node", PEERS / "wsserver.js", mode])
        if kind == UWEBSOCKETS:
            return Server([self.options.bun, PEERS / "bunserver.js", mode])
        capture = self.capture if kind == "recording" else "-"
        return Server([self.options.servedecho, mode, self.options.engine, capture])

    def load(self, server, *arguments):
        before = server.cpu()
        output = subprocess.run([self.options.loadclient, arguments[0], server.port, *map(str, arguments[1:])],
                                check=True, stdout=subprocess.PIPE, text=True, env=ENVIRONMENT).stdout
        return float(output), server.cpu() - before

    def rate(self, kind, mode, *arguments):
        """A second, and the share of a processor that the server used for one."""
        with self.start(kind, mode) as server:
            rate, cpu = self.load(server, *arguments)
        seconds = float(arguments[-1])
        return rate, cpu / (rate * seconds)

    def memory(self, kind):
        """Bytes of an idle connection."""
        with self.start(kind, "echo") as server:
            with self.held(server, 200):
                pass
            before = server.resident()
            with self.held(server, IDLE):
                return (server.resident() - before) / IDLE

    def held(self, server, count):
        return Held([self.options.loadclient, "hold", server.port, str(count), "0", "0"])


class Held:
    def __init__(self, command):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def __enter__(self):
        self.process.stdout.readline()

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def print_figure(name, value, unit, bar=""):
    print(f"{name}\t{value!r}\t{unit}\t{bar}", flush=True)


def compare(bench, name, mode, *arguments):
    kinds = ["recording", "not recording", "ws"] + ([UWEBSOCKETS] if bench.options.bun else [])
    found = {kind: [] for kind in kinds}
    for _ in range(bench.options.rounds):
        for kind in kinds:
            found[kind].append(bench.rate(kind, mode, *arguments))
    rates = {kind: statistics.median(rate for rate, _ in each) for kind, each in found.items()}
    costs = {kind: statistics.median(cost for _, cost in each) for kind, each in found.items()}
    print(f"{name:<28}" + "".join(f"{rates[kind]:>12,.0f}/s {costs[kind] * 1e6:>7.1f} us" for kind in kinds),
          file=sys.stderr, flush=True)
    for kind, bar in (("recording", ">= 1"), ("not recording", ">= 1.5")):
        print_figure(f"{name}, {kind}", rates[kind] / rates["ws"], "of ws", bar)
        print_figure(f"{name}, {kind}: processor time", costs[kind] / costs["ws"], "of ws")
    if UWEBSOCKETS in rates:
        print_figure(f"{name}, not recording", rates["not recording"] / rates[UWEBSOCKETS], f"of {UWEBSOCKETS}", ">= 0.9")
    return rates


def run(bench, is_wanted):
    seconds = bench.options.seconds
    print(f"{'':<28}{'recording':>24}{'not recording':>25}{'ws':>25}" + (f"{UWEBSOCKETS:>25}" if bench.options.bun else ""),
          file=sys.stderr)
    echoes = {}
    for connections, size in ECHOES:
        name = f"echo {connections} x {size} B"
        if is_wanted(name):
            echoes[connections, size] = compare(bench, name, "echo", "echo", connections, size, seconds)
    for size in (20, 1024, 65536):
        if (100, size) in echoes and (5000, size) in echoes:
            print_figure(f"echo {size} B, 5000 to 100 connections",
                         echoes[5000, size]["not recording"] / echoes[100, size]["not recording"], "", ">= 0.8")
    for connections, size in BROADCASTS:
        name = f"broadcast to {connections}"
        if is_wanted(name):
            compare(bench, name, "broadcast", "broadcast", connections, size, seconds)
    if is_wanted("handshakes"):
        compare(bench, "handshakes", "echo", "handshakes", 32, 0, seconds)
    if is_wanted("memory"):
        for kind, bar in (("not recording", "< 2048"), ("recording", ""), ("ws", "")):
            print_figure(f"memory of an idle connection, {kind}", bench.memory(kind), "B", bar)
    if is_wanted("hold"):
        with bench.start("not recording", "echo") as server, bench.held(server, MANY):
            rate, _ = bench.load(server, "echo", 100, 20, seconds)
            print_figure(f"echo of 100 beside {MANY} idle", rate, "/s")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("loadclient")
    parser.add_argument("servedecho")
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--engine", choices=("qt", "wire", "automatic"), default="automatic")
    parser.add_argument("--row", default="*", help="only the rows that match")
    parser.add_argument("--bun", help="also against uWebSockets, served by this program of Bun's")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        run(Bench(options, pathlib.Path(folder)), lambda name: fnmatch.fnmatch(name, options.row))


if __name__ == "__main__":
    main()
