// A stream of frames as a hostile peer may send it. The first byte chooses who sends and which limits hold,
// the next two seed the cuts. What comes out must not depend on how the stream was cut.

#include <cstdint>

#include <QtEndian>

#include "fuzz/require.h"
#include "wire/describe.h"
#include "wire/frameparser.h"
#include "wire/framewriter.h"
#include "wire/messageassembler.h"
#include "wire/messageinflater.h"
#include "wire/splits.h"
#include "wire/utf8validator.h"
#include "wire/validator.h"

using namespace wireloupe::wire;
using namespace wireloupe::tests;

namespace {

struct Setting
{
    Role sender = Role::Client;
    quint8 allowedRsv = 0;
    Limits limits;
};

Setting settingOf(std::uint8_t byte)
{
    Setting setting;
    setting.sender = (byte & 1) != 0 ? Role::Server : Role::Client;
    setting.allowedRsv = (byte & 2) != 0 ? Rsv1 : 0;
    if ((byte & 4) != 0) {
        setting.limits.maxFramePayload = 200;
        setting.limits.maxMessagePayload = 300;
        setting.limits.maxFragments = 4;
    }
    return setting;
}

/// Takes a stream as a connection would, up to the first fatal violation, and notes all that comes out.
class Reader
{
public:
    explicit Reader(const Setting &setting)
        : m_parser(setting.limits)
        , m_validator(setting.sender, setting.limits)
        , m_inflater(setting.sender, {}, setting.limits)
        , m_maxMessage(static_cast<qsizetype>(setting.limits.maxMessagePayload))
        , m_isPlain(setting.allowedRsv == 0)
    {
        m_validator.allowRsv(setting.allowedRsv);
    }

    void feed(const QByteArray &piece)
    {
        m_fed += piece;
        m_parser.feed(piece);
        while (const auto frame = m_isOver ? std::nullopt : m_parser.next())
            take(*frame);
        if (const auto partial = m_isOver ? std::nullopt : m_parser.partial())
            judge(m_validator.check(*partial), true);
        if (!m_isOver && m_parser.failure() != Rule::None)
            judge(m_parser.failure(), true);
        checkBytes();
    }

    const QByteArrayList &events() const { return m_events; }

private:
    void take(const Frame &frame)
    {
        m_serialized += serialize(frame);
        const Rule rule = m_validator.check(frame);
        judge(rule, false);
        if (m_isOver || rule == Rule::DataAfterClose)
            return;
        m_events.append(describe(frame));
        if (const auto message = m_assembler.add(frame)) {
            require(!m_isPlain || !message->isText() || isValidUtf8(message->payload), "text is UTF-8");
            m_events.append("message " + message->payload.toHex());
        }
        inflate(frame);
    }

    /// As with permessage-deflate, where RSV1 is allowed.
    void inflate(const Frame &frame)
    {
        const InflatedPayload payload = m_inflater.inflate(frame);
        require(!m_isPlain || !payload.bytes, "what is not compressed is not inflated");
        if (!payload.bytes)
            return;
        require(payload.bytes->size() <= m_maxMessage, "the limit holds for what is inflated");
        m_events.append("inflated " + payload.bytes->toHex());
        judge(payload.rule, false);
    }

    void judge(Rule rule, bool isEarly)
    {
        m_isOver = isFatal(rule);
        if (m_isOver || !isEarly)
            m_events.append("rule " + QByteArray::number(static_cast<int>(rule)));
    }

    void checkBytes() const
    {
        require(m_fed.startsWith(m_serialized), "frames serialize to the bytes they were read from");
        const auto accounted = static_cast<quint64>(m_serialized.size()) + m_parser.pendingBytes();
        require(m_isOver || accounted == static_cast<quint64>(m_fed.size()), "every byte is accounted for");
    }

    FrameParser m_parser;
    Validator m_validator;
    MessageAssembler m_assembler;
    MessageInflater m_inflater;
    qsizetype m_maxMessage;
    bool m_isPlain;
    bool m_isOver = false;
    QByteArray m_fed;
    QByteArray m_serialized;
    QByteArrayList m_events;
};

QByteArrayList play(const Setting &setting, const Split &split)
{
    Reader reader(setting);
    for (const QByteArray &piece : split.pieces)
        reader.feed(piece);
    return reader.events();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    const Setting setting = settingOf(data[0]);
    const quint32 seed = qFromLittleEndian<quint16>(data + 1);
    const QByteArray stream(reinterpret_cast<const char *>(data + 3), static_cast<qsizetype>(size - 3));
    const QByteArrayList whole = play(setting, wholeSplit(stream));
    require(play(setting, randomSplit(stream, seed)) == whole, "cutting at random changes nothing");
    if (stream.size() < 500)
        require(play(setting, byteByByteSplit(stream)) == whole, "cutting to bytes changes nothing");
    return 0;
}
