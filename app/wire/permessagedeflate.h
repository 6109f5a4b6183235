#pragma once

#include <optional>

#include "wire/extension.h"
#include "wire/role.h"

namespace wireloupe::wire {

/// The name of the extension in Sec-WebSocket-Extensions.
inline constexpr QByteArrayView deflateName = "permessage-deflate";

/// What one end wants of permessage-deflate (RFC 7692 section 7). Deflater and Inflater do the work.
struct DeflateOptions
{
    bool isEnabled = true;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; ///< 8 to 15
    /// 8 to 15; a client says by the bare parameter that it can be asked for less.
    int clientMaxWindowBits = 15;
    int level = 6;           ///< 1 (fast) to 9 (small), as zlib's
    qsizetype threshold = 0; ///< bytes of payload from which a message is compressed

    bool operator==(const DeflateOptions &) const = default;
};

/// What both ends have agreed on.
struct DeflateParameters
{
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15;
    int clientMaxWindowBits = 15;

    /// Whether the messages of `sender` may refer back to the ones before them.
    bool isContextKept(Role sender) const
    {
        return sender == Role::Client ? !clientNoContextTakeover : !serverNoContextTakeover;
    }
    /// The base-2 logarithm of the window that `sender` may use, 8 to 15.
    int windowBits(Role sender) const
    {
        return sender == Role::Client ? clientMaxWindowBits : serverMaxWindowBits;
    }

    bool operator==(const DeflateParameters &) const = default;
};

/// The client's offer (section 7.1). `client_max_window_bits` goes bare where the option is 15.
Extension deflateOffer(const DeflateOptions &options);

/// A server's answer to the offers of a client.
struct DeflateAnswer
{
    DeflateParameters parameters;
    Extension response;
};

/// The server's choice: the first acceptable offer of permessage-deflate, or nothing. Unknown or repeated
/// parameters and values out of range decline an offer (section 7.1). What the options ask for beyond the
/// offer is added where the RFC lets the server do so: all but a limit of the client's window, which the
/// client must have offered (section 7.1.2.2).
std::optional<DeflateAnswer> answerDeflateOffers(const QList<Extension> &offers,
                                                 const DeflateOptions &options);

/// The client's check of the server's answer against its own offer: nothing where the connection must fail
/// (sections 5.1 and 7.1). An answer must take up `server_no_context_takeover` and `server_max_window_bits`
/// where they were offered, and no window may be larger than offered.
std::optional<DeflateParameters> checkDeflateAnswer(const Extension &answer, const Extension &offer);

} // namespace wireloupe::wire
