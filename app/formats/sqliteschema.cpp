#include "formats/sqliteschema.h"

namespace wireloupe::formats {

const char *const sqliteTables = R"SQL(
CREATE TABLE capture ( -- one row: the log that this file was made of
    program TEXT NOT NULL,      -- and its version
    started_at TEXT,            -- ISO 8601 in UTC; all times are seconds since then
    started_at_unix REAL,       -- the same in seconds since 1970
    exported_rows INTEGER
);

CREATE TABLE connections ( -- one row for each connection, in the order in which they came
    connection INTEGER PRIMARY KEY, -- the number that all other tables know it by
    url TEXT,                   -- as it was dialled last; NULL at a server
    peer TEXT,                  -- address of a server's peer
    subprotocol TEXT,
    first_no INTEGER,           -- its first and last row of the log
    last_no INTEGER,
    connecting_at REAL,         -- the first attempt
    opened_at REAL,             -- the last time that it came to be open
    ended_at REAL,
    close_code INTEGER,         -- 1005 and 1006 stand for none that was received
    ending TEXT,                -- how it ended, in words
    frames_out INTEGER NOT NULL,
    frames_in INTEGER NOT NULL,
    bytes_out INTEGER NOT NULL, -- of frames on the wire, their headers included
    bytes_in INTEGER NOT NULL
);

CREATE TABLE handshakes ( -- HTTP requests and responses
    no INTEGER PRIMARY KEY,     -- row of the log, from 1
    connection INTEGER NOT NULL REFERENCES connections,
    time REAL NOT NULL,
    direction TEXT,             -- 'out' or 'in', seen from Wireloupe
    kind TEXT NOT NULL,         -- 'request' or 'response'
    method TEXT,                -- of a request
    target TEXT,
    status INTEGER,             -- of a response
    reason TEXT,
    head,                       -- as it was sent, to its empty line: TEXT, or BLOB where it is not UTF-8
    body                        -- of a refusal: TEXT or BLOB
);

CREATE TABLE frames ( -- every WebSocket frame
    no INTEGER PRIMARY KEY,     -- row of the log, from 1
    connection INTEGER NOT NULL REFERENCES connections,
    time REAL NOT NULL,         -- seconds since the start
    time_ns INTEGER NOT NULL,   -- the same in nanoseconds, exact
    direction TEXT,             -- 'out' or 'in', seen from Wireloupe
    message INTEGER,            -- no of the first frame of the message that it is a part of; NULL: control frame
    opcode TEXT NOT NULL,       -- 'text', 'binary', 'continuation', 'close', 'ping', 'pong', '0x3', ...
    fin INTEGER NOT NULL,       -- 1 or 0
    rsv INTEGER NOT NULL,       -- a sum: RSV1 is 4, RSV2 is 2, RSV3 is 1
    masking_key BLOB,           -- 4 bytes; NULL: not masked
    length_bits INTEGER NOT NULL, -- 7, 16 or 64: the form that the length had
    wire_length INTEGER NOT NULL, -- bytes on the wire, frame header included
    length INTEGER NOT NULL,    -- bytes of payload; inflated, of a compressed frame
    flags TEXT,                 -- of: compressed injected altered dropped partial damaged
    violation TEXT,             -- the rule that it breaks, such as 'invalidUtf8'
    close_code INTEGER,         -- of a close frame that has one
    payload                     -- TEXT where it is UTF-8 without NUL, else BLOB
);

CREATE TABLE events ( -- what became of connections and servers
    no INTEGER PRIMARY KEY,
    connection INTEGER,         -- 0: none in particular
    time REAL NOT NULL,
    state TEXT,                 -- 'connecting', 'open', 'closed', 'failed', ...
    phase TEXT,
    cause TEXT,
    number INTEGER,             -- its meaning depends on the cause
    close_code INTEGER,
    detail,                     -- TEXT or BLOB
    sentence TEXT               -- in words
);

CREATE TABLE notes ( -- written by the user, and bytes made by hand that are no frame
    no INTEGER PRIMARY KEY,
    connection INTEGER,
    time REAL NOT NULL,
    kind TEXT NOT NULL,         -- 'note' or 'bytes'
    content                     -- TEXT or BLOB
);

CREATE TABLE marks ( -- rows that the user has marked
    no INTEGER PRIMARY KEY,
    note TEXT NOT NULL
);

CREATE TABLE documentation ( -- questions to begin with
    question TEXT NOT NULL,
    sql TEXT NOT NULL
);

INSERT INTO documentation VALUES
    ('Which messages are the largest?',
     'SELECT no, connection, direction, opcode, length FROM messages ORDER BY length DESC LIMIT 10'),
    ('How many messages came in, second by second?',
     'SELECT CAST(time AS INTEGER) AS second, count(*) FROM messages WHERE direction = ''in'' GROUP BY second'),
    ('Which values does a member of the JSON have, and how often?',
     'SELECT json_extract(payload, ''$.type'') AS type, count(*) FROM messages WHERE opcode = ''text'' AND json_valid(payload) GROUP BY type ORDER BY 2 DESC'),
    ('Which rules were broken?',
     'SELECT violation, direction, count(*), min(no) AS first FROM frames WHERE violation IS NOT NULL GROUP BY violation, direction'),
    ('How did connections end?',
     'SELECT close_code, ending, count(*) FROM connections GROUP BY close_code, ending ORDER BY 3 DESC'),
    ('What was going on around a row that is marked?',
     'SELECT m.note, f.* FROM marks m JOIN frames f ON f.no BETWEEN m.no - 5 AND m.no + 5 ORDER BY f.no'),
    ('How long did each ping take to be answered?',
     'SELECT p.no, (SELECT min(q.time_ns) FROM frames q WHERE q.connection = p.connection AND q.opcode = ''pong'' AND q.payload = p.payload AND q.no > p.no) - p.time_ns AS ns FROM frames p WHERE p.opcode = ''ping''');
)SQL";

