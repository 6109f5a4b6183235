"""wireloupe ping and --budget, against real servers and bad ones."""

import contextlib
import glob
import os
import re
import signal
import threading
import time
import unittest

from support import (PATIENCE, SANITIZERS, TestCase, accept, end, extra, frame, free_port, lines, objects, run, running, serving, spawn,
                     tcp_server, websockets_server)

TEXT = 1
PING = 9
PONG = 10


async def echo(socket, *_):
    async for message in socket:
        await socket.send(message)


def events(result, name=None):
    return [each for each in objects(result.stdout) if name in (None, each["event"])]


def summary(result):
    [found] = events(result, "summary")
    return found


class Frames:
    """The client's frames on a plain socket, one after the other: (opcode, payload)."""

    def __init__(self, connection):
        self.connection = connection

    def read(self, size):
        data = b""
        while len(data) < size:
            piece = self.connection.recv(size - len(data))
            if not piece:
                raise ConnectionError
            data += piece
        return data

    def __iter__(self):
        with contextlib.suppress(OSError):
            while True:
                first, second = self.read(2)
                size = second & 0x7f
                if size == 126:
                    size = int.from_bytes(self.read(2), "big")
                mask = self.read(4)
                yield first & 0x0f, bytes(byte ^ mask[i % 4] for i, byte in enumerate(self.read(size)))


def server(answer):
    """answer(send, opcode, payload) for each frame of the client; a close frame is answered here."""

    def serve(connection):
        accept(connection)
        for opcode, payload in Frames(connection):
            if opcode == 8:
                connection.sendall(frame(8, payload))
                return
            answer(lambda opcode, payload: connection.sendall(frame(opcode, payload)), opcode, payload)

    return tcp_server(serve)


def ping(*arguments):
    """A run that a busy machine did not interrupt: what it was kept from doing says nothing."""
    for _ in range(10):
        result = run("ping", *arguments)
        if b"did not get to its connections" not in result.stdout + result.stderr:
            return result
    raise AssertionError("the machine is too busy")


def number_of(payload):
    return int(re.match(rb"wlping-[0-9a-f]{4}-(\d+);", payload)[1])


