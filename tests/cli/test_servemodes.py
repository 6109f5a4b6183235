"""What `wireloupe serve` does by its options, against real clients."""

import asyncio
import json
import time
import unittest

import websockets

from support import PATIENCE, TestCase, end, has_node, node, objects, run, serving

NODE_ECHO = """
const WebSocket = require('ws');
const socket = new WebSocket(process.argv[1]);
const started = Date.now();
socket.on('open', () => socket.send('hello'));
socket.on('message', data => { console.log(JSON.stringify({text: data.toString(), ms: Date.now() - started}));
                               socket.close(); });
"""


def connect(url):
    # A full queue would hold up pongs.
    return websockets.connect(url, open_timeout=PATIENCE, close_timeout=PATIENCE, max_queue=None)


async def heard(client, count):
    return [await asyncio.wait_for(client.recv(), PATIENCE) for _ in range(count)]


async def ask(url, *messages, answers):
    async with connect(url) as client:
        for message in messages:
            await client.send(message)
        return await heard(client, answers)


async def close_of(url, *messages):
    async with connect(url) as client:
        for message in messages:
            await client.send(message)
        await asyncio.wait_for(client.wait_closed(), PATIENCE)
        return client.close_code, client.close_reason


class ServeModes(TestCase):
    @unittest.skipUnless(has_node, "needs Node.js")
    def test_echo_with_delay(self):
        with serving("--quiet", "--prefix", "> ", "--delay", "300ms", "--jitter", "10ms") as server:
            result = node(NODE_ECHO, server.url)
            self.assertEqual(result.returncode, 0, result.stderr)
            [answer] = objects(result.stdout)
        self.assertEqual(answer["text"], "> hello")
        self.assertGreaterEqual(answer["ms"], 290)

    def test_rooms(self):
        async def talk(urls, *joins):
            async with connect(urls[0]) as one, connect(urls[0]) as two, connect(urls[1]) as other:
                for client, join in zip((one, two, other), joins):
                    await client.send(join)
                # Each has its own first, so that the order of joining is settled.
                for client in (one, two, other):
                    await client.send("ready")
                    while await asyncio.wait_for(client.recv(), PATIENCE) != "ready":
                        pass
                await one.send("in the room")
                await other.send("elsewhere")
                texts = [message for message in await heard(other, 1)]
                while (message := await asyncio.wait_for(two.recv(), PATIENCE)) == "ready":
                    pass
                return message, texts

        for options, paths, joins in ((("path",), ("kitchen", "hall"), ()),
                                      (("query=where",), ("?where=kitchen", "?where=hall"), ()),
                                      (("message=$.go",), ("", ""), ('{"go":"a"}', '{"go":"a"}', '{"go":"b"}'))):
            with serving("--quiet", "--mode", "rooms", "--room", *options) as server:
                urls = [server.url + path for path in paths]
                self.assertEqual(asyncio.run(talk(urls, *joins)), ("in the room", ["elsewhere"]))

    def test_stream(self):
        with serving("--quiet", "--mode", "stream", "--template", "{{counter}} {{random max=1000}}", "--per-second",
                     "500", "--count", "4", "--each-peer", "--seed", "9") as server:
            first = asyncio.run(ask(server.url, answers=4))
        with serving("--quiet", "--mode", "stream", "--template", "{{counter}} {{random max=1000}}", "--per-second",
                     "500", "--count", "4", "--each-peer", "--seed", "9") as server:
            self.assertEqual(asyncio.run(ask(server.url, answers=4)), first)
        self.assertEqual([text.split()[0] for text in first], ["1", "2", "3", "4"])

    def test_stream_of_rows(self):
        rows = self.folder / "rows.jsonl"
        rows.write_text('{"a": 1.50}\n{"a": "x"}\n')
        with serving("--quiet", "--mode", "stream", "--rows", rows, "--interval", "2ms", "--each-peer",
                     "--binary") as server:
            self.assertEqual(asyncio.run(ask(server.url, answers=3)), [b'{"a": 1.50}', b'{"a": "x"}', b'{"a": 1.50}'])

    def test_rules(self):
        with serving("--quiet", "--rule", "ping => pong", "--rule", r"/^buy (\d+) (?<what>\w+)/i => sold {{1}} {{what}}",
                     "--rule", "$.type=login => {\"ok\":{{json:$.id}}}", "--rule", "hex:cafe => hex:00ff",
                     "--rule", "bye => @10ms one => close:4001 two", "--otherwise", "what?") as server:
            self.assertEqual(asyncio.run(ask(server.url, "ping", "BUY 3 cows", '{"type":"login","id":1.0}',
                                             b"\xca\xfe\x01", "hm", answers=5)),
                             ["pong", "sold 3 cows", '{"ok":1.0}', b"\x00\xff", "what?"])
            self.assertEqual(asyncio.run(close_of(server.url, "bye")), (4001, "two"))

    def test_replay(self):
        capture = self.folder / "told.wlcap"
        with serving("--quiet", "--rule", "* => one => two", "--record", capture) as server:
            self.assertEqual(asyncio.run(ask(server.url, "hello", answers=2)), ["one", "two"])
            end(server)
        with serving("--quiet", "--replay", capture, "--connection", "1", "--speed", "100") as server:
            self.assertEqual(asyncio.run(ask(server.url, answers=2)), ["one", "two"])
        with serving("--quiet", "--replay", capture, "--by-turn", "--loop") as server:
            self.assertEqual(asyncio.run(ask(server.url, "anything", "more", answers=4)),
                             ["one", "two", "one", "two"])

    def test_faults_by_a_seed_are_the_same_twice(self):
        def survivors(seed):
            messages = [str(number) for number in range(60)]

            async def talk(url):
                async with connect(url) as client:
                    for message in messages:
                        await client.send(message)
                    await client.send("last")
                    got = []
                    # The last one may be dropped as well: the pong comes behind all that is not.
                    waiter = await client.ping()
                    await asyncio.wait_for(waiter, PATIENCE)
                    while client.messages:
                        got.append(client.messages.popleft())
                    return got

            with serving("--quiet", "--fault", "drop=30%", "--fault", f"duplicate=10%,seed={seed}") as server:
                return asyncio.run(talk(server.url))

        first = survivors(7)
        self.assertEqual(survivors(7), first)
        self.assertLess(len(set(first)), 60)
        self.assertGreater(len(set(first)), 20)
        self.assertNotEqual(survivors(8), first)

    def test_close_as_a_fault(self):
        with serving("--quiet", "--fault", "close=1011@2") as server:
            self.assertEqual(asyncio.run(close_of(server.url, "a", "b", "c"))[0], 1011)

    def test_schema(self):
        schema = self.folder / "schema.json"
        schema.write_text('{"type":"object","required":["id"]}')
        with serving("--quiet", "--schema", schema) as server:
            good, bad = asyncio.run(ask(server.url, '{"id":1}', "{}", answers=2))
            self.assertEqual(good, '{"id":1}')
            self.assertEqual(json.loads(bad)["error"], "schema")
        with serving("--quiet", "--schema", schema, "--schema-action", "close") as server:
            self.assertEqual(asyncio.run(close_of(server.url, "{}"))[0], 1008)

    def test_guards(self):
        with serving("--quiet", "--rate", "2", "--rate-action", "close") as server:
            self.assertEqual(asyncio.run(close_of(server.url, *"abcdef"))[0], 1008)
        with serving("--json", "--heartbeat", "50ms") as server:
            async def idle(url):
                async with connect(url) as client:
                    await asyncio.to_thread(wait_for_ping, server)
                    return client.open

            def wait_for_ping(process):
                limit = time.monotonic() + PATIENCE
                while json.loads(process.stdout.readline()).get("opcode") != "ping":
                    self.assertLess(time.monotonic(), limit)

            self.assertTrue(asyncio.run(idle(server.url)))

    def test_what_was_counted_ends_the_output(self):
        schema = self.folder / "schema.json"
        schema.write_text('{"type":"object","required":["id"]}')
        with serving("--fault", "duplicate=1", "--schema", schema) as server:
            self.assertEqual(asyncio.run(ask(server.url, '{"id":1}', "{}", answers=4))[:2], ['{"id":1}'] * 2)
            last = objects(end(server)[0])[-1]
            self.assertEqual(last, {"event": "counts", "faults": {"duplicated": 2}, "guards": {"answeredSchema": 1}})
        with serving("--mode", "echo") as server:
            asyncio.run(ask(server.url, "a", answers=1))
            self.assertNotEqual(objects(end(server)[0])[-1].get("event"), "counts")

    def test_sink_and_silence(self):
        async def is_answered(url):
            async with connect(url) as client:
                await client.send("hello")
                waiter = await client.ping()
                await asyncio.wait_for(waiter, PATIENCE)
                return bool(client.messages)

        with serving("--quiet", "--mode", "sink") as server:
            self.assertFalse(asyncio.run(is_answered(server.url)))

    def test_what_does_not_belong_together_is_wrong_usage(self):
        for arguments in (["--prefix", "x", "--mode", "sink"], ["--delay", "1s", "--mode", "broadcast"],
                          ["--room", "path"], ["--room", "door", "--mode", "rooms"], ["--template", "x"],
                          ["--mode", "stream", "--interval", "1s", "--per-second", "3"],
                          ["--mode", "stream", "--template", "{{nonsense}}"], ["--mode", "stream", "--interval", "0ms"],
                          ["--mode", "stream", "--count", "-1"], ["--rule", "ping"], ["--rule", "/(/ => x"],
                          ["--rule", "a => {{1}}"], ["--rule", "a => close:1006"], ["--mode", "echo", "--rule", "a => b"],
                          ["--speed", "2"], ["--mode", "replay", "--speed", "0"], ["--fault", "smell"],
                          ["--fault", "drop=200%"], ["--schema-action", "close"], ["--rate-action", "drop"],
                          ["--slow-consumer", "shoot"], ["--heartbeat", "soon"], ["--heartbeat", "1s,2s,3s"],
                          ["--subprotocol", "a b"], ["--jitter", "1 s"], ["--mode", "rules", "--otherwise", "@x y"]):
            result = run("serve", *arguments)
            self.assertEqual(result.returncode, 2, (arguments, result.stderr))
            self.assertEqual(result.stdout, b"", arguments)

    def test_what_is_missing_is_not_wrong_usage(self):
        for arguments in (["--mode", "stream", "--rows", self.folder / "none.csv"], ["--schema", self.folder / "none"],
                          ["--replay", self.folder / "none.wlcap"], ["--mode", "replay"], ["--mode", "conversation"]):
            result = run("serve", *arguments)
            self.assert_status(result, 1)
            self.assertNotEqual(result.stderr, b"")

    def test_help_teaches(self):
        text = run("serve", "--help").stdout.decode()
        for word in ("black-hole", "{{walk", "latency=", "/^buy", "--save", "FILE is a saved server"):
            self.assertIn(word, text)


if __name__ == "__main__":
    unittest.main()
