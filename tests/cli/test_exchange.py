"""Servers that share a broadcast through Redis."""

import asyncio
import contextlib
import json
import subprocess
import threading
import unittest

import websockets

import support
from support import PATIENCE, TestCase, free_port, run, running, serving, wait_until


class Redis:
    """A redis-server of the test's own, on a socket in its folder and a port."""

    def __init__(self, folder, *options):
        self.folder, self.options, self.process = folder, options, None
        self.socket, self.port = folder / "redis.sock", free_port()
        self.url = f"unix://{self.socket}"

    def start(self):
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--unixsocket", str(self.socket),
             "--save", "", "--dir", str(self.folder), *self.options], stdout=subprocess.DEVNULL)
        wait_until(lambda: self.command("PING").startswith((b"PONG", b"NOAUTH")), "an answer of Redis")

    def command(self, *words):
        return subprocess.run(["redis-cli", "-s", str(self.socket), *words], capture_output=True,
                              timeout=PATIENCE, check=False).stdout

    def kill(self):
        self.process.kill()
        self.process.wait()


class Reader:
    """What a process writes, read aside while it runs."""

    def __init__(self, pipe):
        self.lines = []
        self.thread = threading.Thread(target=self.read, args=(pipe,), daemon=True)
        self.thread.start()

    def read(self, pipe):
        with contextlib.suppress(ValueError):
            for line in pipe:
                self.lines.append(line.decode().rstrip("\n"))


def states(reader):
    events = [json.loads(line) for line in list(reader.lines)]
    return [event["state"] for event in events if event.get("event") == "exchange"]


class Exchange(TestCase):
    def setUp(self):
        super().setUp()
        self.redis = Redis(self.folder)
        self.addCleanup(lambda: self.redis.process and self.redis.kill())

    @contextlib.contextmanager
    def sharing(self, *arguments):
        """A server that broadcasts and shares; .out and .err are read aside."""
        with serving("--mode", "broadcast", "--quiet", "--redis", self.redis.url, *arguments) as server:
            server.out, server.err = Reader(server.stdout), Reader(server.stderr)
            yield server

    def wait_for(self, server, state):
        wait_until(lambda: states(server.out)[-1:] == [state], f"state {state}")

    def test_two_servers_share_also_after_a_crash_of_redis(self):
        async def talk(url, other):
            async with websockets.connect(url) as a, websockets.connect(other) as b:
                async def say(text):
                    await a.send(text)
                    return [await asyncio.wait_for(each.recv(), PATIENCE) for each in (a, b)]

                self.assertEqual(await say("before"), ["before"] * 2)
                self.redis.kill()
                await asyncio.to_thread(self.wait_for, one, "waiting")
                await asyncio.to_thread(self.wait_for, two, "waiting")
                await a.send("meanwhile")
                self.assertEqual(await asyncio.wait_for(a.recv(), PATIENCE), "meanwhile")
                self.redis.start()
                await asyncio.to_thread(self.wait_for, one, "connected")
                await asyncio.to_thread(self.wait_for, two, "connected")
                self.assertEqual(await say("after"), ["after"] * 2)
                self.redis.command("PUBLISH", "wireloupe", "from outside")
                self.assertEqual([await asyncio.wait_for(each.recv(), PATIENCE) for each in (a, b)],
                                 ["from outside"] * 2)

        self.redis.start()
        with self.sharing() as one, self.sharing() as two:
            self.wait_for(one, "connected")
            self.wait_for(two, "connected")
            asyncio.run(talk(one.url, two.url))
            self.assertEqual(states(one.out)[:3], ["connecting", "connected", "waiting"])
            lost = [line for line in one.err.lines if "this server alone" in line]
            self.assertIn("Messages are shared with other servers through unix://", one.err.lines[0])
            self.assertTrue(lost and "Next attempt in" in lost[0], one.err.lines)
            waiting = next(event for event in map(json.loads, one.out.lines) if event.get("state") == "waiting")
            self.assertEqual(waiting["channel"], "wireloupe")
            self.assertIn(waiting["cause"], ("peerClosedTcp", "connectionReset"))
            self.assertIn("this server alone", waiting["reason"])
            self.assertGreater(waiting["retryMs"], 0)

    def test_redis_is_down_at_the_start(self):
        async def echo(url):
            async with websockets.connect(url) as client:
                await client.send("here")
                return await asyncio.wait_for(client.recv(), PATIENCE)

        with self.sharing() as server:
            self.wait_for(server, "waiting")
            self.assertEqual(asyncio.run(echo(server.url)), "here")
            self.assertIn("Is Redis running?", server.err.lines[0])
            self.redis.start()
            self.wait_for(server, "connected")
            # What repeats itself is said once.
            self.assertEqual(len(server.err.lines), 2)

    def test_passwords_are_told_to_nobody(self):
        self.redis.options = ("--requirepass", "topsecret")
        self.redis.start()
        capture = self.folder / "kept.wlcap"
        arguments = ("--mode", "broadcast", "--record", str(capture), "--force", "--redis")
        with serving(*arguments, f"redis://:othersecret@127.0.0.1:{self.redis.port}") as server:
            out = Reader(server.stdout)
            wait_until(lambda: "waiting" in states(out), "the refusal")
            server.terminate()
            server.wait(PATIENCE)
            out.thread.join(PATIENCE)
            errors = server.stderr.read()
        self.assertIn(b"WRONGPASS", errors)
        for text in ("\n".join(out.lines).encode(), errors, capture.read_bytes(),
                     run("show", capture).stdout):
            self.assertNotIn(b"othersecret", text)
        support.extra["WIRELOUPE_REDIS_PASSWORD"] = "topsecret"
        self.addCleanup(support.extra.clear)
        with serving(*arguments, f"redis://127.0.0.1:{self.redis.port}") as server:
            out = Reader(server.stdout)
            wait_until(lambda: "connected" in states(out), "the connection")

    def test_the_log_tells_it_too(self):
        self.redis.start()
        with running("serve", "--mode", "broadcast", "--redis", self.redis.url, "--channel", "other") as server:
            out = Reader(server.stdout)
            wait_until(lambda: any("channel other" in line for line in out.lines), "a row of the log")
            self.assertEqual(self.redis.command("PUBLISH", "other", "x").strip(), b"1")
            server.terminate()
            server.wait(PATIENCE)

    def test_wrong_use(self):
        for arguments, words in (
                (("--redis", "rediss://:secret@localhost"), "TLS"),
                (("--redis", "localhost:6379"), "redis://"),
                (("--redis", "redis://localhost", "--mode", "echo"), "--mode broadcast"),
                (("--channel", "x"), "--redis"),
                (("--redis", "redis://localhost", "--channel", ""), "--channel")):
            mode = () if "--mode" in arguments else ("--mode", "broadcast")
            result = run("serve", *mode, *arguments)
            self.assert_status(result, 2)
            self.assertIn(words, result.stderr.decode())
            self.assertNotIn(b"secret", result.stderr)


if __name__ == "__main__":
    unittest.main()