class Ping(TestCase):
    def test_pings_are_answered(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 5, "-i", 0.02)
        self.assert_status(result, 0)
        self.assertEqual(result.stderr, b"")
        text = result.stdout.decode()
        self.assertRegex(text, rf"^PING {re.escape(peer.url)}/?: pings of 56 bytes\n")
        for phase in ("TCP", "upgrade", "open after"):
            self.assertEqual(len(re.findall(rf"(?m)^{phase} +\d+\.\d{{3}} ms$", text)), 1, text)
        self.assertEqual(re.findall(r"(?m)^56 bytes: seq=(\d+) time=\d+\.\d{3} ms$", text), ["1", "2", "3", "4", "5"])
        self.assertRegex(text, r"(?m)^5 sent, 5 answered, 0 lost \(0\.0 %\), in \d+\.\d{3} s$")
        figures = re.search(r"(?m)^min/p50/p90/p99/max/jitter = ([\d./]+) ms$", text)[1].split("/")
        self.assertEqual(sorted(map(float, figures[:5])), list(map(float, figures[:5])))

    def test_the_wire_carries_what_was_asked_for(self):
        for options, opcode, size in (((), PING, 56), (("-s", 125), PING, 125), (("--size", 24), PING, 24),
                                      (("--echo", "--size", 3000), TEXT, 3000)):
            seen = []

            def answer(send, opcode, payload):
                seen.append((opcode, len(payload), number_of(payload)))
                if len(payload) < 126:
                    send(PONG if opcode == PING else opcode, payload)

            with server(answer) as port:
                ping(f"ws://127.0.0.1:{port}", "-c", 3, "-i", 0.01, "-W", 1, "--no-deflate", *options)
            self.assertEqual(seen, [(opcode, size, number) for number in (1, 2, 3)])

    def test_echo(self):
        with websockets_server(echo) as url:
            result = ping(url, "--echo", "-c", 20, "-i", 0.005, "--size", 5000, "--json")
        self.assert_status(result, 0)
        self.assertEqual([each["seq"] for each in events(result, "answer")], list(range(1, 21)))
        self.assertEqual(summary(result)["kind"], "echo")

    def test_an_echo_inside_another_message(self):
        async def wrap(socket, *_):
            async for message in socket:
                await socket.send('{"you said": "%s"}' % message)

        with websockets_server(wrap) as url:
            result = ping(url, "--echo", "-c", 3, "-i", 0.01, "--json")
        self.assertEqual(summary(result)["answered"], 3)

    def test_json(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 4, "-i", 0.01, "--json")
        self.assert_status(result, 0)
        rows = objects(result.stdout)
        self.assertEqual([row["event"] for row in rows], ["timing"] + 4 * ["answer"] + ["summary"])
        self.assertGreater(rows[0]["open"], 0)
        for row in rows[1:5]:
            self.assertGreater(row["time"], 0)
        total = rows[-1]
        times = sorted(row["time"] for row in rows[1:5])
        self.assertEqual((total["min"], total["max"]), (times[0], times[-1]))
        self.assertAlmostEqual(total["p50"], times[1], delta=times[1] / 1000)
        self.assertEqual({key: total[key] for key in ("sent", "answered", "lost", "late", "duplicates", "waiting", "size")},
                         {"sent": 4, "answered": 4, "lost": 0, "late": 0, "duplicates": 0, "waiting": 0, "size": 56})

    def test_a_thousand_a_second(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 2000, "-i", 0.001, "-q", "--json")
        self.assert_status(result, 0)
        self.assertEqual([row["event"] for row in objects(result.stdout)], ["timing", "summary"])
        self.assertEqual(summary(result)["answered"], 2000)
        self.assertGreater(summary(result)["span"], 1.9)

    def test_what_is_not_answered_is_lost(self):
        def answer(send, opcode, payload):
            if number_of(payload) % 2 == 0:
                send(PONG, payload)

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 4, "-i", 0.01, "-W", 0.3)
            text = result.stdout.decode()
            self.assert_status(result, 0)
            self.assertEqual(re.findall(r"(?m)^seq=(\d) lost: ", text), ["1", "3"])
            self.assertIn("4 sent, 2 answered, 2 lost (50.0 %)", text)
            result = ping(f"ws://127.0.0.1:{port}", "-c", 1, "-W", 0.3, "--json")
        self.assert_status(result, 1)
        self.assertEqual([row["event"] for row in events(result)], ["timing", "lost", "summary"])
        self.assertEqual(summary(result)["lostShare"], 1)
        self.assertNotIn("p50", summary(result))

    def test_late_and_repeated_answers_are_said(self):
        held = []

        def answer(send, opcode, payload):
            if number_of(payload) == 1:
                held.append(payload)
            elif number_of(payload) == 30:
                send(PONG, held[0])
                send(PONG, payload)
                send(PONG, payload)
            else:
                send(PONG, payload)

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 31, "-i", 0.05, "-W", 0.5, "--json")
        self.assert_status(result, 0)
        [late] = events(result, "late")
        self.assertEqual(late["seq"], 1)
        self.assertGreater(late["time"], 0.5)
        self.assertEqual([each["seq"] for each in events(result, "duplicate")], [30])
        total = summary(result)
        self.assertEqual((total["answered"], total["lost"], total["late"], total["duplicates"]), (30, 1, 1, 1))
        self.assertLess(total["max"], late["time"])

    def test_pings_go_on_whether_they_are_answered_or_not(self):
        times = []

        def answer(send, opcode, payload):
            times.append(time.monotonic())

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 10, "-i", 0.1, "-W", 5)
        self.assert_status(result, 1)
        self.assertEqual(len(times), 10)
        self.assertGreater(times[-1] - times[0], 0.85)

    def test_interrupt_prints_the_summary(self):
        with serving("--quiet") as peer, running("ping", peer.url, "-i", 0.05, "--json") as client:
            for _ in range(4):
                client.stdout.readline()
            output, _ = end(client)
            self.assertEqual(client.returncode, 0)
        self.assertEqual(objects(output)[-1]["event"], "summary")
        self.assertGreaterEqual(objects(output)[-1]["answered"], 3)

    def test_waiting_is_not_lost(self):
        seen = threading.Event()
        with server(lambda send, opcode, payload: seen.set()) as port, \
                running("ping", f"ws://127.0.0.1:{port}", "--json") as client:
            self.assertTrue(seen.wait(PATIENCE))
            output, _ = end(client)
            self.assertEqual(client.returncode, 1)
        total = objects(output)[-1]
        self.assertEqual((total["sent"], total["waiting"], total["lost"]), (1, 1, 0))

    def test_refused_connection(self):
        result = ping(f"ws://127.0.0.1:{free_port()}", "-c", 1)
        self.assert_status(result, 1)
        self.assertIn("refused", result.stderr.decode())
        self.assertEqual(len(lines(result.stdout)), 1)
        result = ping(f"ws://127.0.0.1:{free_port()}", "-c", 1, "--json")
        self.assertEqual([row["event"] for row in events(result)], ["ended", "summary"])

    def test_an_end_is_said(self):
        def answer(send, opcode, payload):
            send(PONG, payload)
            if number_of(payload) == 3:
                raise ConnectionError

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 10, "-i", 0.02)
        self.assert_status(result, 0)
        self.assertIn("3 answered", result.stdout.decode())
        self.assertTrue(result.stderr.startswith(b"wireloupe: "))

    def test_reconnects_are_said_and_interrupt(self):
        connections = []

        def serve(connection):
            accept(connection)
            connections.append(connection)
            for opcode, payload in Frames(connection):
                if opcode == 8:
                    connection.sendall(frame(8, payload))
                    return
                if len(connections) == 1 and number_of(payload) == 3:
                    return  # what was asked last is never answered
                connection.sendall(frame(PONG, payload))

        with tcp_server(serve) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 6, "-i", 0.05, "--reconnect", "--json")
        self.assert_status(result, 0)
        names = [row["event"] for row in events(result)]
        self.assertEqual(names.count("timing"), 1)
        self.assertLess(names.index("reconnecting"), names.index("reconnected"))
        total = summary(result)
        self.assertEqual((total["lost"], total["late"]), (0, 0))
        self.assertGreaterEqual(total["interrupted"], 1)
        self.assertEqual(total["answered"] + total["interrupted"], total["sent"])
        self.assertLess(total["max"], 0.4)

    def test_connection_options_hold(self):
        seen = {}

        async def note(socket, *_):
            seen.update(socket.request_headers.raw_items(), subprotocol=socket.subprotocol)
            await echo(socket)

        with websockets_server(note, subprotocols=["chat"]) as url:
            result = ping(url, "-c", 1, "-H", "X-Token: a", "--subprotocol", "chat", "--bearer", "t", "--no-deflate")
        self.assert_status(result, 0)
        self.assertEqual((seen["X-Token"], seen["Authorization"], seen["subprotocol"]), ("a", "Bearer t", "chat"))
        self.assertNotIn("Sec-WebSocket-Extensions", seen)

    def test_credentials_are_not_printed(self):
        with serving("--quiet") as peer:
            result = ping(peer.url.replace("ws://", "ws://ann:hush@"), "-c", 1)
        self.assertNotIn(b"hush", result.stdout + result.stderr)

    def test_a_recording_is_kept(self):
        capture = self.folder / "ping.wlcap"
        with serving("--quiet") as peer:
            self.assert_status(ping(peer.url, "-c", 3, "-i", 0.01, "--record", capture), 0)
            self.assert_status(ping(peer.url, "-c", 1, "--record", capture), 1)
        rows = objects(run("show", capture, "--json").stdout)
        self.assertEqual([row.get("opcode") for row in rows].count("pong"), 3)

    def test_wrong_usage(self):
        for arguments in ((), ("ws://x", "-c", "0"), ("ws://x", "-i", "0"), ("ws://x", "-i", "0.0001"),
                          ("ws://x", "--size", "126"), ("ws://x", "--size", "23"), ("ws://x", "--echo", "--size", "1048577"),
                          ("ws://x", "-W", "601"), ("ws://x", "--budget", "p99"), ("ws://x", "--budget", "reply:p99<1s/1s"),
                          ("ws://x", "--echo", "--budget", "ping:p99<1s/1s"), ("ws://x", "extra")):
            result = ping(*arguments)
            self.assertEqual(result.returncode, 2, arguments)
            self.assertEqual(result.stdout, b"", arguments)


