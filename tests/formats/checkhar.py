"""Checks a HAR file against the schema of HAR 1.2 (Debian's node-har-schema), then prints it as one line of JSON."""

import json
import pathlib
import sys

import jsonschema

FOLDERS = ("/usr/share/nodejs/har-schema/lib", "/usr/lib/nodejs/har-schema/lib")


def without_duplicates(pairs):
    keys = [key for key, _ in pairs]
    assert len(keys) == len(set(keys)), f"a key comes twice: {keys}"
    return dict(pairs)


folder = next(pathlib.Path(name) for name in FOLDERS if pathlib.Path(name).is_dir())
schemas = {}
for path in folder.glob("*.json"):
    schema = json.loads(path.read_text(encoding="utf-8"))
    schemas[schema["$id"].rstrip("#")] = schema
assert len(schemas) > 10, schemas.keys()
resolver = jsonschema.RefResolver("", schemas["har.json"], store=schemas)
validator = jsonschema.Draft6Validator(schemas["har.json"], resolver=resolver)

broken = {"log": {"version": "1.2", "creator": {"name": "x", "version": "1"}, "entries": [{}]}}
assert not validator.is_valid(broken), "the schema refuses nothing"
text = pathlib.Path(sys.argv[1]).read_bytes().decode("utf-8", "strict")
har = json.loads(text, object_pairs_hook=without_duplicates)
validator.validate(har)
print(json.dumps(har))
