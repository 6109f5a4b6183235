#pragma once

#include <memory>
#include <optional>

#include <QByteArray>
#include <QByteArrayView>

#include "wire/extension.h"
#include "wire/validator.h"

namespace wireloupe::wire {

/// What one end wants of permessage-deflate (RFC 7692 section 7).
struct DeflateOptions
{
    bool isEnabled = true;
    bool serverNoContextTakeover = false;
    bool clientNoContextTakeover = false;
    int serverMaxWindowBits = 15; ///< 8 to 15
    int clientMaxWindowBits =
        15;                  ///< 8 to 15; a client says by the bare parameter that it can be asked for less
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
/// offer is added where the RFC lets the server do so.
std::optional<DeflateAnswer> answerDeflateOffers(const QList<Extension> &offers,
                                                 const DeflateOptions &options);

/// The client's check of the server's answer against its own offer: nothing where the connection must fail
/// (sections 5.1 and 7.1).
std::optional<DeflateParameters> checkDeflateAnswer(const Extension &answer, const Extension &offer);

/// Compresses the messages of one direction (section 7.2.1). A window of 8 bits, which zlib does not offer
/// for raw deflate, is kept to by Huffman coding alone.
class Deflater
{
public:
    /// `sender` is the end whose messages these are.
    Deflater(Role sender, const DeflateParameters &parameters, int level);
    ~Deflater();
    Q_DISABLE_COPY_MOVE(Deflater)

    /// The payload of the next message, its last four bytes 00 00 FF FF taken away. `isEnd` false: a
    /// fragment, flushed so that the peer can inflate it at once.
    QByteArray deflate(QByteArrayView payload, bool isEnd = true);

private:
    struct State;
    std::unique_ptr<State> m_state;
};

enum class InflateError : quint8 {
    None,
    BadData,  ///< not DEFLATE, or a distance beyond the window
    TooLarge, ///< more than the limit
};

/// Decompresses the messages of one direction (section 7.2.2), counting what comes out as it comes: memory
/// never grows beyond the limit, whatever the ratio.
class Inflater
{
public:
    /// `sender` is the end whose messages these are.
    Inflater(Role sender, const DeflateParameters &parameters);
    ~Inflater();
    Q_DISABLE_COPY_MOVE(Inflater)

    /// What `payload`, the next fragment, inflates to; at most `limit` bytes. Whatever was got before an
    /// error is returned with it. After an error nothing more comes.
    QByteArray inflate(QByteArrayView payload, bool isEnd, quint64 limit);
    InflateError error() const { return m_error; }

private:
    struct State;
    std::unique_ptr<State> m_state;
    InflateError m_error = InflateError::None;
};

} // namespace wireloupe::wire
