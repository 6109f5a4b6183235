// Bytes where an HTTP head is expected, as request and as response. The first byte seeds the cuts.

#include <cstdint>

#include "fuzz/require.h"
#include "wire/handshakeparts.h"
#include "wire/refusal.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

struct Reading
{
    QByteArray raw;
    bool isComplete = false;
    HeadError error = HeadError::None;

    bool operator==(const Reading &) const = default;
};

Reading read(const Split &split)
{
    Limits limits;
    limits.maxHeadSize = 2000;
    limits.maxHeaderFields = 20;
    HeadReader reader(limits);
    qsizetype taken = 0;
    for (const QByteArray &piece : split.pieces)
        taken += reader.feed(piece);
    require(taken == reader.raw().size(), "what is taken is kept");
    require(taken <= limits.maxHeadSize, "the limit holds");
    require(!reader.isComplete() || reader.error() == HeadError::None, "a head is whole or wrong");
    return {reader.raw(), reader.isComplete(), reader.error()};
}

bool hasExtension(const ResponseHead &response)
{
    return !parseExtensions(response.fields).value_or(QList<Extension>()).isEmpty();
}

void checkRequestHead(const QByteArray &raw)
{
    HeadError error = HeadError::None;
    const auto head = parseRequestHead(raw, &error);
    require(head.has_value() == (error == HeadError::None), "a request or an error");
    if (!head)
        return;
    const auto again = parseRequestHead(head->serialize());
    require(again && again->target == head->target && again->fields == head->fields, "a request comes back");
    const RequestCheck check = checkRequest(*head);
    require((check.error == HandshakeError::None) == (check.status == 101), "a request is taken or refused");
    if (check.status == 101) {
        const auto deflate = answerDeflateOffers(check.extensions, {});
        const auto extensions = deflate ? QList<Extension>{deflate->response} : QList<Extension>();
        const ResponseHead response = makeResponse(check.key, check.subprotocols.value(0), {}, extensions);
        require(checkResponse(response, *head) == HandshakeError::None,
                "our response fits every request we take");
    } else {
        const QByteArray refusal = makeRefusal(check.status, check.error);
        require(read(wholeSplit(refusal)).isComplete, "a refusal has a whole head");
    }
}

void checkResponseHead(const QByteArray &raw)
{
    HeadError error = HeadError::None;
    const auto head = parseResponseHead(raw, &error);
    require(head.has_value() == (error == HeadError::None), "a response or an error");
    if (!head)
        return;
    const auto again = parseResponseHead(head->serialize());
    require(again && again->status == head->status && again->fields == head->fields, "a response comes back");
    const RequestHead request = makeRequest({.host = "localhost",
                                             .target = "/",
                                             .key = "dGhlIHNhbXBsZSBub25jZQ==",
                                             .subprotocols = {"chat"},
                                             .extensions = {deflateOffer({})},
                                             .extra = {}});
    if (checkResponse(*head, request) == HandshakeError::None)
        require(agreedDeflate(*head, request).has_value() == hasExtension(*head),
                "an extension that is accepted is agreed on");
}

void checkParts(const QByteArray &raw)
{
    const HandshakeParts parts = splitHandshake(raw);
    QByteArray joined;
    for (const QByteArrayView head : parts.interim) {
        const auto response = parseResponseHead(head);
        require(response && isInterim(response->status), "only interim responses are passed over");
        joined.append(head);
    }
    joined.append(parts.head).append(parts.body);
    require(joined == raw, "the parts are the whole");
    require(parts.interim.size() <= maxInterimResponses, "no more are passed over than may come");
    require(parts.interim.isEmpty() || !parts.head.isEmpty(), "something comes last");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const Reading whole = read(wholeSplit(bytes));
    require(read(randomSplit(bytes, data[0])) == whole, "cutting at random changes nothing");
    require(read(byteByByteSplit(bytes)) == whole, "cutting to bytes changes nothing");
    require(bytes.startsWith(whole.raw), "bytes are kept as they came");
    if (whole.isComplete) {
        HeadError error = HeadError::None;
        parseRequestHead(whole.raw, &error);
        require(error != HeadError::BadLineEnd, "reader and parser agree about line ends");
    }
    // Not only what the reader lets through: a capture holds heads too.
    checkRequestHead(bytes);
    checkResponseHead(bytes);
    checkParts(bytes);
    return 0;
}
