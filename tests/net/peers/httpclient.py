#!/usr/bin/env python3
"""An HTTP client by Python's http.client: httpclient.py HOST PORT. On one connection it posts three messages, reads
them back by polling, and then by an event stream. Prints what it sees as JSON."""

import http.client
import json
import sys


def say(**event):
    print(json.dumps(event), flush=True)


def main(host, port):
    connection = http.client.HTTPConnection(host, int(port), timeout=20)
    for message in ("one", "two\nlines", "Grüße"):
        connection.request("POST", "/py", message.encode())
        response = connection.getresponse()
        say(status=response.status, body=response.read().decode())
    connection.request("POST", "/py", iter([b"\x00", b"\xff"]), {"Content-Type": "application/octet-stream"},
                       encode_chunked=True)
    response = connection.getresponse()
    say(status=response.status, body=response.read().decode())
    connection.request("GET", "/py?after=0")
    response = connection.getresponse()
    say(polled=json.load(response))
    connection.request("GET", "/py", headers={"Accept": "text/event-stream", "Last-Event-ID": "1"})
    response = connection.getresponse()
    lines = [response.readline().decode().rstrip("\n") for _ in range(13)]
    say(streamed=lines)


main(*sys.argv[1:])
