"""Runs cases in parallel, each in each of its deliveries, and tells which failed."""

import argparse
import collections
import concurrent.futures
import fnmatch
import random
import sys
import time
import traceback
import zlib

from frames import Violation

Job = collections.namedtuple("Job", "name run")  # run(random) raises Failure


class Failure(Exception):
    pass


def expect(holds, message):
    if not holds:
        raise Failure(message)


def arguments(description):
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--only", default="*", help="run the cases whose name matches this pattern")
    parser.add_argument("--jobs", type=int, default=24, help="cases at a time")
    parser.add_argument("--limit", type=float, default=2.0, help="seconds in which a connection must end")
    parser.add_argument("--list", action="store_true", help="print the names and end")
    return parser


def attempt(job):
    """None, or what went wrong."""
    # The same cuts and masks in every run, and others in every case.
    try:
        job.run(random.Random(zlib.crc32(job.name.encode())))
    except (Failure, Violation) as failure:
        return str(failure)
    except UnicodeDecodeError as failure:
        return f"sent text that is not UTF-8: {failure}"
    except Exception:  # a defect of the suite, or a connection refused: one case more that failed
        return traceback.format_exc().strip().replace("\n", " | ")
    return None


def run(jobs, options):
    """Returns the exit status."""
    jobs = [job for job in jobs if fnmatch.fnmatch(job.name, options.only)]
    if options.list:
        print(*(job.name for job in jobs), sep="\n")
        return 0
    start = time.monotonic()
    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for job, problem in zip(jobs, pool.map(attempt, jobs)):
            if problem is not None:
                failed += 1
                print(f"FAIL {job.name}: {problem}", flush=True)
    print(f"{len(jobs) - failed} passed, {failed} failed", flush=True)
    print(f"{time.monotonic() - start:.1f} s", file=sys.stderr)
    return 1 if failed or not jobs else 0
