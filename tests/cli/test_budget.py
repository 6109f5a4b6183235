"""Latency budgets of wireloupe ping and connect."""

import re
import time
import unittest

from pingsupport import PONG, echo, events, number_of, ping, server
from support import TestCase, end, lines, objects, run, running, serving, websockets_server


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


if __name__ == "__main__":
    unittest.main()
