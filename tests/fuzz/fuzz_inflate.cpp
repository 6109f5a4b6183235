// Messages as a hostile peer may compress them. The first byte chooses what was agreed on and the limit, the
// second seeds the cuts, the others are messages, each behind one byte with its size. What comes out must not
// depend on how a message was cut to fragments. The same bytes are also compressed, and must come back.

#include <cstdint>

#include "fuzz/require.h"
#include "wire/deflater.h"
#include "wire/inflater.h"
#include "wire/splits.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

struct Setting
{
    DeflateParameters parameters;
    quint64 limit = 0;
    int level = 1;
};

Setting settingOf(std::uint8_t byte)
{
    Setting setting;
    setting.parameters.clientNoContextTakeover = (byte & 1) != 0;
    setting.limit = (byte & 2) != 0 ? 100 : 20'000;
    setting.level = (byte & 4) != 0 ? 9 : 1;
    setting.parameters.clientMaxWindowBits = 8 + (byte >> 5);
    return setting;
}

QList<QByteArray> messagesOf(const std::uint8_t *data, std::size_t size)
{
    QList<QByteArray> messages;
    while (size > 0) {
        const std::size_t length = std::min<std::size_t>(*data, size - 1);
        messages.append(QByteArray(reinterpret_cast<const char *>(data + 1), static_cast<qsizetype>(length)));
        data += 1 + length;
        size -= 1 + length;
    }
    return messages;
}

using Cut = Split (*)(const QByteArray &message, quint32 seed);

/// What all the messages inflate to, and in the end the error.
QByteArrayList inflated(const QList<QByteArray> &messages, const Setting &setting, Cut cut, quint32 seed)
{
    QByteArrayList events;
    Inflater inflater(Role::Client, setting.parameters);
    for (const QByteArray &message : messages) {
        const QList<QByteArray> pieces =
            message.isEmpty() ? QList<QByteArray>{{}} : cut(message, seed).pieces;
        QByteArray bytes;
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const quint64 limit = setting.limit - static_cast<quint64>(bytes.size());
            const bool hasFailed = inflater.error() != InflateError::None;
            const QByteArray more = inflater.inflate(pieces[i], i + 1 == pieces.size(), limit);
            require(static_cast<quint64>(more.size()) <= limit, "the limit holds");
            require(!hasFailed || more.isEmpty(), "nothing comes after an error");
            bytes += more;
        }
        events.append(bytes);
    }
    return events << QByteArray::number(static_cast<int>(inflater.error()));
}

void checkRoundTrip(const QList<QByteArray> &messages, const Setting &setting, quint32 seed)
{
    Deflater deflater(Role::Client, setting.parameters, setting.level);
    Inflater inflater(Role::Client, setting.parameters);
    for (const QByteArray &message : messages) {
        const QList<QByteArray> pieces = randomSplit(message, seed).pieces;
        QByteArray bytes;
        for (const QByteArray &piece : pieces) {
            const QByteArray more = inflater.inflate(deflater.deflate(piece, false), false, setting.limit);
            require(more == piece, "a fragment comes back at once");
            bytes += more;
        }
        bytes += inflater.inflate(deflater.deflate({}), true, setting.limit);
        require(bytes == message, "a message comes back");
        const auto limit = static_cast<quint64>(message.size());
        require(inflater.inflate(deflater.deflate(message), true, limit) == message, "and once more, whole");
        require(inflater.error() == InflateError::None, "what was compressed is right");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 2)
        return 0;
    const Setting setting = settingOf(data[0]);
    const quint32 seed = data[1];
    const QList<QByteArray> messages = messagesOf(data + 2, size - 2);
    const auto uncut = [](const QByteArray &message, quint32) { return wholeSplit(message); };
    const auto toBytes = [](const QByteArray &message, quint32) { return byteByByteSplit(message); };
    const QByteArrayList whole = inflated(messages, setting, uncut, seed);
    require(inflated(messages, setting, randomSplit, seed) == whole, "cutting at random changes nothing");
    require(inflated(messages, setting, toBytes, seed) == whole, "cutting to bytes changes nothing");
    checkRoundTrip(messages, setting, seed);
    return 0;
}
