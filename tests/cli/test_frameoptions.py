"""What the options of wireloupe connect do to frames: fragments, raw frames, compression."""

import contextlib
import unittest

import websockets

from support import (PATIENCE, TestCase, end, has_node, lines, node, objects, run, running, serving,
                     tcp_server, websockets_server)
from test_connect import accept, echo, frame


class Frames(TestCase):
    def test_fragments(self):
        with serving("--no-deflate") as server:
            self.assert_status(run("connect", server.url, "--fragment", "4", "--send", "0123456789"), 0)
            rest, _ = end(server)
        frames = [(row["opcode"], row["fin"], row["length"]) for row in objects(rest)
                  if row["kind"] == "frame" and row["dir"] == "in" and row["opcode"] != "close"]
        self.assertEqual(frames, [("text", False, 4), ("continuation", False, 4), ("continuation", True, 2)])

    def test_raw_frames_keep_their_order(self):
        received = []

        async def note(peer, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                while True:
                    received.append(await peer.recv())

        sends = []
        for number in range(20):
            sends += ["--send", f"text {number}", "--raw-frame", f'op=binary,payload="raw {number}"']
        with websockets_server(note) as url:
            self.assert_status(run("connect", url, *sends), 0)
        expected = [item for number in range(20) for item in (f"text {number}", b"raw %d" % number)]
        self.assertEqual(received, expected)

    def test_raw_frames_are_marked(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--json", "--raw-frame", "op=text,payload=hi")
        self.assert_status(result, 0)
        sent = [row for row in objects(result.stdout) if row.get("opcode") == "text" and row["dir"] == "out"]
        self.assertEqual([row["text"] for row in sent], ["hi"])
        self.assertIn("injected", sent[0]["flags"])

    def test_a_frame_that_breaks_the_rules(self):
        async def listen(peer, *_):
            with contextlib.suppress(websockets.ConnectionClosed):
                await peer.recv()

        with websockets_server(listen, compression=None) as url:
            result = run("connect", url, "--raw-frame", "op=text,rsv=2,payload=hi", "--wait", "forever")
        self.assert_status(result, 1)
        self.assertIn("1002", result.stderr.decode())

    def test_a_mistake_is_pointed_at(self):
        result = run("connect", "ws://127.0.0.1:1", "--raw-frame", "op=text,fin=7")
        self.assert_status(result, 2)
        self.assertIn(b"character 13", result.stderr)
        self.assertIn(b"\n  op=text,fin=7\n              ^\n", result.stderr)

    def test_commands(self):
        events = []

        def talk(connection):
            accept(connection)
            connection.sendall(frame(9, b"muted"))
            connection.sendall(frame(1, b"sent"))
            data = b""
            while piece := connection.recv(4096):
                data += piece
            events.append(data)
            connection.sendall(frame(1, b"still heard"))
            connection.sendall(frame(8, b"\x03\xe8"))

        with tcp_server(talk) as port, running("connect", f"ws://127.0.0.1:{port}", "--commands", "--no-deflate",
                                               "--wait", "forever") as client:
            client.stdin.write(b"/mute\n")
            client.stdin.flush()
            self.assertEqual(client.stdout.readline(), b"sent\n")
            client.stdin.write(b'/raw op=7,mask=none,payload="x"\n/half-close\n')
            client.stdin.flush()
            self.assertEqual(client.stdout.readline(), b"still heard\n")
            client.stdin.close()
            client.wait(PATIENCE)
        self.assertIn(b"\x87\x01x", events[0])


class Compression(TestCase):
    text = "compress me " * 200

    def test_websockets(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--json", "--send", self.text, "--send", self.text)
        self.assert_status(result, 0)
        rows = [row for row in objects(result.stdout) if row.get("opcode") == "text"]
        self.assertEqual([row["text"] for row in rows], [self.text] * 4)
        for row in rows:
            self.assertIn("compressed", row["flags"])
            self.assertLess(row["wireLength"], len(self.text) / 10)

    def test_messages_are_printed_inflated(self):
        with websockets_server(echo) as url:
            self.assertEqual(lines(run("connect", url, "--send", self.text).stdout), [self.text])

    def test_verbose_shows_the_ratio(self):
        with websockets_server(echo) as url:
            result = run("connect", url, "--verbose", "--send", self.text)
        self.assertRegex(result.stdout.decode(), r"(?m)-> +Text +2400 .*compressed \d+\.\d×")

    @unittest.skipUnless(has_node, "needs Node.js")
    def test_node_against_serve(self):
        script = """
            const WebSocket = require('ws');
            const socket = new WebSocket(process.argv[1], {perMessageDeflate: {threshold: 0}});
            socket.on('open', () => socket.send('x'.repeat(5000)));
            socket.on('message', data => {
                console.log(JSON.stringify({same: data.toString() === 'x'.repeat(5000), ext: socket.extensions}));
                socket.close(1000);
            });
        """
        for option, extension in (([], "permessage-deflate"), (["--no-deflate"], "")):
            with serving("--quiet", *option) as server:
                result = node(script, server.url)
                self.assertEqual(objects(result.stdout), [{"same": True, "ext": extension}], result.stderr)


if __name__ == "__main__":
    unittest.main()
