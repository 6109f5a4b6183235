#!/usr/bin/env python3
"""A WebSocket client by Python's `websockets`: client.py URL SCENARIO [ARGUMENT...]. Prints what it sees as JSON."""

import asyncio
import json
import sys

import websockets

SIZES = [0, 1, 125, 126, 65535, 65536, 1 << 20, 16 << 20]


def say(**event):
    print(json.dumps(event), flush=True)


async def echo(socket):
    echoed = 0
    for size in SIZES:
        for message in ("x" * size, b"\x80" * size):
            await socket.send(message)
            if await socket.recv() != message:
                say(different=size)
                return
            echoed += 1
    say(echoed=echoed)
    await socket.close(1000, "done")


async def fragments(socket):
    async def pieces():
        yield "Grü"
        pong = await socket.ping("in the midst")
        await pong
        say(pong="in the midst")
        yield "ße"

    await socket.send(pieces())
    say(echo=await socket.recv())
    await socket.close()


async def close(socket, code="1000", reason=""):
    await socket.close(int(code), reason)


async def burst(socket, count):
    received = 0
    for number in range(int(count)):
        await socket.send(f"message {number}")
    closing = asyncio.ensure_future(socket.close(1000))
    try:
        while True:
            await socket.recv()
            received += 1
    except websockets.ConnectionClosed:
        pass
    await closing
    say(received=received)


async def finish(socket):
    socket.transport.write_eof()


async def reset(socket):
    socket.transport.abort()


async def wait(socket):
    async for message in socket:
        text = message if isinstance(message, str) else message.decode()
        say(message=text, binary=isinstance(message, bytes))


SCENARIOS = {function.__name__: function for function in (echo, fragments, close, burst, finish, reset, wait)}


async def main(url, scenario, *arguments):
    options = {"compression": None, "max_size": 64 << 20, "ping_interval": None, "subprotocols": ["first", "second"]}
    async with websockets.connect(url, **options) as socket:
        say(open=True, subprotocol=socket.subprotocol or "")
        try:
            await SCENARIOS[scenario](socket, *arguments)
        except websockets.ConnectionClosed:
            pass
        await socket.wait_closed()
        say(closed=socket.close_code, reason=socket.close_reason)


asyncio.run(main(*sys.argv[1:]))
