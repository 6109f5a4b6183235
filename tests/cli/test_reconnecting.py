"""Connections that come again, and those that are sent elsewhere."""

import contextlib
import http
import unittest

from support import TestCase, end, free_port, lines, objects, run, running, tcp_server, websockets_server
from test_connect import accept, echo, frame


class Reconnecting(TestCase):
    def test_messages_of_each_connection_are_printed(self):
        count = 0

        async def greet(peer, *_):
            nonlocal count
            count += 1
            await peer.send(f"greeting {count}")
            await peer.close(1000 if count == 3 else 1012)

        with websockets_server(greet) as url:
            result = run("connect", url, "--reconnect", "--wait", "forever", stdin=b"")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["greeting 1", "greeting 2", "greeting 3"])
        self.assertEqual(result.stderr.decode().count("1012"), 2)

    def test_lines_wait_for_the_next_connection(self):
        port = free_port()
        url = f"ws://127.0.0.1:{port}/"
        with contextlib.ExitStack() as stack:
            with websockets_server(echo, port=port):
                client = stack.enter_context(running("connect", url, "--reconnect", "--json"))
                self.read_until(client, b"before", b"before\n")
            self.read_until(client, b'"waiting"')
            with websockets_server(echo, port=port):
                self.read_until(client, b"meanwhile", b"meanwhile\n")
                end(client)
        self.assertEqual(client.returncode, 0)

    def test_a_first_connection_that_fails_is_left_at_that(self):
        result = run("connect", f"ws://127.0.0.1:{free_port()}/", "--reconnect")
        self.assert_status(result, 1)
        self.assertEqual(result.stderr.count(b"\n"), 1)

    def read_until(self, client, expected, line=b""):
        client.stdin.write(line)
        client.stdin.flush()
        while expected not in (read := client.stdout.readline()):
            self.assertTrue(read, "the output has ended")

    def test_interrupt_ends_the_waiting(self):
        async def drop(peer, *_):
            await peer.close(1012)

        with websockets_server(drop) as url, running("connect", url, "--reconnect", "--wait", "forever",
                                                     "--json") as client:
            self.read_until(client, b'"waiting"')
            end(client)
        self.assertEqual(client.returncode, 1)

    def test_words(self):
        count = 0

        async def drop(peer, *_):
            nonlocal count
            count += 1
            await peer.close(1012 if count == 1 else 1000)

        with websockets_server(drop) as url:
            result = run("connect", url, "--reconnect", "--wait", "forever", "--verbose")
        self.assertRegex(result.stdout.decode(), r"(?m)Waiting .*(again|attempt)")


class Redirects(TestCase):
    def redirecting(self, to):
        async def redirect(path, *_):
            if path == "/":
                return http.HTTPStatus.FOUND, {"Location": to}, b""
            return None

        return websockets_server(echo, process_request=redirect)

    def test_only_on_request(self):
        with self.redirecting("/there") as url:
            result = run("connect", url)
            self.assert_status(result, 1)
            self.assertIn("302", result.stderr.decode())
            result = run("connect", url, "-L", "--send", "arrived")
            self.assert_status(result, 0)
            self.assertEqual(lines(result.stdout), ["arrived"])
            result = run("connect", url, "-L", "--send", "arrived", "--verbose")
        self.assertRegex(result.stdout.decode(), r"Redirected .*302.*/there")

    def test_timing_counts_all_requests(self):
        with self.redirecting("/there") as url:
            result = run("connect", url, "-L", "--send", "arrived", "--timing", "--json")
        rows = objects(result.stdout)
        time_of = {row["state"]: row["time"] for row in rows if row.get("kind") == "state"}
        [timing] = [row for row in rows if row.get("event") == "timing"]
        self.assertAlmostEqual(timing["redirects"], time_of["redirected"] - time_of["connecting"])
        parts = [timing[part] for part in ("redirects", "preparation", "tcp", "upgrade")]
        self.assertAlmostEqual(timing["open"], sum(parts))
        self.assertLessEqual(timing["open"], time_of["open"] - time_of["connecting"] + 1e-6)

    def test_credentials_stay_with_their_host(self):
        heads = []

        def other(connection):
            heads.append(accept(connection).decode())
            connection.sendall(frame(8, b"\x03\xe8"))
            connection.recv(4096)

        with tcp_server(other) as port, self.redirecting(f"ws://localhost:{port}/x") as url:
            self.assert_status(run("connect", url, "-L", "--bearer", "secret", "--wait", "forever"), 0)
        self.assertTrue(heads[0].startswith("GET /x "), heads)
        self.assertNotIn("secret", heads[0])


if __name__ == "__main__":
    unittest.main()
