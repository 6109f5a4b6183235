#pragma once

#include <optional>

#include <QByteArrayView>
#include <QRegularExpression>

#include "capture/matchkey.h"
#include "capture/matchrule.h"
#include "lens/jsonpath.h"
#include "lens/textmatcher.h"

namespace wireloupe::capture {

/// A MatchRule made ready: finds the keys of messages. Immutable; any thread.
///
/// A regular expression that backtracks more than a million times has not matched: some ten milliseconds,
/// whatever a peer sends.
class MatchKeys
{
public:
    /// One with a problem has no keys. Keys are comparable between objects with the same seed.
    MatchKeys(const MatchRule &rule, quint64 seed);

    /// Nothing where the message is no request by the rule, or no reply.
    std::optional<MatchKey> ofRequest(QByteArrayView payload) const { return find(payload, m_requestPath); }
    std::optional<MatchKey> ofReply(QByteArrayView payload) const
    {
        return find(payload, m_replyPath ? m_replyPath : m_requestPath);
    }
    /// Of these bytes themselves.
    MatchKey of(QByteArrayView bytes) const { return MatchKey::of(bytes, m_seed); }

    /// False where keys do not depend on payloads.
    bool needsPayloads() const { return m_kind != MatchRule::Kind::None && m_kind != MatchRule::Kind::Order; }
    MatchRule::Kind kind() const { return m_kind; }
    quint64 seed() const { return m_seed; }

private:
    using Path = std::optional<lens::JsonPath>;

    std::optional<MatchKey> find(QByteArrayView payload, const Path &path) const;
    std::optional<MatchKey> findValue(QByteArrayView payload, const lens::JsonPath &path) const;
    std::optional<MatchKey> findGroup(QByteArrayView payload) const;

    MatchRule::Kind m_kind = MatchRule::Kind::None;
    quint64 m_seed;
    Path m_requestPath;
    Path m_replyPath;
    QRegularExpression m_expression;
    std::optional<lens::TextMatcher> m_required;
};

} // namespace wireloupe::capture
