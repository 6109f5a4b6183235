#include "wire/permessagedeflate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace wireloupe::wire {

namespace {

constexpr QByteArrayView serverNoContextTakeover = "server_no_context_takeover";
constexpr QByteArrayView clientNoContextTakeover = "client_no_context_takeover";
constexpr QByteArrayView serverMaxWindowBits = "server_max_window_bits";
constexpr QByteArrayView clientMaxWindowBits = "client_max_window_bits";

constexpr int minBits = 8;
constexpr int maxBits = 15;

/// The parameters of one offer or answer; nothing where one is not given.
struct Terms
{
    bool isServerContextDropped = false;
    bool isClientContextDropped = false;
    std::optional<int> serverBits;
    bool hasClientBits = false;
    std::optional<int> clientBits; ///< nothing too where the parameter stands bare
};

/// "a decimal integer value without leading zeroes between 8 to 15, inclusive" (section 7.1.2).
std::optional<int> parseBits(const ExtensionParameter &parameter)
{
    static constexpr std::array<QByteArrayView, 8> values{"8", "9", "10", "11", "12", "13", "14", "15"};
    const auto *const found = std::find(values.begin(), values.end(), parameter.value.value_or(QByteArray()));
    if (found == values.end())
        return std::nullopt;
    return minBits + static_cast<int>(found - values.begin());
}

/// Puts one parameter into the terms; false where it is unknown, has a wrong value, or is there already.
bool take(const ExtensionParameter &parameter, Terms &terms)
{
    const auto takeFlag = [&](bool &flag) { return !parameter.value && !std::exchange(flag, true); };
    if (parameter.name == serverNoContextTakeover)
        return takeFlag(terms.isServerContextDropped);
    if (parameter.name == clientNoContextTakeover)
        return takeFlag(terms.isClientContextDropped);
    if (parameter.name == serverMaxWindowBits) {
        const bool isFirst = !terms.serverBits;
        terms.serverBits = parseBits(parameter);
        return isFirst && terms.serverBits;
    }
    if (parameter.name == clientMaxWindowBits) {
        const bool isFirst = !std::exchange(terms.hasClientBits, true);
        terms.clientBits = parseBits(parameter);
        return isFirst && (terms.clientBits || !parameter.value);
    }
    return false;
}

/// Parameters compare with case, as those of every registered extension are written one way only.
std::optional<Terms> termsOf(const Extension &extension)
{
    Terms terms;
    if (extension.name != deflateName)
        return std::nullopt;
    for (const ExtensionParameter &parameter : extension.parameters)
        if (!take(parameter, terms))
            return std::nullopt;
    return terms;
}

Extension written(const Terms &terms)
{
    Extension extension{deflateName.toByteArray(), {}};
    const auto add = [&](QByteArrayView name, std::optional<int> bits = std::nullopt) {
        const auto value = bits ? std::optional(QByteArray::number(*bits)) : std::nullopt;
        extension.parameters.append({name.toByteArray(), value});
    };
    if (terms.isServerContextDropped)
        add(serverNoContextTakeover);
    if (terms.isClientContextDropped)
        add(clientNoContextTakeover);
    if (terms.serverBits)
        add(serverMaxWindowBits, terms.serverBits);
    if (terms.hasClientBits)
        add(clientMaxWindowBits, terms.clientBits);
    return extension;
}

int clamped(int bits)
{
    return std::clamp(bits, minBits, maxBits);
}

/// Nothing where no limit need be named.
std::optional<int> limitOf(int bits)
{
    return clamped(bits) < maxBits ? std::optional(clamped(bits)) : std::nullopt;
}

DeflateParameters parametersOf(const Terms &terms)
{
    return {.serverNoContextTakeover = terms.isServerContextDropped,
            .clientNoContextTakeover = terms.isClientContextDropped,
            .serverMaxWindowBits = terms.serverBits.value_or(maxBits),
            .clientMaxWindowBits = terms.clientBits.value_or(maxBits)};
}

Terms answerTo(const Terms &offer, const DeflateOptions &options)
{
    Terms answer;
    answer.isServerContextDropped = offer.isServerContextDropped || options.serverNoContextTakeover;
    answer.isClientContextDropped = offer.isClientContextDropped || options.clientNoContextTakeover;
    // An offered limit is accepted by naming it or a smaller one, also where that is 15 (section 7.1.2.1).
    answer.serverBits = limitOf(options.serverMaxWindowBits);
    if (offer.serverBits)
        answer.serverBits = std::min(*offer.serverBits, clamped(options.serverMaxWindowBits));
    if (offer.hasClientBits)
        answer.clientBits =
            limitOf(std::min(offer.clientBits.value_or(maxBits), options.clientMaxWindowBits));
    answer.hasClientBits = answer.clientBits.has_value();
    return answer;
}

/// Whether a limit in an answer keeps to the offered one.
bool isWithin(std::optional<int> answered, std::optional<int> offered)
{
    return answered.value_or(maxBits) <= offered.value_or(maxBits);
}

} // namespace

Extension deflateOffer(const DeflateOptions &options)
{
    Terms terms;
    terms.isServerContextDropped = options.serverNoContextTakeover;
    terms.isClientContextDropped = options.clientNoContextTakeover;
    terms.serverBits = limitOf(options.serverMaxWindowBits);
    terms.hasClientBits = true;
    terms.clientBits = limitOf(options.clientMaxWindowBits);
    return written(terms);
}

std::optional<DeflateAnswer> answerDeflateOffers(const QList<Extension> &offers,
                                                 const DeflateOptions &options)
{
    if (!options.isEnabled)
        return std::nullopt;
    for (const Extension &offer : offers) {
        if (const auto terms = termsOf(offer)) {
            const Terms answer = answerTo(*terms, options);
            return DeflateAnswer{parametersOf(answer), written(answer)};
        }
    }
    return std::nullopt;
}

std::optional<DeflateParameters> checkDeflateAnswer(const Extension &answer, const Extension &offer)
{
    const auto offered = termsOf(offer);
    auto answered = termsOf(answer);
    if (!offered || !answered)
        return std::nullopt;
    const bool isClientLimitBare = answered->hasClientBits && !answered->clientBits;
    const bool isClientLimitUnasked = answered->hasClientBits && !offered->hasClientBits;
    const bool isContextKept = offered->isServerContextDropped && !answered->isServerContextDropped;
    const bool isServerLimitDropped = offered->serverBits && !answered->serverBits;
    if (isClientLimitBare || isClientLimitUnasked || isContextKept || isServerLimitDropped)
        return std::nullopt;
    if (!isWithin(answered->serverBits, offered->serverBits))
        return std::nullopt;
    if (answered->clientBits && !isWithin(answered->clientBits, offered->clientBits))
        return std::nullopt;
    // What the client has said of itself holds also where the server does not repeat it.
    answered->isClientContextDropped = answered->isClientContextDropped || offered->isClientContextDropped;
    if (!answered->clientBits)
        answered->clientBits = offered->clientBits;
    return parametersOf(*answered);
}

} // namespace wireloupe::wire
