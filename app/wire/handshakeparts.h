#pragma once

#include "wire/httphead.h"

namespace wireloupe::wire {

/// How many interim responses may come before the final one. RFC 9110 names no bound; servers send one or
/// two.
inline constexpr int maxInterimResponses = 16;

/// True for a status that only announces a final response (RFC 9110 section 15.2): 100 to 199, such as 103
/// Early Hints (RFC 8297), but for 101, with which HTTP ends and which is final.
bool isInterim(int status);

/// What one side has said in an opening handshake, as it is kept in a capture. Views into the bytes.
struct HandshakeParts
{
    /// Whole heads of interim responses, in their order; at most maxInterimResponses. A request has none.
    QList<QByteArrayView> interim;
    /// Of the request or of the final response, with its empty line; without one where the bytes end before.
    /// Where nothing follows an interim response, its head.
    QByteArrayView head;
    QByteArrayView body; ///< of a refusal, or what followed the head in error
};

/// Cuts a request, or a response with all that came before it, into its parts. Never fails: what is no HTTP
/// is a head to its first empty line, or to its end.
HandshakeParts splitHandshake(QByteArrayView bytes);

/// The head of the response that counts in such bytes: interim ones are passed over, but for one that nothing
/// follows. Nothing where it is cut, or no HTTP.
std::optional<ResponseHead> finalResponse(QByteArrayView bytes);

} // namespace wireloupe::wire
