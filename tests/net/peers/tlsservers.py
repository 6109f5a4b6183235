#!/usr/bin/env python3
"""TLS servers, good ones and bad ones: tlsservers.py FOLDER, with what certificates.py has made there. Each listens on a
port of its own, printed as JSON under its name; those that get as far are WebSocket echo servers."""

import asyncio
import json
import logging
import pathlib
import socket
import ssl
import struct
import sys
import warnings

import websockets

FOLDER = pathlib.Path(sys.argv[1])
warnings.simplefilter("ignore", DeprecationWarning)  # old versions of TLS are what is wanted


def context(certificate, key):
    made = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    made.set_ciphers("DEFAULT@SECLEVEL=0")
    made.minimum_version = ssl.TLSVersion.TLSv1
    made.load_cert_chain(FOLDER / certificate, FOLDER / f"{key}.key")
    made.set_alpn_protocols(["http/1.1"])
    return made


def limited(version):
    made = context("good.pem", "good")
    made.maximum_version = version
    return made


def demanding():
    made = context("good.pem", "good")
    made.verify_mode = ssl.CERT_REQUIRED
    made.load_verify_locations(FOLDER / "ca.pem")
    return made


NAMES = ("good", "expired", "notyet", "wronghost", "selfsigned", "unknown", "weakkey", "weaksignature", "pointed")
CONTEXTS = {name: context(f"{name}.pem", name) for name in NAMES} | {
    "strangerschain": context("chain-strangerschain.pem", "unknown"),
    "whole": context("chain-whole.pem", "pointed"),
    "swapped": context("chain-swapped.pem", "pointed"),
    "tls10": limited(ssl.TLSVersion.TLSv1),
    "tls11": limited(ssl.TLSVersion.TLSv1_1),
    "tls12": limited(ssl.TLSVersion.TLSv1_2),
    "demanding": demanding(),
}
PLAIN = {
    "ssh": b"SSH-2.0-OpenSSH_9.2p1\r\n",
    "http": b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
    "closing": b"",
}


def announce(name, server):
    print(json.dumps({name: server.sockets[0].getsockname()[1]}), flush=True)


async def echo(connection):
    async for message in connection:
        await connection.send(message)


async def reset(reader, writer):
    """Without a word: a TCP RST in place of a FIN."""
    await reader.read(1)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


def answering(words):
    async def answer(reader, writer):
        await reader.read(1)
        writer.write(words)
        writer.close()

    return answer


async def main():
    logging.disable()
    for name, made in CONTEXTS.items():
        announce(name, await websockets.serve(echo, "127.0.0.1", 0, ssl=made))
    for name, words in PLAIN.items():
        announce(name, await asyncio.start_server(answering(words), "127.0.0.1", 0))
    announce("resetting", await asyncio.start_server(reset, "127.0.0.1", 0))
    print(json.dumps({"ready": True}), flush=True)
    await asyncio.to_thread(sys.stdin.read)  # until the test has gone


asyncio.run(main())
