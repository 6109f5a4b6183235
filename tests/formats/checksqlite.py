"""Reads a SQLite export by Python's own module: checks it whole, runs each question that it documents, and prints what a
query gives as JSON: bytes as {"hex": ...}."""

import json
import sqlite3
import sys


def plain(value):
    return {"hex": value.hex()} if isinstance(value, bytes) else value


database = sqlite3.connect(f"file:{sys.argv[1]}?mode=ro", uri=True)
assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
assert database.execute("PRAGMA foreign_key_check").fetchall() == []
assert database.execute("PRAGMA user_version").fetchone() == (1,)
questions = database.execute("SELECT question, sql FROM documentation").fetchall()
assert len(questions) >= 5
for question, sql in questions:
    database.execute(sql).fetchall()
for name in ("frames", "messages", "connections", "handshakes", "events"):
    (sql,) = database.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).fetchone()
    assert "--" in sql, f"{name} is not documented in the file"
print(json.dumps([[[plain(value) for value in row] for row in database.execute(query)] for query in sys.argv[2:]]))
