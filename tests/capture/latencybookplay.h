#pragma once

#include <QTest>

#include "capture/interruption.h"
#include "capture/latencybook.h"
#include "records.h"

namespace wireloupe::capture::test {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using Kind = LatencySample::Kind;
using Time = std::chrono::nanoseconds;

inline LatencyRules rules(const QString &match, const QString &stamp = {})
{
    LatencyRules rules;
    rules.match = MatchRule::fromText(match).value_or(MatchRule());
    if (!stamp.isEmpty())
        rules.stamp = StampRule::fromText(stamp);
    return rules;
}

/// Shows records to a book, a millisecond after another unless told otherwise.
class Play
{
public:
    explicit Play(const LatencyRules &rules = {}, Time wallStart = {}) : book(rules, wallStart) {}

    Play &operator<<(const Record &record) { return at(m_now + 1ms, record); }
    Play &at(Time time, Record record)
    {
        m_now = time;
        record.head.time = time;
        book.add(Row{row++}, record);
        return *this;
    }

    /// "0>2 2ms" for each sample of a kind.
    QString samples(Kind kind)
    {
        QStringList texts;
        const auto all = book.snapshot().samples(kind);
        for (qint64 i = 0; i < all.size(); ++i)
            texts << QStringLiteral("%1>%2 %3ms")
                         .arg(toInt(all[i].request))
                         .arg(toInt(all[i].reply))
                         .arg(all[i].duration.count() / 1'000'000);
        return texts.join(u", "_s);
    }
    LatencyCounts counts(Kind kind) { return book.snapshot().counts(kind); }
    std::vector<LatencyMark> marks() { return book.snapshot().marks(); }

    LatencyBook book;
    qint64 row = 0;

private:
    Time m_now = -1ms;
};

inline Record ping(const char *payload)
{
    return frame(Direction::Outgoing, wire::Opcode::Ping, payload);
}

inline Record pong(const char *payload)
{
    return frame(Direction::Incoming, wire::Opcode::Pong, payload);
}

inline Record fragment(Direction direction, const QByteArray &payload, bool isFirst, bool isLast)
{
    Record record = frame(direction, isFirst ? wire::Opcode::Text : wire::Opcode::Continuation, payload);
    record.head.flags.setFlag(RecordFlag::Fin, isLast);
    return record;
}

inline Record with(Record record, RecordFlag flag)
{
    record.head.flags.setFlag(flag);
    return record;
}

inline Record on(quint32 connection, Record record)
{
    record.head.connection = ConnectionId{connection};
    return record;
}

inline Record state(StateKind kind, quint32 connection = 1)
{
    StateEvent happened;
    happened.kind = kind;
    return on(connection, event(happened));
}

inline Record request(Direction direction, quint32 connection = 1)
{
    Record record = on(connection, handshake(RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n"));
    record.head.direction = direction;
    return record;
}

inline Record interruption(Interruption::Kind kind, Time length)
{
    return makeInterruptionRecord({kind, length}, {});
}

inline Record stamped(qint64 milliseconds)
{
    return received("{\"t\":" + QByteArray::number(milliseconds) + "}");
}

} // namespace wireloupe::capture::test
