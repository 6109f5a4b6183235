"""wireloupe ping, against real servers and bad ones."""

import re
import threading
import time
import unittest

from pingsupport import PING, PONG, TEXT, Frames, echo, events, number_of, ping, server, summary
from support import (PATIENCE, TestCase, accept, end, frame, free_port, lines, objects, run, running, serving,
                     tcp_server, websockets_server)


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


if __name__ == "__main__":
    unittest.main()
