#include "cli/arguments.h"
#include "cli/servemodes.h"
#include "session/servernames.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

TermsSpec modes()
{
    return {u"Modes"_s,
            {{u"echo"_s, u"back to the sender: --prefix, --delay, --jitter"_s},
             {u"broadcast"_s, u"to all: --exclude-sender"_s},
             {u"rooms"_s, u"to all in the same room: --room, --exclude-sender"_s},
             {u"stream"_s, u"messages by themselves: --template, --rows, --interval, --per-second, --count, "
                           "--each-peer, --once, --binary, --seed"_s},
             {u"rules"_s, u"answers to what matches: --rule, --answer-all, --otherwise"_s},
             {u"conversation"_s, u"a script in steps, out of FILE.json"_s},
             {u"sink"_s, u"reads, and answers nothing but pings"_s},
             {u"silent"_s, u"never reads, so that TCP holds clients up"_s},
             {u"black-hole"_s, u"reads, and answers nothing at all, pings neither"_s},
             {u"replay"_s, u"what the server of a capture said: --replay, --connection, --speed, --by-turn, "
                           "--loop"_s}}};
}

TermsSpec rules()
{
    return {u"Rules, as WHEN => REPLY => REPLY"_s,
            {{u"ping => pong"_s, u"a whole message, and a template to answer with"_s},
             {u"~ping => ..."_s, u"a message that contains it"_s},
             {u"/^buy (\\d+)/i => {{1}}"_s, u"a regular expression and what it captures; i: no case"_s},
             {u"$.type=login => ..."_s, u"a JSON path, and = != < <= > >= ~ with a value"_s},
             {u"hex:cafe => hex:00ff"_s, u"bytes that it begins with; bytes to answer with"_s},
             {u"* => all:{{message}}"_s, u"any message; an answer to all peers"_s},
             {u"bye => @1s close:4000 so long"_s, u"after a second, a close with a reason"_s}}};
}

TermsSpec faults()
{
    return {u"Faults, joined by commas; a probability is 5% or 0.05"_s,
            {{u"latency=100ms~20ms"_s, u"later by 100 ms, more or less up to 20 ms"_s},
             {u"drop=5%"_s, u"also duplicate= reorder= corrupt= truncate="_s},
             {u"stall=1%,5s"_s, u"stops in the middle of a frame for 5 s; without a time, for good"_s},
             {u"reset=2%, reset=@10"_s, u"TCP reset, by chance, or after 10 messages"_s},
             {u"close=1011@10"_s, u"closes with a code after 10 messages"_s},
             {u"throttle=50k"_s, u"bytes a second; k is 1,000, M is 1,000,000"_s},
             {u"mute-pong"_s, u"answers no ping"_s},
             {u"direction=in"_s, u"of latency and drop: in, out or both (default out)"_s},
             {u"seed=42"_s, u"the same seed makes the same faults again (default 1)"_s}}};
}

TermsSpec placeholders()
{
    return {u"Placeholders of templates"_s,
            {{u"{{counter start=1 step=1}}"_s, u"counts"_s},
             {u"{{walk start=100 step=1}}"_s, u"a random walk, such as a price; also decimals= min= max="_s},
             {u"{{random min=0 max=100}}"_s, u"a whole number"_s},
             {u"{{uuid}} {{peer}}"_s, u"a UUID; the number of the peer"_s},
             {u"{{now}} {{now:ms}}"_s,
              u"the time as text; in ms, us or ns since 1970, or mono: by the machine's monotonic clock"_s},
             {u"{{message}} {{json:$.a.b}}"_s, u"of an answer: the message, or a value of it"_s},
             {u"{{1}} {{name}}"_s, u"of an answer: what the regular expression has captured"_s},
             {u"{{row}} {{row.NAME}}"_s, u"of --rows: the row, or a field of it"_s},
             {u"{{{{"_s, u"two braces that stand for themselves"_s}}};
}

QStringList faultWords()
{
    return {u"latency="_s,  u"drop="_s,      u"duplicate="_s, u"reorder="_s, u"corrupt="_s,
            u"truncate="_s, u"stall="_s,     u"reset="_s,     u"close="_s,   u"throttle="_s,
            u"mute-pong"_s, u"direction="_s, u"seed="_s};
}

