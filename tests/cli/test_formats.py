"""wireloupe export and import in every format, of a capture made against Node's ws with permessage-deflate; what is written
is read back by tshark, by Python's csv, json and sqlite3."""

import base64
import contextlib
import csv
import io
import json
import pathlib
import shutil
import sqlite3
import subprocess
import unittest

from support import PATIENCE, TestCase, environment, lines, objects, run

SERVER = """
const { WebSocketServer } = require('ws');
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: { threshold: 0 } },
                                   () => console.log(server.address().port));
server.on('connection', (socket) => {
    socket.on('message', (data, isBinary) => socket.send(data, { binary: isBinary }));
    socket.ping('how are you');
    socket.send(Buffer.from([0, 255, 1, 254]));
    socket.send('{"type":"welcome","text":"' + 'compress me '.repeat(300) + '"}');
});
"""
TEXTS = ["hello", "=1+1", 'quotes " and \\ and ,', "zwölf Boxkämpfer €", "repeat " * 40]


@contextlib.contextmanager
def node_server():
    """An echo server of Node's ws with compression: its URL."""
    process = subprocess.Popen(["node", "-e", SERVER], stdout=subprocess.PIPE,
                               env={**environment(), "NODE_PATH": "/usr/share/nodejs:/usr/lib/nodejs"})
    try:
        yield f"ws://127.0.0.1:{int(process.stdout.readline())}/chat?room=1"
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def tshark(path, condition, *fields):
    """The values of the fields of each packet that passes; a field that a packet has several times is split."""
    arguments = [part for field in fields for part in ("-e", field)]
    result = subprocess.run(["tshark", "-r", path, "-n", "-Y", condition, "-o", "tcp.check_checksum:TRUE", "-T", "fields",
                             "-E", "separator=/t", "-E", "aggregator=|", *arguments],
                            capture_output=True, timeout=PATIENCE, check=True)
    return [[cell.split("|") for cell in line.split("\t")] for line in result.stdout.decode().splitlines()]


