"""What serves, and whether it is recorded: `wireloupe serve --engine` and `--no-record`."""

import asyncio
import contextlib
import pathlib
import unittest

import websockets

from support import PATIENCE, TestCase, end, run, serving


async def echo(url, message):
    async with websockets.connect(url, open_timeout=PATIENCE, close_timeout=PATIENCE) as client:
        await client.send(message)
        return await asyncio.wait_for(client.recv(), PATIENCE)


async def said_by_the_first_of(count, url):
    async with contextlib.AsyncExitStack() as stack:
        clients = [
            await stack.enter_async_context(
                websockets.connect(url, open_timeout=PATIENCE, close_timeout=PATIENCE))
            for _ in range(count)
        ]
        await clients[0].send("to all")
        return [await asyncio.wait_for(client.recv(), PATIENCE) for client in clients]


class ServeEngine(TestCase):
    def test_each_engine_serves(self):
        for engine in ("automatic", "qt", "wire"):
            with self.subTest(engine), serving("--engine", engine, "--quiet") as server:
                self.assertEqual(asyncio.run(echo(server.url, "Grüße")), "Grüße")

    def test_peers_on_several_threads_hear_each_other(self):
        for threads in ("0", "1", "4"):
            with self.subTest(threads), serving("--threads", threads, "--mode", "broadcast", "--quiet") as server:
                self.assertEqual(asyncio.run(said_by_the_first_of(6, server.url)), ["to all"] * 6)

    def test_nothing_is_recorded(self):
        with serving("--no-record") as server:
            self.assertEqual(asyncio.run(echo(server.url, "unseen")), "unseen")
            self.assertEqual(end(server)[0], b"")
            self.assertEqual(server.returncode, 0)

    def test_wrong_use(self):
        for arguments in (("--engine", "steam"), ("--threads", "65"), ("--threads", "all"), ("--no-record", "--record", "x.wlcap")):
            with self.subTest(arguments):
                self.assertEqual(run("serve", *arguments).returncode, 2)
                self.assertFalse(pathlib.Path("x.wlcap").exists())


if __name__ == "__main__":
    unittest.main()
