"""wireloupe serve FILE.json and --save: a server in a file."""

import asyncio
import json
import os
import pathlib
import unittest

import websockets

from support import PATIENCE, TestCase, end, lines, run, running, serving

HEAD = {"format": "wireloupe server", "version": 1}


async def converse(url, *messages, answers=None):
    """What comes back to the messages."""
    async with websockets.connect(url, open_timeout=PATIENCE) as client:
        for message in messages:
            await client.send(message)
        return [await asyncio.wait_for(client.recv(), PATIENCE) for _ in range(answers or len(messages))]


class ServeFile(TestCase):
    def file(self, name="server.json", **members):
        path = self.folder / name
        path.write_text(json.dumps({**HEAD, **members}))
        return path

    def refused(self, path, *arguments):
        """What is said of a server that cannot be started."""
        result = run("serve", path, *arguments)
        self.assert_status(result, 1)
        self.assertEqual(result.stdout, b"")
        return result.stderr.decode()

    def test_runs_what_the_file_says(self):
        path = self.file(mode="echo", echo={"prefix": "file: "}, subprotocols=["chat"],
                         routes=[{"path": "/loud", "echo": {"prefix": "LOUD: "}}])
        with serving("--quiet", path) as server:
            self.assertEqual(asyncio.run(converse(server.url, "a")), ["file: a"])
            self.assertEqual(asyncio.run(converse(server.url + "loud?x=1", "a")), ["LOUD: a"])

    def test_says_what_it_does(self):
        path = self.file(mode="rooms", routes=[{"path": "/echo"}])
        with running("serve", path) as server:
            self.assertIn("(rooms; /echo: echo)", server.stdout.readline().decode())

    def test_options_go_before_the_file(self):
        path = self.file(mode="echo", echo={"prefix": "file: "}, subprotocols=["chat"])
        with serving("--quiet", path, "--prefix", "option: ") as server:
            self.assertEqual(asyncio.run(converse(server.url, "a")), ["option: a"])
        with serving("--quiet", path, "--mode", "stream", "--template", "tick", "--interval", "1ms") as server:
            self.assertEqual(asyncio.run(converse(server.url, answers=1)), ["tick"])

    def test_saves_what_the_options_say(self):
        path = self.folder / "saved.json"
        (self.folder / "rows.csv").write_text("name\nada\nbob\n")
        result = run("serve", "--mode", "stream", "--rows", self.folder / "rows.csv", "--template", "{{row.name}}",
                     "--interval", "5ms", "--fault", "latency=1ms", "--fault", "seed=3", "--heartbeat", "5s,7s",
                     "--token", "hush", "--save", path)
        self.assert_status(result, 0)
        self.assertEqual(result.stdout, b"")
        self.assertIn(b"the token of peers is left out", result.stderr)
        self.assertEqual(path.read_text(), """{
  "format": "wireloupe server",
  "version": 1,
  "mode": "stream",
  "stream": {
    "text": "{{row.name}}",
    "rows": "rows.csv",
    "rate": {"periodMs": 5}
  },
  "faults": "latency=1ms,seed=3",
  "guards": {
    "heartbeat": {"intervalMs": 5000, "timeoutMs": 7000}
  }
}
""")
        with serving("--quiet", path) as server:
            self.assertEqual(asyncio.run(converse(server.url, answers=3)), ["ada", "bob", "ada"])

    def test_saves_again_what_is_in_a_file(self):
        path, copy = self.file(mode="sink", custom={"x": 1}), self.folder / "copy.json"
        result = run("serve", path, "--port", "9001", "--save", copy)
        self.assert_status(result, 0)
        self.assertIn(b"/custom", result.stderr)
        self.assertEqual(json.loads(copy.read_text()), {**HEAD, "port": 9001, "mode": "sink", "custom": {"x": 1}})

    def test_does_not_replace_a_file_unasked(self):
        path = self.folder / "old.json"
        path.write_text("precious")
        result = run("serve", "--save", path)
        self.assert_status(result, 1)
        self.assertIn(b"--force", result.stderr)
        self.assertEqual(path.read_text(), "precious")
        self.assert_status(run("serve", "--save", path, "--force"), 0)
        self.assertEqual(json.loads(path.read_text()), HEAD)

    def test_says_what_is_wrong_with_a_file(self):
        self.assertIn("/port: a whole number from 0 to 65535 is missing", self.refused(self.file(port=70000)))
        self.assertIn("/rules/rules/0/match/pattern: regular expression",
                      self.refused(self.file(mode="rules", rules={"rules": [{"match": {"kind": "regex",
                                                                                       "pattern": "("}}]})))
        self.assertIn("/stream/text: there is no such placeholder (at character 3)",
                      self.refused(self.file(mode="stream", stream={"text": "{{nonsense}}"})))
        self.assertIn("/faults: there is no such fault", self.refused(self.file(faults="smell=5%")))
        self.assertIn("/schema/schema: ", self.refused(self.file(schema={"schema": {"$ref": "http://x/y"}})))
        self.assertIn("newer version", self.refused(self.file(version=99)))
        broken = self.folder / "broken.json"
        broken.write_text('{"format": ')
        self.assertIn("is not JSON", self.refused(broken))
        self.assertIn("none.json", self.refused(self.folder / "none.json"))
        self.assertIn("not a file", self.refused(self.folder))

    def test_says_what_files_are_missing(self):
        for members, place in ((dict(mode="stream", stream={"rows": "none.csv"}), "/stream/rows"),
                               (dict(mode="replay", replay={"capture": "none.wlcap"}), "/replay/capture"),
                               (dict(mode="replay"), "/replay/capture"),
                               (dict(schema={"file": "none.json"}), "/schema/file")):
            self.assertIn(place, self.refused(self.file(**members)))

    def test_a_file_may_go_missing_between_two_starts(self):
        rows = self.folder / "rows.txt"
        rows.write_text("one\n")
        path = self.file(mode="stream", stream={"text": "", "rows": "rows.txt", "rate": {"periodMs": 5}})
        with serving("--quiet", path) as server:
            os.remove(rows)
            self.assertEqual(asyncio.run(converse(server.url, answers=2)), ["one", "one"])
        self.assertIn(str(rows), self.refused(path))

    def test_names_what_it_does_not_know(self):
        with running("serve", "--json", self.file(ecko={"prefix": "x"})) as server:
            server.stdout.readline()
            _, errors = end(server)
        self.assertIn(b"/ecko: this version does not know of it", errors)

    def test_conversation(self):
        path = self.file(mode="conversation", conversation={
            "states": [{"name": "start", "greeting": [{"content": "who?"}],
                        "rules": [{"match": {"kind": "regex", "pattern": "^I am (.*)$"},
                                   "replies": [{"content": "hello {{1}}"}], "next": "known"}]},
                       {"name": "known",
                        "rules": [{"match": {"kind": "equals", "pattern": "bye"},
                                   "replies": [{"kind": "close", "code": 4000, "content": "so long"}]}]}]})

        async def talk(url):
            async with websockets.connect(url) as client:
                heard = [await asyncio.wait_for(client.recv(), PATIENCE)]
                await client.send("I am Ada")
                heard.append(await asyncio.wait_for(client.recv(), PATIENCE))
                await client.send("bye")
                await asyncio.wait_for(client.wait_closed(), PATIENCE)
                return heard, client.close_code, client.close_reason

        async def misbehave(url):
            async with websockets.connect(url) as client:
                await client.send("nonsense")
                await asyncio.wait_for(client.wait_closed(), PATIENCE)
                return client.close_code

        with serving("--quiet", path) as server:
            self.assertEqual(asyncio.run(talk(server.url)), (["who?", "hello Ada"], 4000, "so long"))
            self.assertEqual(asyncio.run(misbehave(server.url)), 1008)
        with serving("--quiet", path, "--otherwise", "echo") as server:
            self.assertEqual(asyncio.run(converse(server.url, "nonsense", answers=2)), ["who?", "nonsense"])

    def test_the_example_that_is_shown(self):
        readme = (pathlib.Path(__file__).parents[2] / "README.md").read_text()
        example = readme.split("```json\n")[1].split("```")[0]
        path, copy = self.folder / "bench.json", self.folder / "copy.json"
        path.write_text(example)
        (self.folder / "prices.csv").write_text("symbol,price\nQT,6.40\n")
        self.assert_status(run("serve", path, "--save", copy), 0)
        self.assertEqual(json.loads(copy.read_text()), json.loads(example))
        with serving("--quiet", path, "--port", "0") as server:
            self.assertEqual(asyncio.run(converse(server.url + "prices", answers=1)), ["QT 6.40"])
            self.assertEqual(asyncio.run(converse(server.url + "login", "I am Ada", answers=2)),
                             ["who are you?", "welcome, Ada"])

    def test_usage_is_still_looked_at(self):
        result = run("serve", self.file(mode="sink"), "--prefix", "x")
        self.assert_status(result, 2)
        self.assertIn(b"--prefix belongs to --mode echo", result.stderr)
        self.assertEqual(lines(result.stderr)[-1], 'Try "wireloupe serve --help".')


if __name__ == "__main__":
    unittest.main()
