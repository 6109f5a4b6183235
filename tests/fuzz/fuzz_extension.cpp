// Values of Sec-WebSocket-Extensions, one a line, as an offer and as an answer. The first byte chooses what
// our end wants of permessage-deflate.

#include <algorithm>
#include <cstdint>

#include "fuzz/require.h"
#include "wire/permessagedeflate.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

HeaderFields fieldsOf(const QList<QByteArray> &values)
{
    HeaderFields fields;
    for (const QByteArray &value : values)
        fields.append(HeaderField{"Sec-WebSocket-Extensions", value});
    return fields;
}

DeflateOptions optionsOf(std::uint8_t byte)
{
    DeflateOptions options;
    options.serverNoContextTakeover = (byte & 1) != 0;
    options.clientNoContextTakeover = (byte & 2) != 0;
    options.serverMaxWindowBits = 8 + (byte >> 2) % 8;
    options.clientMaxWindowBits = 8 + (byte >> 5);
    return options;
}

void checkTokens(const Extension &extension)
{
    require(isToken(extension.name), "a name is a token");
    for (const ExtensionParameter &parameter : extension.parameters) {
        require(isToken(parameter.name), "a parameter is a token");
        require(!parameter.value || isToken(*parameter.value), "a value is a token");
    }
}

/// The parameters keep to what `limits` asks for.
void checkParameters(const DeflateParameters &parameters, const DeflateOptions &limits)
{
    require(parameters.serverMaxWindowBits >= 8 && parameters.clientMaxWindowBits >= 8,
            "no window too small");
    require(parameters.serverMaxWindowBits <= limits.serverMaxWindowBits, "the server's window is kept to");
    require(parameters.clientMaxWindowBits <= 15, "the client's window is one of DEFLATE");
    require(parameters.serverNoContextTakeover || !limits.serverNoContextTakeover, "the server forgets");
    require(parameters.clientNoContextTakeover || !limits.clientNoContextTakeover, "the client forgets");
}

void checkAsOffers(const QList<Extension> &offers, const DeflateOptions &options)
{
    const auto answer = answerDeflateOffers(offers, options);
    if (!answer)
        return;
    checkParameters(answer->parameters, options);
    const bool isTaken = std::any_of(offers.begin(), offers.end(), [&](const Extension &offer) {
        return checkDeflateAnswer(answer->response, offer) == answer->parameters;
    });
    require(isTaken, "the client that offered it takes our answer, and reads the same from it");
}

void checkAsAnswer(const Extension &answer, const DeflateOptions &options)
{
    const auto parameters = checkDeflateAnswer(answer, deflateOffer(options));
    if (!parameters)
        return;
    checkParameters(*parameters, options);
    require(parameters->clientMaxWindowBits <= options.clientMaxWindowBits, "our window is not enlarged");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(size - 1));
    const auto extensions = parseExtensions(fieldsOf(bytes.split('\n')));
    if (!extensions)
        return 0;
    require(!extensions->isEmpty(), "a field has an element, or is wrong");
    std::for_each(extensions->begin(), extensions->end(), checkTokens);
    require(parseExtensions(fieldsOf({serializeExtensions(*extensions)})) == extensions, "they come back");
    const DeflateOptions options = optionsOf(data[0]);
    checkAsOffers(*extensions, options);
    for (const Extension &extension : *extensions)
        checkAsAnswer(extension, options);
    return 0;
}
