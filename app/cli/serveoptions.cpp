#include "cli/serveoptions.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

QList<OptionSpec> serveOptions()
{
    return {{{u"host"_s},
             u"ADDRESS"_s,
             u"where to listen: an IP address, localhost, or * for all"_s,
             u"127.0.0.1"_s},
            {{u"p"_s, u"port"_s}, u"PORT"_s, u"0 takes any free one"_s, u"0"_s},
            {{u"m"_s, u"mode"_s}, u"MODE"_s, u"echo: back to the sender; broadcast: to all"_s, u"echo"_s},
            {{u"prefix"_s}, u"TEXT"_s, u"echo: put before every text message"_s},
            {{u"exclude-sender"_s}, {}, u"broadcast: to all but the sender"_s},
            {{u"subprotocol"_s}, u"NAME"_s, u"offer a subprotocol; may be repeated, the best first"_s},
            {{u"tls"_s},
             {},
             u"speak TLS (wss), with a certificate made on the spot by an authority of our own"_s},
            {{u"cert"_s}, u"FILE"_s, u"speak TLS with this certificate (PEM or PKCS#12)"_s},
            {{u"key"_s}, u"FILE"_s, u"its key (PEM); without it, in the same file"_s},
            {{u"origin"_s}, u"ORIGIN"_s, u"let in pages of this origin alone; may be repeated"_s},
            {{u"token"_s}, u"TOKEN"_s, u"let in those alone who send \"Authorization: Bearer TOKEN\""_s},
            {{u"no-deflate"_s}, {}, u"do not agree to permessage-deflate"_s},
            {{u"max-message"_s}, u"BYTES"_s, u"refuse larger messages with 1009"_s},
            {{u"max-peers"_s}, u"N"_s, u"refuse more peers at once, with HTTP status 503"_s},
            {{u"rate"_s}, u"N"_s, u"refuse more messages of a peer in a second, with 1008"_s},
            {{u"redis"_s},
             u"URL"_s,
             u"share a broadcast, or rooms, through redis://[user:password@]host or unix:///path"_s},
            {{u"channel"_s}, u"NAME"_s, u"the channel of that Redis"_s, u"wireloupe"_s},
            {{u"record"_s}, u"FILE"_s, u"keep everything in a capture"_s},
            {{u"force"_s}, {}, u"replace FILE if it exists"_s},
            {{u"json"_s}, {}, u"one JSON object a line; the first says where it listens"_s},
            {{u"q"_s, u"quiet"_s}, {}, u"do not print frames"_s}};
}

} // namespace wireloupe::cli
