#!/usr/bin/env python3
"""Fails on an include in app/ that the table of layers does not allow."""

import pathlib
import re
import sys
import tempfile

# Folder: the folders (or single headers) it may include, and the Qt or library headers it must not.
LAYERS = {
    "wire": (set(), r"Q(Object|IODevice|Timer|ElapsedTimer|DateTime|Thread|Tcp\w*|Ssl\w*|WebSocket\w*|Network\w*|Widget)$"),
    "capture": ({"wire", "lens/jsoncomparison.h", "lens/jsonpath.h", "lens/jsonpathparser.h", "lens/textmatcher.h"}, r"Q(Tcp\w*|Ssl\w*|WebSocket\w*|Network\w*|Widget|Application)$"),
    "lens": (set(), r"Q(Object|IODevice|File|Timer|Thread|Tcp\w*|Ssl\w*|WebSocket\w*|Network\w*|Widget)$"),
    "server": ({"wire", "lens"}, r"Q(Tcp\w*|Ssl\w*|WebSocket\w*|Network\w*|AbstractSocket|Widget)$"),
    "net": ({"wire", "capture/framesink.h", "capture/record.h", "capture/stateevent.h", "capture/interruption.h", "capture/ids.h",
             "capture/tlsdetails.h", "server/access.h", "server/peer.h", "server/behavioroptions.h",
             "server/clock.h", "server/router.h", "server/counters.h", "server/guards.h",
             "server/tokenbucket.h", "server/ratelimiter.h", "server/sendqueue.h", "server/sharing.h", "server/httpoptions.h",
             "server/httprequest.h", "server/httpfeed.h", "server/httpfeeds.h", "server/httpformat.h", "server/shardexchange.h"}, r"Q(Widget|Application)$"),
    "workspace": (set(), r"Q(Tcp\w*|Ssl\w*|WebSocket\w*|Widget)$"),
    "formats": ({"wire", "capture", "lens"}, r"Q(Tcp\w*|Ssl\w*|WebSocket\w*|Widget)$"),
    "session": ({"wire", "capture", "lens", "net", "server", "workspace", "formats"},
                r"Q(Widget|Application|Dialog|MessageBox|Tcp\w*|WebSocket\w*)$"),
    "ui": ({"wire", "capture", "lens", "net", "server", "workspace", "formats", "session"},
           r"Q(Tcp\w*|Ssl\w*|WebSocket\w*)$"),
    "cli": ({"wire", "capture", "lens", "net", "server", "workspace", "formats", "session"},
            r"Q(Widget|Application|Tcp\w*|WebSocket\w*)$"),
}
PROJECT = re.compile(r'^\s*#\s*include\s+"([^"]+)"')
SYSTEM = re.compile(r"^\s*#\s*include\s+<([^>]+)>")
GENERATED = {"version.h"}


def problems(app):
    for path in sorted(app.rglob("*")):
        if path.suffix not in {".h", ".cpp", ".hpp"} or path.parent == app:
            continue
        layer = path.relative_to(app).parts[0]
        if layer == "cmake":
            continue
        if layer not in LAYERS:
            yield f"{path}: folder {layer} has no row in the table of layers"
            continue
        allowed, forbidden = LAYERS[layer]
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            project = PROJECT.match(line)
            if project and not is_allowed(project[1], layer, allowed):
                yield f"{path}:{number}: {layer} may not include {project[1]}"
            system = SYSTEM.match(line)
            if system and re.match(forbidden, system[1].split("/")[-1]):
                yield f"{path}:{number}: {layer} may not use {system[1]}"


def is_allowed(include, layer, allowed):
    if include in GENERATED or include.endswith(".moc"):
        return True
    return include.split("/")[0] in allowed | {layer} or include in allowed


def self_test():
    with tempfile.TemporaryDirectory() as folder:
        app = pathlib.Path(folder)
        for name, text in {
            "wire/a.cpp": '#include "wire/a.h"\n#include "net/client.h"\n#include <QObject>\n#include <QByteArray>\n',
            "net/b.cpp": '#include "capture/framesink.h"\n#include "capture/store.h"\n',
            "cli/c.cpp": '#include "ui/window.h"\n',
            "odd/d.h": "",
        }.items():
            (app / name).parent.mkdir(exist_ok=True)
            (app / name).write_text(text)
        found = [problem.split(": ", 1)[1] for problem in problems(app)]
    expected = ["cli may not include ui/window.h", "net may not include capture/store.h",
                "folder odd has no row in the table of layers",
                "wire may not include net/client.h", "wire may not use QObject"]
    if found != expected:
        sys.exit(f"self-test: found {found}")


if sys.argv[1:] == ["--self-test"]:
    self_test()
else:
    found = list(problems(pathlib.Path(sys.argv[1])))
    if found:
        sys.exit("\n".join(found))
