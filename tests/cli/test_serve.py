"""wireloupe serve, against real clients."""

import asyncio
import signal
import socket
import unittest

import websockets

from support import (PATIENCE, TestCase, end, free_port, has_node, lines, node, objects, run, running, serving)

NODE_ECHO = """
const WebSocket = require('ws');
const socket = new WebSocket(process.argv[1], ['chat'], {perMessageDeflate: false});
const answers = [];
socket.on('open', () => { socket.send('héllo'); socket.send(Buffer.from([0, 255])); socket.ping('p'); });
const take = answer => { if (answers.push(answer) >= 3) socket.close(1000); };
socket.on('pong', data => take('pong ' + data));
socket.on('message', (data, isBinary) => take(isBinary ? data.toString('hex') : data.toString()));
socket.on('close', code => { console.log(JSON.stringify({answers, code, protocol: socket.protocol})); });
"""


class Serve(TestCase):
    def test_json_begins_with_the_address(self):
        with serving() as server:
            self.assertEqual(server.first, {"event": "listening", "host": "127.0.0.1", "port": server.port,
                                            "url": f"ws://127.0.0.1:{server.port}/"})
            socket.create_connection(("127.0.0.1", server.port)).close()

    def test_text_begins_with_the_address(self):
        with running("serve") as server:
            self.assertRegex(server.stdout.readline().decode(), r"^Listening on ws://127\.0\.0\.1:\d+/ \(echo\)")

    def test_prints_frames_as_they_come(self):
        with serving() as server:
            self.assert_status(run("connect", server.url, "--send", "hello", "--wait", "2"), 0)
            rest, errors = end(server)
        rows = objects(rest)
        texts = [(row["dir"], row["text"]) for row in rows if row.get("opcode") == "text"]
        self.assertEqual(texts, [("in", "hello"), ("out", "hello")])
        self.assertEqual(errors, b"")
        self.assertEqual(server.returncode, 0)

    def test_quiet_prints_no_frames(self):
        with serving("--quiet") as server:
            self.assert_status(run("connect", server.url, "--send", "hello", "--wait", "2"), 0)
            rest, _ = end(server)
        self.assertEqual(rest, b"")

    def test_prefix(self):
        with serving("--prefix", "Echo: ", "--quiet") as server:
            result = run("connect", server.url, "--send", "hello", "--wait", "2")
            self.assertEqual(lines(result.stdout), ["Echo: hello"])

    @unittest.skipUnless(has_node, "needs Node.js")
    def test_node_client(self):
        with serving("--subprotocol", "chat", "--quiet") as server:
            result = node(NODE_ECHO, server.url)
            self.assertEqual(result.returncode, 0, result.stderr)
            [answer] = objects(result.stdout)
        self.assertEqual(sorted(answer["answers"]), ["00ff", "héllo", "pong p"])
        self.assertEqual((answer["code"], answer["protocol"]), (1000, "chat"))

    def test_broadcast_without_the_sender(self):
        async def talk(url):
            async with websockets.connect(url) as one, websockets.connect(url) as two:
                await one.send("from one")
                heard = await asyncio.wait_for(two.recv(), PATIENCE)
                await two.send("from two")
                return heard, await asyncio.wait_for(one.recv(), PATIENCE)

        with serving("--mode", "broadcast", "--exclude-sender", "--quiet") as server:
            self.assertEqual(asyncio.run(talk(server.url)), ("from one", "from two"))

    def test_interrupt_closes_peers_and_keeps_the_recording(self):
        async def talk(url, server):
            async with websockets.connect(url) as client:
                await client.send("kept")
                await asyncio.wait_for(client.recv(), PATIENCE)
                server.send_signal(signal.SIGINT)
                await asyncio.wait_for(client.wait_closed(), PATIENCE)
                return client.close_code

        capture = self.folder / "kept.wlcap"
        with serving("--quiet", "--record", str(capture)) as server:
            self.assertEqual(asyncio.run(talk(server.url, server)), 1001)
            self.assertEqual(server.wait(PATIENCE), 0)
        rows = objects(run("show", capture, "--json").stdout)
        self.assertEqual([row["text"] for row in rows if row.get("opcode") == "text"], ["kept", "kept"])
        self.assertEqual({row["code"] for row in rows if row.get("opcode") == "close"}, {1001})

    def test_termination_is_as_good_as_an_interrupt(self):
        with serving() as server:
            end(server, signal.SIGTERM)
            self.assertEqual(server.returncode, 0)

    def test_taken_port(self):
        with serving() as server:
            result = run("serve", "--port", server.port)
        self.assert_status(result, 1)
        self.assertEqual(result.stdout, b"")
        self.assertIn(str(server.port), result.stderr.decode())
        self.assertRegex(result.stderr.decode(), r"--port \d+")

    def test_existing_recording_is_not_replaced(self):
        capture = self.folder / "old.wlcap"
        capture.write_bytes(b"precious")
        result = run("serve", "--record", capture)
        self.assert_status(result, 1)
        self.assertIn(b"--force", result.stderr)
        self.assertEqual(capture.read_bytes(), b"precious")
        with serving("--record", str(capture), "--force") as server:
            end(server)
        self.assertEqual(run("show", capture).returncode, 0)

    def test_recording_that_cannot_be_made(self):
        result = run("serve", "--record", self.folder / "no" / "folder.wlcap")
        self.assert_status(result, 1)
        self.assertIn(b"folder.wlcap", result.stderr)

    def test_other_address_is_warned_of(self):
        with serving("--host", "0.0.0.0") as server:
            self.assertEqual(server.first["url"], f"ws://127.0.0.1:{server.port}/")
            _, errors = end(server)
        self.assertIn(b"not a loopback address", errors)

    def test_closed_output_ends_it_quietly(self):
        with serving() as server:
            server.stdout.close()
            server.stdout = None
            run("connect", server.url, "--send", "hello", "--wait", "2")
            self.assertEqual(server.wait(PATIENCE), 0)
            self.assertEqual(server.stderr.read(), b"")

    def test_port_that_is_asked_for(self):
        port = free_port()
        with serving("--port", port) as server:
            self.assertEqual(server.port, port)

    def test_stray_bytes_do_not_hurt(self):
        with serving() as server:
            with socket.create_connection(("127.0.0.1", server.port)) as stray:
                stray.sendall(b"\x00\x1b[2J not HTTP\r\n\r\n")
                stray.settimeout(PATIENCE)
                while stray.recv(4096):
                    pass
            result = run("connect", server.url, "--send", "still there", "--wait", "2")
            self.assertEqual(lines(result.stdout), ["still there"])


if __name__ == "__main__":
    unittest.main()
