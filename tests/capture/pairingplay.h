#pragma once

#include <array>

#include "capture/pairing.h"

namespace wireloupe::capture::test {

/// A pairing that is shown messages of one connection, each a row of its own.
class Play
{
public:
    explicit Play(const MatchRule &matchRule, qint64 maxPending = 1000) : pairing(matchRule, 77, maxPending)
    {
    }

    void request(std::chrono::nanoseconds time, QByteArrayView payload,
                 LatencySample::Kind kind = LatencySample::Kind::Reply, quint32 connection = 1)
    {
        pairing.advance(time);
        pairing.request(kind, message(time, payload, connection));
    }
    /// "2>5 3ms" for a sample from row 2 to row 5; the outcome in words for all else.
    QString reply(std::chrono::nanoseconds time, QByteArrayView payload,
                  LatencySample::Kind kind = LatencySample::Kind::Reply, quint32 connection = 1)
    {
        pairing.advance(time);
        const Pairing::Reply reply = pairing.reply(kind, message(time, payload, connection));
        if (reply.outcome != Pairing::Outcome::Sample)
            return word(reply.outcome);
        return QStringLiteral("%1>%2 %3ms")
            .arg(toInt(reply.sample.request))
            .arg(toInt(reply.sample.reply))
            .arg(reply.sample.duration.count() / 1'000'000);
    }
    LatencyCounts counts(LatencySample::Kind kind = LatencySample::Kind::Reply) const
    {
        return pairing.counts(kind);
    }

    static QString word(Pairing::Outcome outcome)
    {
        constexpr std::array words{"sample", "late", "interrupted", "duplicate", "unmatched", "no key"};
        return QString::fromLatin1(words[static_cast<std::size_t>(outcome)]);
    }

    Pairing pairing;

private:
    Pairing::Message message(std::chrono::nanoseconds time, QByteArrayView payload, quint32 connection)
    {
        return {Row{m_row++}, ConnectionId{connection}, time, wire::Opcode::Text, payload};
    }

    qint64 m_row = 0;
};

} // namespace wireloupe::capture::test