class Formats(TestCase):
    recorded = None  # once for all tests

    def setUp(self):
        super().setUp()
        if Formats.recorded is None:
            self.assertIsNotNone(shutil.which("node"), "Node and its ws are needed")
            Formats.recorded = self.record().read_bytes()
        self.capture = self.folder / "chat.wlcap"
        self.capture.write_bytes(Formats.recorded)

    def record(self):
        capture = self.folder / "recorded.wlcap"
        with node_server() as url:
            sends = [argument for text in TEXTS for argument in ("--send", text)]
            result = run("connect", url, *sends, "--wait", "2", "--record", capture, "--force")
            self.assert_status(result, 0)
        return capture

    def export(self, name, *arguments):
        path = self.folder / name
        self.assert_status(run("export", self.capture, "-o", path, *arguments), 0)
        return path

    def rows(self):
        return objects(self.export("rows.jsonl").read_bytes())

    def frames(self):
        return [row for row in self.rows() if row["kind"] == "frame"]

    def test_the_capture_is_what_it_should_be(self):
        frames = self.frames()
        self.assertTrue(any(frame.get("compressed") for frame in frames))
        self.assertEqual({frame["opcode"] for frame in frames} & {"text", "binary", "ping", "pong"},
                         {"text", "binary", "ping", "pong"})

    def test_pcapng_by_tshark(self):
        frames = self.frames()
        path = self.export("chat.pcapng")
        packets = tshark(path, "websocket", "websocket.opcode", "tcp.srcport")
        opcodes = {"continuation": "0", "text": "1", "binary": "2", "close": "8", "ping": "9", "pong": "10"}
        self.assertEqual([opcode for packet in packets for opcode in packet[0]],
                         [opcodes[frame["opcode"]] for frame in frames])
        found = [text for packet in tshark(path, "websocket.payload.text", "websocket.payload.text") for text in packet[0]]
        texts = [frame["text"] for frame in frames if frame["opcode"] == "text"]
        self.assertEqual([" ".join(text.split()) for text in found], [" ".join(text.split()) for text in texts])
        masks = [mask for packet in tshark(path, "websocket.masking_key", "websocket.masking_key") for mask in packet[0]]
        self.assertEqual(masks, [frame["maskingKey"] for frame in frames if frame["masked"]])
        self.assertEqual(len(tshark(path, "http.request.uri contains room", "http.request.uri")), 1)
        self.assertEqual(len(tshark(path, "http.response.code == 101", "http.response.code")), 1)
        port = next(row for row in self.rows() if row["kind"] == "state")["detail"].split(":")[2].split("/")[0]
        self.assertEqual(tshark(path, "http.request", "ip.dst", "tcp.dstport"), [[["127.0.0.1"], [port]]])
        self.assertEqual(tshark(path, "_ws.malformed || tcp.checksum.status == 0 || tcp.analysis.flags", "frame.number"), [])

    def test_har(self):
        frames = self.frames()
        har = json.loads(self.export("chat.har").read_text(encoding="utf-8"))
        (entry,) = har["log"]["entries"]
        messages = entry["_webSocketMessages"]
        data = [frame for frame in frames if frame["opcode"] in ("text", "binary")]
        self.assertEqual([message["type"] for message in messages],
                         [{"in": "receive", "out": "send"}[frame["dir"]] for frame in data])
        self.assertEqual([message["data"] for message in messages],
                         [frame.get("text", frame.get("base64")) for frame in data])
        self.assertEqual(entry["response"]["status"], 101)
        self.assertIn("permessage-deflate", json.dumps(entry["response"]["headers"]))
        self.assertEqual([frame["opcode"] for frame in entry["_webSocketControlFrames"]][:2], [9, 10])

    def test_csv(self):
        table = list(csv.DictReader(io.StringIO(self.export("chat.csv").read_bytes().decode(), newline=""), strict=True))
        rows = self.rows()
        self.assertEqual([row["no"] for row in table], [str(row["no"]) for row in rows])
        for cells, row in zip(table, rows):
            if row["kind"] == "frame" and row["opcode"] == "text":
                self.assertEqual(cells["payload"].lstrip("'"), row["text"].lstrip("'"))
        self.assertFalse([cell for row in table for cell in row.values() if cell[:1] in ("=", "+", "@")])

    def test_sqlite(self):
        path = self.export("chat.sqlite")
        with contextlib.closing(sqlite3.connect(path)) as database:
            texts = [text for text, in database.execute("SELECT payload FROM messages WHERE opcode = 'text' ORDER BY no")]
            self.assertEqual(texts, [frame["text"] for frame in self.frames() if frame["opcode"] == "text"])
            for question, sql in database.execute("SELECT question, sql FROM documentation").fetchall():
                with self.subTest(question):
                    database.execute(sql).fetchall()

    def test_json_lines_come_back_byte_by_byte(self):
        first = self.export("first.jsonl")
        result = run("import", first, "-o", self.folder / "again.wlcap")
        self.assert_status(result, 0)
        self.assertIn(b"rows written", result.stderr)
        self.capture = self.folder / "again.wlcap"
        self.assertEqual(self.export("second.jsonl").read_bytes(), first.read_bytes())
        # Compression and masks are kept too: the packets are the same.
        self.assertEqual(self.export("second.pcapng").read_bytes()[200:],
                         (run("export", self.folder / "chat.wlcap", "--format", "pcapng", "-o", "-").stdout)[200:])

    def test_har_and_pcapng_are_imported(self):
        data = [frame for frame in self.frames() if frame["opcode"] in ("text", "binary")]
        payloads = [frame.get("text", frame.get("base64")) for frame in data]
        start = self.rows()[0]["at"][:16]
        for name in ("chat.har", "chat.pcapng"):
            with self.subTest(name):
                target = self.folder / (name + ".wlcap")
                result = run("import", self.export(name), "-o", target, "--json")
                self.assert_status(result, 0)
                (said,) = objects(result.stdout)
                self.assertEqual(said["capture"], str(target))
                self.assertEqual(said["startedAt"][:16], start)
                rows = objects(run("export", target, "--format", "jsonl", "-o", "-").stdout)
                self.assertEqual(len(rows), said["rows"])
                self.assertEqual([row.get("text", row.get("base64")) for row in rows
                                  if row.get("opcode") in ("text", "binary")], payloads)

    def test_streams_and_what_is_none(self):
        for name in ("jsonl", "csv", "text", "har", "pcapng"):
            result = run("export", self.capture, "--format", name, "-o", "-")
            self.assert_status(result, 0)
            suffix = {"text": "txt"}.get(name, name)
            self.assertEqual(result.stdout, self.export("log." + suffix).read_bytes())
        result = run("export", self.capture, "--format", "sqlite", "-o", "-")
        self.assert_status(result, 2)
        self.assertIn(b"SQLite is no stream", result.stderr)
        result = run("export", self.capture, "--format", "xml", "-o", "-")
        self.assert_status(result, 2)
        self.assertIn(b"jsonl, csv, text, har, pcapng or sqlite", result.stderr)
        self.assertIn(b"Wireshark", run("export", "--help").stdout)

    def test_filtered_packets_are_dissected(self):
        path = self.export("some.pcapng", "--filter", "op:ping")
        self.assertEqual(len(tshark(path, "websocket.opcode == 9", "frame.number")), 1)
        self.assertEqual(len(tshark(path, "websocket", "frame.number")), 1)
        self.assertEqual(len(tshark(path, "http", "frame.number")), 2)

    def test_torn_and_foreign_files(self):
        whole = self.export("whole.jsonl").read_bytes()
        torn = self.folder / "torn.jsonl"
        torn.write_bytes(whole[:-20])
        target = self.folder / "torn.wlcap"
        result = run("import", torn, "-o", target)
        self.assert_status(result, 1)
        self.assertRegex(result.stderr.decode(), r"torn\.jsonl: Line \d+: ")
        self.assertFalse(target.exists())
        result = run("import", torn, "-o", target, "--partial")
        self.assert_status(result, 1)
        rows = objects(run("export", target, "--format", "jsonl", "-o", "-").stdout)
        self.assertEqual(rows, objects(whole)[:-1])
        result = run("import", torn, "-o", target, "--partial")
        self.assert_status(result, 1)
        self.assertIn(b"--force", result.stderr)
        foreign = self.folder / "foreign.har"
        foreign.write_bytes(b"GIF89a")
        for arguments in ([foreign], [self.folder / "missing.har"], [self.capture]):
            result = run("import", *arguments, "-o", self.folder / "x.wlcap")
            self.assert_status(result, 1)
            self.assertTrue(result.stderr)
            self.assertFalse((self.folder / "x.wlcap").exists())
        self.assert_status(run("import", torn), 2)
        self.assert_status(run("import", torn, "-o", torn), 2)
        self.assert_status(run("import", torn, "-o", target, "--format", "csv"), 2)

    def test_files_of_browsers(self):
        data = pathlib.Path(__file__).resolve().parent.parent / "formats" / "data"
        target = self.folder / "browser.wlcap"
        self.assert_status(run("import", data / "chromium.har", "-o", target), 0)
        rows = objects(run("export", target, "--format", "jsonl", "-o", "-").stdout)
        self.assertEqual([row["kind"] for row in rows[:4]], ["state", "handshakeRequest", "handshakeResponse", "state"])
        frames = [row for row in rows if row["kind"] == "frame"]
        self.assertEqual([frame["dir"] for frame in frames], ["in", "out", "in"])  # in the order of their times
        self.assertEqual(base64.b64decode(frames[2]["base64"]), b"\x00\xff")
        self.assertTrue(rows[0]["at"].startswith("2019-10-25T18:28:28.123"))
        self.assert_status(run("import", data / "firefox.har", "-o", target, "--force"), 0)
        self.assertEqual(len(lines(run("export", target, "--format", "jsonl", "-o", "-").stdout)), 4)


if __name__ == "__main__":
    unittest.main()
