#!/usr/bin/env python3
"""Time from process start to a window on the screen, and resident memory when idle, with 50 saved connections.

    bench_startup.py PROGRAM [RUNS]

Needs Xvfb and xdotool. The first run warms the cache and is not counted.
"""

import json
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import time
import uuid

IDLE_SECONDS = 3


def write_connections(folder):
    nodes = [{"type": "connection", "id": str(uuid.uuid4()), "name": f"Connection {n}",
              "url": f"ws://127.0.0.1:{9000 + n}/"} for n in range(50)]
    target = folder / "wireloupe" / "connections.json"
    target.parent.mkdir(parents=True)
    target.write_text(json.dumps({"format": "wireloupe connections", "version": 1, "children": nodes}))


def resident_kib(pid):
    status = pathlib.Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1])


def run_once(program, environment):
    start = time.perf_counter()
    process = subprocess.Popen([program], env=environment)
    try:
        while not subprocess.run(["xdotool", "search", "--onlyvisible", "--name", "Wireloupe"], env=environment,
                                 capture_output=True, check=False).stdout:
            if process.poll() is not None:
                sys.exit(f"{program} ended before its window came")
        shown = time.perf_counter() - start
        time.sleep(IDLE_SECONDS)
        return shown, resident_kib(process.pid)
    finally:
        process.terminate()
        process.wait()


def main():
    program = sys.argv[1]
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 10
    with tempfile.TemporaryDirectory() as folder:
        home = pathlib.Path(folder)
        write_connections(home / "config")
        # It picks a free display, and says which once it can be used.
        display = subprocess.Popen(["Xvfb", "-displayfd", "1", "-noreset", "-screen", "0", "1600x1000x24"],
                                   stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        number = display.stdout.readline().decode().strip()
        environment = dict(os.environ, DISPLAY=f":{number}", QT_QPA_PLATFORM="xcb", HOME=folder,
                           XDG_CONFIG_HOME=str(home / "config"), XDG_CACHE_HOME=str(home / "cache"))
        try:
            run_once(program, environment)
            results = [run_once(program, environment) for _ in range(runs)]
        finally:
            display.terminate()
            display.wait()
    for name, values, unit in (("window shown", [1000 * shown for shown, _ in results], "ms"),
                               ("resident when idle", [kib / 1024 for _, kib in results], "MiB")):
        print(f"{name}: median {statistics.median(values):.0f} {unit}, "
              f"{min(values):.0f} to {max(values):.0f} over {runs} runs")


main()
