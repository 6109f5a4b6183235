#!/usr/bin/env python3
"""Makes the certificates of the TLS tests with `openssl`: certificates.py FOLDER.

In PEM, each NAME.pem with its key NAME.key: `ca`, the authority that the tests trust; `stranger`, one that they do not;
and what servers show. `chain-NAME.pem` is what a server sends where that is more than its own certificate."""

import pathlib
import subprocess
import sys

FOLDER = pathlib.Path(sys.argv[1])
CONFIG = """
[ca]
default_ca = authority
[authority]
dir = .
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
default_days = 30
policy = anything
copy_extensions = none
unique_subject = no
[anything]
commonName = supplied
[req]
distinguished_name = name
prompt = no
[name]
[root]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign, digitalSignature
subjectKeyIdentifier = hash
[server]
basicConstraints = CA:FALSE
subjectAltName = DNS:localhost, IP:127.0.0.1
authorityKeyIdentifier = keyid
[other]
basicConstraints = CA:FALSE
subjectAltName = DNS:other.test
[pointed]
basicConstraints = CA:FALSE
subjectAltName = DNS:localhost
authorityInfoAccess = caIssuers;URI:http://127.0.0.1:1/middle.der
[client]
basicConstraints = CA:FALSE
extendedKeyUsage = clientAuth
"""


def openssl(*arguments):
    run = subprocess.run(["openssl", *arguments], cwd=FOLDER, capture_output=True, text=True, check=False)
    if run.returncode:
        sys.exit(f"openssl {' '.join(arguments)}:\n{run.stderr}")


def request(name, common_name, key="ec"):
    options = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256"] if key == "ec" else ["-newkey", key]
    openssl("req", "-config", "openssl.cnf", "-new", *options, "-nodes", "-subj", f"/CN={common_name}",
            "-keyout", f"{name}.key", "-out", f"{name}.csr")


def root(name, common_name):
    openssl("req", "-config", "openssl.cnf", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj",
            f"/CN={common_name}", "-extensions", "root", "-keyout", f"{name}.key", "-out", f"{name}.pem")


def issue(name, *options, issuer="ca", extensions="server", common_name="localhost", key="ec"):
    request(name, common_name, key)
    openssl("ca", "-config", "openssl.cnf", "-batch", "-notext", "-cert", f"{issuer}.pem", "-keyfile", f"{issuer}.key",
            "-extensions", extensions, "-in", f"{name}.csr", "-out", f"{name}.pem", *options)


def join(target, *names):
    (FOLDER / target).write_text("".join((FOLDER / f"{name}.pem").read_text() for name in names))


def main():
    (FOLDER / "openssl.cnf").write_text(CONFIG)
    (FOLDER / "index.txt").touch()
    (FOLDER / "serial").write_text("1000\n")
    root("ca", "Wireloupe Test Authority")
    root("stranger", "Nobody Knows Me")
    issue("good")
    issue("expired", "-startdate", "20200101000000Z", "-enddate", "20210101000000Z")
    issue("notyet", "-startdate", "20400101000000Z", "-enddate", "20410101000000Z")
    issue("wronghost", extensions="other", common_name="other.test")
    openssl("req", "-config", "openssl.cnf", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost",
            "-extensions", "server", "-keyout", "selfsigned.key", "-out", "selfsigned.pem")
    issue("unknown", issuer="stranger")
    join("chain-strangerschain.pem", "unknown", "stranger")
    issue("weakkey", key="rsa:1024")
    issue("weaksignature", "-md", "sha1", key="rsa:2048")
    issue("middle", extensions="root", common_name="Middle Authority")
    issue("pointed", issuer="middle", extensions="pointed")
    join("chain-whole.pem", "pointed", "middle")
    # Another authority by the same name: what it signs is not what the leaf was signed with.
    (FOLDER / "middle.pem").rename(FOLDER / "true.pem")
    issue("middle", extensions="root", common_name="Middle Authority")
    join("chain-swapped.pem", "pointed", "middle")
    issue("revoked")
    openssl("ca", "-config", "openssl.cnf", "-cert", "ca.pem", "-keyfile", "ca.key", "-revoke", "revoked.pem")
    for name in ("revoked", "good"):
        openssl("ocsp", "-index", "index.txt", "-CA", "ca.pem", "-rsigner", "ca.pem", "-rkey", "ca.key", "-issuer", "ca.pem",
                "-cert", f"{name}.pem", "-ndays", "1", "-respout", f"{name}.ocsp")
    issue("client", extensions="client", common_name="A client")
    openssl("pkcs12", "-export", "-in", "client.pem", "-inkey", "client.key", "-passout", "pass:secret", "-out",
            "client.p12")
    openssl("ec", "-in", "client.key", "-aes256", "-passout", "pass:secret", "-out", "encrypted.key")


main()
