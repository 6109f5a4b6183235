"""`wireloupe serve --http`: the messages of a path by HTTP, beside WebSockets."""

import asyncio
import base64
import http.client
import json
import unittest

import websockets

from support import PATIENCE, TestCase, run, serving


def ask(server, method, target, body=None, headers=None):
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=PATIENCE)
    connection.request(method, target, body, headers or {})
    response = connection.getresponse()
    return response.status, response.read()


class ServeHttp(TestCase):
    def test_the_same_messages(self):
        async def talk(server):
            async with websockets.connect(server.url, open_timeout=PATIENCE) as client:
                status, _ = await asyncio.to_thread(ask, server, "POST", "/", b"by POST")
                self.assertEqual(status, 204)
                self.assertEqual(await asyncio.wait_for(client.recv(), PATIENCE), "by POST")
                await client.send(b"\0\1")
                self.assertEqual(await asyncio.wait_for(client.recv(), PATIENCE), b"\0\1")
        with serving("--http", "--mode", "broadcast", "--quiet") as server:
            asyncio.run(talk(server))
            status, body = ask(server, "GET", "/?after=0&wait=5")
        self.assertEqual(status, 200)
        self.assertEqual(json.loads(body), {"last": 2, "missed": 0, "messages": [
            {"id": 1, "text": "by POST"}, {"id": 2, "base64": base64.b64encode(b"\0\1").decode()}]})

    def test_keeps_what_it_is_told_to(self):
        with serving("--http", "--http-keep", "2", "--quiet") as server:
            for message in (b"a", b"b", b"c"):
                ask(server, "POST", "/", message)
            _, body = ask(server, "GET", "/?after=0")
        self.assertEqual(json.loads(body)["missed"], 1)

    def test_without_it_there_is_none(self):
        with serving("--quiet") as server:
            self.assertEqual(ask(server, "GET", "/?after=0")[0], 426)
            self.assertEqual(ask(server, "POST", "/", b"a")[0], 405)

    def test_is_saved(self):
        file = self.folder / "http.json"
        saved = run("serve", "--http", "--http-keep", "5", "--save", file)
        self.assertEqual(saved.returncode, 0, saved.stderr)
        with open(file, encoding="utf-8") as text:
            self.assertEqual(json.load(text)["http"], {"enabled": True, "keptMessages": 5})
        with serving(file, "--quiet") as server:
            self.assertEqual(ask(server, "GET", "/?after=0")[0], 200)

    def test_wrong_usage(self):
        for arguments in (["--http-keep", "5"], ["--http", "--http-keep", "0"], ["--http", "--http-keep", "x"]):
            self.assertEqual(run("serve", *arguments).returncode, 2, arguments)

    def test_several_threads_are_refused(self):
        file = self.folder / "threads.json"
        self.assertEqual(run("serve", "--threads", "4", "--save", file).returncode, 0)
        for arguments in (["--http", "--threads", "4"], [file, "--http"]):
            refused = run("serve", *arguments)
            self.assertEqual(refused.returncode, 2, arguments)
            self.assertIn(b"--threads", refused.stderr)
        with serving("--http", "--threads", "1", "--quiet") as server:
            self.assertEqual(ask(server, "GET", "/?after=0")[0], 200)


if __name__ == "__main__":
    unittest.main()