const char *const sqliteViews = R"SQL(
CREATE INDEX frames_by_connection ON frames (connection, no);
CREATE INDEX frames_by_message ON frames (message) WHERE message IS NOT NULL;
CREATE INDEX frames_by_opcode ON frames (opcode, no);
CREATE INDEX frames_by_time ON frames (time);
CREATE INDEX frames_by_violation ON frames (violation) WHERE violation IS NOT NULL;
CREATE INDEX handshakes_by_connection ON handshakes (connection, no);
CREATE INDEX events_by_connection ON events (connection, no);

CREATE VIEW messages AS -- text and binary messages, their fragments joined
SELECT first.no AS no,              -- of the first frame
       first.connection AS connection,
       first.time AS time,          -- of the first frame
       last.time AS ended_at,       -- of the last frame
       first.direction AS direction,
       first.opcode AS opcode,
       last.fin AS complete,        -- 0: the last fragment never came
       (SELECT count(*) FROM frames f WHERE f.message = first.no) AS fragments,
       (SELECT sum(f.length) FROM frames f WHERE f.message = first.no) AS length,
       (SELECT sum(f.wire_length) FROM frames f WHERE f.message = first.no) AS wire_length,
       CASE WHEN first.no = last.no THEN first.payload
            WHEN first.opcode = 'text'
            THEN CAST((SELECT group_concat(part, '') FROM
                       (SELECT CAST(f.payload AS TEXT) AS part FROM frames f
                        WHERE f.message = first.no ORDER BY f.no)) AS TEXT)
            ELSE CAST((SELECT group_concat(part, '') FROM
                       (SELECT CAST(f.payload AS TEXT) AS part FROM frames f
                        WHERE f.message = first.no ORDER BY f.no)) AS BLOB)
       END AS payload
FROM frames first
JOIN frames last ON last.no = (SELECT max(f.no) FROM frames f WHERE f.message = first.no)
WHERE first.message = first.no;
)SQL";

} // namespace wireloupe::formats