QList<OptionSpec> streamOptions()
{
    return {{{u"template"_s}, u"TEXT"_s, u"stream: what is sent; see Placeholders"_s},
            {{u"rows"_s},
             u"FILE"_s,
             u"stream: a row a message, of CSV (*.csv), JSON Lines (*.jsonl) or plain lines"_s,
             {},
             {.suffixes = {u"csv"_s, u"jsonl"_s, u"txt"_s}}},
            {{u"interval"_s}, u"TIME"_s, u"stream: between two messages, such as 250ms (1s unless given)"_s},
            {{u"per-second"_s}, u"N"_s, u"stream: so many messages a second instead"_s},
            {{u"count"_s}, u"N"_s, u"stream: ends after so many messages"_s},
            {{u"each-peer"_s}, {}, u"stream: each peer has one of its own, from the beginning"_s},
            {{u"once"_s}, {}, u"stream: ends after the last row"_s},
            {{u"binary"_s}, {}, u"stream: binary messages"_s},
            {{u"seed"_s}, u"N"_s, u"stream: the same random numbers again"_s}};
}

QList<OptionSpec> answerOptions()
{
    return {
        {{u"rule"_s}, u"RULE"_s, u"rules: 'WHEN => REPLY'; may be repeated, the first that fits answers"_s},
        {{u"answer-all"_s}, {}, u"rules: all that fit answer"_s},
        {{u"otherwise"_s},
         u"REPLY"_s,
         u"rules, conversation: to what fits no rule: ignore, echo, close or a reply"_s,
         {},
         {.words = {u"ignore"_s, u"echo"_s, u"close"_s}}},
        {{u"replay"_s}, u"CAPTURE"_s, u"replay: says what the server said in it"_s},
        {{u"connection"_s}, u"N"_s, u"replay: the number of the connection in it (1 unless given)"_s},
        {{u"speed"_s}, u"X"_s, u"replay: so many times as fast, 0.01 to 1000"_s},
        {{u"by-turn"_s}, {}, u"replay: waits for the client's messages instead of for the clock"_s},
        {{u"loop"_s}, {}, u"replay: begins again at the end"_s}};
}

} // namespace

QList<OptionSpec> modeOptions()
{
    const QList<OptionSpec> first{
        {{u"m"_s, u"mode"_s},
         u"MODE"_s,
         u"what it does with messages; see Modes"_s,
         u"echo"_s,
         {.words = wordsOf(session::modeNames)}},
        {{u"prefix"_s}, u"TEXT"_s, u"echo: put before every text message"_s},
        {{u"delay"_s}, u"TIME"_s, u"echo: waits, such as 200ms"_s},
        {{u"jitter"_s}, u"TIME"_s, u"echo: waits up to as much longer"_s},
        {{u"exclude-sender"_s}, {}, u"broadcast, rooms: to all but the sender"_s},
        {{u"room"_s},
         u"WHERE"_s,
         u"rooms: named by path (/NAME), query[=NAME] (?room=NAME), or message[=JSONPATH] ($.join)"_s,
         {},
         {.words = {u"path"_s, u"query"_s, u"query="_s, u"message"_s, u"message="_s}}}};
    const QList<OptionSpec> last{{{u"fault"_s},
                                  u"SPEC"_s,
                                  u"does things wrong on purpose; see Faults; may be repeated"_s,
                                  {},
                                  {.words = faultWords()}},
                                 {{u"schema"_s},
                                  u"FILE"_s,
                                  u"a JSON Schema (draft 7) that every message must meet"_s,
                                  {},
                                  {.suffixes = {u"json"_s}}},
                                 {{u"schema-action"_s},
                                  u"DO"_s,
                                  u"where one does not: answer, or close with 1008 (default answer)"_s,
                                  {},
                                  {.words = wordsOf(session::schemaReactionNames)}}};
    return first + streamOptions() + answerOptions() + last;
}

QList<TermsSpec> modeTerms()
{
    return {modes(), rules(), faults(), placeholders()};
}

} // namespace wireloupe::cli
