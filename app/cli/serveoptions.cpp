#include "cli/serveoptions.h"

#include "cli/arguments.h"
#include "cli/servemodes.h"
#include "session/servernames.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

QList<OptionSpec> placeOptions()
{
    return {{{u"host"_s},
             u"ADDRESS"_s,
             u"where to listen: an IP address, localhost, or * for all"_s,
             u"127.0.0.1"_s,
             {.words = {u"127.0.0.1"_s, u"localhost"_s}}},
            {{u"p"_s, u"port"_s}, u"PORT"_s, u"0 takes any free one"_s, u"0"_s}};
}

/// How it speaks, whom it lets in, and how much of each.
QList<OptionSpec> guardOptions()
{
    return {{{u"subprotocol"_s}, u"NAME"_s, u"offer a subprotocol; may be repeated, the best first"_s},
            {{u"tls"_s},
             {},
             u"speak TLS (wss), with a certificate made on the spot by an authority of our own"_s},
            {{u"cert"_s}, u"FILE"_s, u"speak TLS with this certificate (PEM or PKCS#12)"_s},
            {{u"key"_s}, u"FILE"_s, u"its key (PEM); without it, in the same file"_s},
            {{u"origin"_s}, u"ORIGIN"_s, u"let in pages of this origin alone; may be repeated"_s},
            {{u"token"_s},
             u"TOKEN"_s,
             u"let in those alone who send \"Authorization: Bearer TOKEN\"; @FILE: from that file, where "
             "other users do not see it"_s,
             {},
             {},
             FromFile::OneLine},
            {{u"no-deflate"_s}, {}, u"do not agree to permessage-deflate"_s},
            {{u"max-message"_s}, u"BYTES"_s, u"refuse larger messages with 1009"_s},
            {{u"max-peers"_s}, u"N"_s, u"refuse more peers at once, with HTTP status 503"_s},
            {{u"rate"_s}, u"N"_s, u"so many messages of a peer in a second, no more"_s},
            {{u"byte-rate"_s}, u"BYTES"_s, u"so many bytes of a peer in a second, no more"_s},
            {{u"rate-action"_s},
             u"DO"_s,
             u"with more: close with 1008, drop, or delay (default close)"_s,
             {},
             {.words = wordsOf(session::rateReactionNames)}},
            {{u"heartbeat"_s},
             u"TIME[,TIME]"_s,
             u"ping every peer so often, and drop the connection that says nothing for so long after"_s},
            {{u"slow-consumer"_s},
             u"DO"_s,
             u"with a peer that does not read: close with 1013, drop-oldest, drop-newest (default close)"_s,
             {},
             {.words = wordsOf(session::slowConsumerNames)}},
            {{u"max-backlog"_s}, u"BYTES"_s, u"that may wait for such a peer (64 MiB unless given)"_s}};
}

QList<OptionSpec> serverOptions()
{
    return {
        {{u"http"_s},
         {},
         u"offer the messages of each path by Server-Sent Events and polling too, and take them by POST"_s},
        {{u"http-keep"_s}, u"N"_s, u"of each path so many messages for who asks later (1000 unless given)"_s},
        {{u"redis"_s},
         u"URL"_s,
         u"share a broadcast, or rooms, through redis://[user:password@]host or unix:///path; the password "
         "can stand in the variable WIRELOUPE_REDIS_PASSWORD"_s},
        {{u"channel"_s}, u"NAME"_s, u"the channel of that Redis"_s, u"wireloupe"_s},
        {{u"engine"_s},
         u"NAME"_s,
         u"what serves: wire (ours, the fastest), qt (Qt's classes), or automatic (wire where it can)"_s,
         u"automatic"_s,
         {.words = wordsOf(session::engineNames)}},
        {{u"threads"_s},
         u"N"_s,
         u"spread the peers over so many threads, for cores to spare; 0: automatic; not with --http"_s,
         u"0"_s},
        {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s, {}, {.suffixes = {u"wlcap"_s}}},
        {{u"no-record"_s}, {}, u"keep and print nothing: for the most a server can do"_s},
        {{u"save"_s},
         u"FILE"_s,
         u"write all this as a file for \"wireloupe serve FILE\", and end"_s,
         {},
         {.suffixes = {u"json"_s}}},
        {{u"force"_s}, {}, u"replace the file of --record or --save if it exists"_s},
        {{u"json"_s}, {}, u"one JSON object a line; the first says where it listens"_s},
        {{u"q"_s, u"quiet"_s}, {}, u"do not print frames"_s}};
}

} // namespace

QList<OptionSpec> serveOptions()
{
    return placeOptions() + modeOptions() + guardOptions() + serverOptions();
}

} // namespace wireloupe::cli
