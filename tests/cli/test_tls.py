"""TLS on the command line, against OpenSSL, Node.js, Python and itself."""

import pathlib
import ssl
import stat
import subprocess
import unittest
from unittest import mock

from support import (PATIENCE, TestCase, end, free_port, has_node, lines, node, run, running, serving, wait_until,
                     websockets_server)
from test_connect import echo

NODE_ECHO = """
const WebSocket = require('ws');
const socket = new WebSocket(process.argv[1]);
socket.on('open', () => socket.send('from Node.js'));
socket.on('message', data => { console.log(data.toString()); socket.close(1000); });
socket.on('error', error => { console.error(error.code); process.exit(1); });
"""


def openssl(*arguments, **options):
    return subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=PATIENCE,
                          **options)


def make_certificate(folder, name, *extensions):
    """A self-signed one: the paths of certificate and key."""
    stem = "".join(filter(str.isalnum, name))
    certificate, key = folder / f"{stem}.pem", folder / f"{stem}.key"
    added = [word for extension in extensions for word in ("-addext", extension)]
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2",
            "-subj", f"/CN={name}", "-keyout", key, "-out", certificate, *added)
    return certificate, key


class Serve(TestCase):
    def test_the_first_line_names_the_authority(self):
        with serving("--tls", "--quiet") as server:
            self.assertTrue(server.url.startswith("wss://127.0.0.1:"), server.url)
            authority = server.first["caFile"]
            self.assertIn(b"BEGIN CERTIFICATE", pathlib.Path(authority).read_bytes())
            result = run("connect", server.url, "--cacert", authority, "--send", "hidden")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["hidden"])
        for path in pathlib.Path(authority).parent.iterdir():
            if b"PRIVATE KEY" in path.read_bytes():
                self.assertEqual(stat.S_IMODE(path.stat().st_mode) & 0o077, 0, path)

    def test_text_says_how_to_trust_it(self):
        with running("serve", "--tls", "--quiet") as server:
            self.assertRegex(server.stdout.readline().decode(), r"^Listening on wss://127\.0\.0\.1:\d+/ ")
            _, errors = end(server)
        self.assertIn("--cacert", errors.decode())

    def test_not_trusted_without_it(self):
        with serving("--tls", "--quiet") as server:
            result = run("connect", server.url, "--send", "x")
        self.assert_status(result, 1)
        self.assertIn("certificate", result.stderr.decode().lower())
        self.assertEqual(result.stdout, b"")

    @unittest.skipUnless(has_node, "needs Node.js")
    def test_node(self):
        with serving("--tls", "--quiet") as server:
            with mock.patch("support.extra", {"NODE_EXTRA_CA_CERTS": server.first["caFile"]}):
                result = node(NODE_ECHO, server.url)
            self.assertEqual((result.returncode, result.stdout), (0, b"from Node.js\n"), result.stderr)

    def test_certificate_of_the_user(self):
        certificate, key = make_certificate(self.folder, "mine", "subjectAltName=IP:127.0.0.1")
        with serving("--cert", str(certificate), "--key", str(key), "--quiet") as server:
            self.assertNotIn("caFile", server.first)
            result = run("connect", server.url, "--cacert", certificate, "--send", "x")
        self.assert_status(result, 0)

    def test_certificate_that_is_none(self):
        broken = self.folder / "broken.pem"
        broken.write_text("nothing of the kind")
        result = run("serve", "--cert", broken)
        self.assert_status(result, 1)
        self.assertIn("broken.pem", result.stderr.decode())


class Connect(TestCase):
    def context(self, certificate, key):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate, key)
        return context

    def test_insecure_is_warned_of(self):
        context = self.context(*make_certificate(self.folder, "wrong.example"))
        with websockets_server(echo, ssl=context) as url:
            refused = run("connect", url, "--send", "x")
            self.assert_status(refused, 1)
            self.assertIn(b"--cacert FILE names the CA file", refused.stderr)
            result = run("connect", url, "--send", "x", "--insecure")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["x"])
        self.assertIn(b"--insecure", result.stderr)

    def test_secured_row_in_words(self):
        certificate, key = make_certificate(self.folder, "here", "subjectAltName=IP:127.0.0.1")
        with websockets_server(echo, ssl=self.context(certificate, key)) as url:
            result = run("connect", url, "--send", "x", "--cacert", certificate, "--verbose", "--timing")
        self.assert_status(result, 0)
        self.assertRegex(result.stdout.decode(), r"(?m)^.*TLS 1\.3.*$")
        self.assertRegex(result.stderr.decode(), r"(?m)^TLS +\d+\.\d+ ms$")

    def test_escape_sequences_of_a_certificate_are_not_printed(self):
        context = self.context(*make_certificate(self.folder, "\x1b[2J\x07owned"))
        with websockets_server(echo, ssl=context) as url:
            for arguments in (["--verbose", "--insecure"], ["--json", "--insecure"], []):
                result = run("connect", url, "--send", "x", *arguments)
                for byte in (b"\x1b", b"\x07"):
                    self.assertNotIn(byte, result.stdout + result.stderr)

    def test_client_certificate(self):
        certificate, key = make_certificate(self.folder, "server", "subjectAltName=IP:127.0.0.1")
        own, own_key = make_certificate(self.folder, "client")
        context = self.context(certificate, key)
        context.verify_mode = ssl.CERT_REQUIRED
        context.load_verify_locations(own)
        with websockets_server(echo, ssl=context) as url:
            self.assert_status(run("connect", url, "--cacert", certificate, "--send", "x"), 1)
            result = run("connect", url, "--cacert", certificate, "--cert", own, "--key", own_key, "--send", "x")
        self.assert_status(result, 0)
        self.assertEqual(lines(result.stdout), ["x"])

    def test_files_that_cannot_be_used(self):
        for option in ("--cacert", "--cert"):
            result = run("connect", "wss://127.0.0.1:1/", option, self.folder / "missing.pem")
            self.assert_status(result, 1)
            self.assertIn("missing.pem", result.stderr.decode())

    def test_openssl_server(self):
        certificate, key = make_certificate(self.folder, "plain", "subjectAltName=IP:127.0.0.1")
        port = free_port()
        server = subprocess.Popen(["openssl", "s_server", "-accept", str(port), "-cert", certificate, "-key", key,
                                   "-www", "-quiet"], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                  stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)

        def answers():
            result = run("connect", f"wss://127.0.0.1:{port}/", "--cacert", certificate)
            return None if b"connection refused" in result.stderr else result

        results = []
        wait_until(lambda: results.append(answers()) or results[-1], "the server")
        self.assert_status(results[-1], 1)
        self.assertIn("200", results[-1].stderr.decode())  # a web server, over TLS that was verified


if __name__ == "__main__":
    unittest.main()