class Budget(TestCase):
    def test_a_kept_budget(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 20, "-i", 0.01, "--budget", "p99<10s/10s", "--budget", "max<10s/1s")
        self.assert_status(result, 0)
        self.assertEqual(len(re.findall(r"(?m)^wireloupe: The latency budget .* is kept: ", result.stderr.decode())),
                         len(lines(result.stderr)))
        self.assertIn("ping:p99<10s/10s", result.stderr.decode())

    def test_an_exceeded_budget(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 20, "-i", 0.01, "--budget", "p50<1us/1s")
            self.assert_status(result, 1)
            self.assertRegex(result.stderr.decode(),
                             r"The latency budget ping:p50<1us/1s was exceeded; .*: p50 is \S+ \S+; answers: \d+\.\n")
            result = ping(peer.url, "--echo", "-c", 20, "-i", 0.01, "--budget", "p50<1us/1s", "--json")
        self.assert_status(result, 1)
        [flip] = events(result, "budget")
        self.assertEqual((flip["budget"], flip["verdict"]), ("reply:p50<1us/1s", "fail"))
        [last] = events(result, "budgetEnd")
        self.assertEqual((last["kept"], last["failures"]), (False, 1))
        self.assertGreater(last["worst"]["value"], 1e-6)
        self.assertGreaterEqual(last["worst"]["samples"], 5)

    def test_no_verdict_is_not_kept(self):
        with serving("--quiet") as peer:
            result = ping(peer.url, "-c", 2, "-i", 0.01, "--budget", "p99<10s/10s")
        self.assert_status(result, 1)
        self.assertIn("Nothing can be said", result.stderr.decode())

    def test_a_flip_there_and_back(self):
        def answer(send, opcode, payload):
            if 100 <= number_of(payload) < 110:
                time.sleep(0.1)
            send(PONG, payload)

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 200, "-i", 0.02, "--budget", "p50<90ms/500ms", "--json")
        self.assert_status(result, 1)
        verdicts = [each["verdict"] for each in events(result, "budget")]
        self.assertEqual(verdicts[:2], ["pass", "fail"])
        self.assertEqual(verdicts[-1], "pass")
        times = [each["at"] for each in events(result, "budget")]
        self.assertEqual(times, sorted(times))

    def test_lost_answers_exceed_any_budget(self):
        def answer(send, opcode, payload):
            if number_of(payload) <= 10:
                send(PONG, payload)

        with server(answer) as port:
            result = ping(f"ws://127.0.0.1:{port}", "-c", 20, "-i", 0.01, "-W", 0.2, "--budget", "p90<1h/1s")
        self.assert_status(result, 1)
        self.assertIn("unanswered: ", result.stderr.decode())

    def test_connect(self):
        with websockets_server(echo) as url:
            sends = [argument for i in range(10) for argument in ("--send", f"message {i}")]
            kept = run("connect", url, *sends, "--budget", "reply:max<10s/10s")
            exceeded = run("connect", url, *sends, "--budget", "reply:max<1us/10s", "--json")
            unknown = run("connect", url, "--send", "one", "--budget", "reply:p50<10s/10s")
        self.assert_status(kept, 0)
        self.assertEqual(lines(kept.stdout), [f"message {i}" for i in range(10)])
        self.assertIn("is kept: max is ", kept.stderr.decode())
        self.assert_status(exceeded, 1)
        [last] = [each for each in objects(exceeded.stdout) if each.get("event") == "budgetEnd"]
        self.assertEqual((last["kept"], last["worst"]["samples"]), (False, 10))
        self.assert_status(unknown, 1)

    def test_connect_matches_by_a_rule(self):
        async def reply(socket, *_):
            async for message in socket:
                await socket.send('{"re": %s, "ok": true}' % re.search(r"\d+", message)[0])

        with websockets_server(reply) as url:
            sends = [argument for i in range(6) for argument in ("--send", '{"id": %d}' % i)]
            result = run("connect", url, *sends, "--budget", "reply:p50<10s/10s", "--match", "json:$.id=$.re")
            self.assert_status(result, 0)
            self.assertIn("answers: 6", result.stderr.decode())
            result = run("connect", url, "--match", "telepathy")
            self.assert_status(result, 2)

    def test_connect_pings_for_a_budget_of_pings(self):
        with serving("--quiet") as peer, running("connect", peer.url, "--budget", "max<10s/10s", "--json") as client:
            pongs = 0
            while pongs < 2:
                pongs += b'"opcode":"pong"' in client.stdout.readline()
            output, _ = end(client)
            self.assertEqual(client.returncode, 0)
        [last] = [each for each in objects(output) if each.get("event") == "budgetEnd"]
        self.assertTrue(last["kept"])


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
