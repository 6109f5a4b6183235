"""A WebSocket server of Python's websockets that answers pings and messages after DELAY milliseconds: prints its port."""

import asyncio
import contextlib
import sys
import time

import websockets

delay = float(sys.argv[1]) / 1000


async def pause():
    """On a thread: timers of asyncio are rounded to milliseconds, now up and now down."""
    if delay > 0:
        await asyncio.get_running_loop().run_in_executor(None, time.sleep, delay)


class Slow(websockets.WebSocketServerProtocol):
    async def pong(self, data=b""):
        await pause()
        await super().pong(data)


async def echo(socket, *_):
    with contextlib.suppress(websockets.ConnectionClosed):
        async for message in socket:
            await pause()
            await socket.send(message)


async def main():
    async with websockets.serve(echo, "127.0.0.1", 0, create_protocol=Slow, ping_interval=None, compression=None) as server:
        print(server.sockets[0].getsockname()[1], flush=True)
        await asyncio.Future()


asyncio.run(main())
