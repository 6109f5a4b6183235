#!/usr/bin/env python3
"""A WebSocket server by Python's `websockets`. What it does is said by the path; what it sees is printed as JSON, with
the tag that the query gives."""

import asyncio
import json
import sys
import urllib.parse

import websockets


def say(**event):
    print(json.dumps(event), flush=True)


def tag(query):
    return int(query.get("tag", ["0"])[0])


async def echo(socket, query):
    async for message in socket:
        say(message=len(message), binary=isinstance(message, bytes), tag=tag(query))
        await socket.send(message)


async def close(socket, query):
    if "code" in query:
        await socket.close(int(query["code"][0]), query.get("reason", [""])[0])
    else:
        await socket.close()


async def fragments(socket, query):
    async def pieces():
        yield "Grü"
        pong = await socket.ping("in the midst")
        await pong
        say(pong="in the midst", tag=tag(query))
        yield "ß"
        yield "e"

    await socket.send(pieces())
    await socket.wait_closed()


async def finish(socket, _query):
    socket.transport.write_eof()
    await asyncio.sleep(0.1)
    socket.transport.close()


async def reset(socket, _query):
    await socket.recv()
    socket.transport.abort()


SCENARIOS = {"/echo": echo, "/close": close, "/fragments": fragments, "/finish": finish, "/reset": reset}


async def serve(socket):
    url = urllib.parse.urlsplit(socket.path)
    query = urllib.parse.parse_qs(url.query)
    try:
        await SCENARIOS[url.path](socket, query)
    except websockets.ConnectionClosed:
        pass
    await socket.wait_closed()
    say(closed=socket.close_code, reason=socket.close_reason, tag=tag(query))


async def main():
    options = {"compression": None, "max_size": 64 << 20, "ping_interval": None, "subprotocols": ["second"]}
    async with websockets.serve(serve, "127.0.0.1", 0, **options) as server:
        say(port=server.sockets[0].getsockname()[1])
        await asyncio.to_thread(sys.stdin.read)  # until the test has gone


asyncio.run(main())
