#pragma once

#include <QByteArray>
#include <QString>

#include "cli/pingtally.h"

namespace wireloupe::cli {

/// What `wireloupe ping` writes to standard output, as text or as objects of JSON: see README.
class PingReport
{
public:
    struct Subject
    {
        QString url;         ///< without credentials
        qsizetype size = 0;  ///< of the payload
        bool isEcho = false; ///< messages, not pings
    };

    PingReport(const Subject &subject, bool isJson) : m_subject(subject), m_isJson(isJson) {}

    /// Before anything is sent. Of JSON nothing.
    QByteArray head() const;
    /// `sentAt`: since the start. Empty for an answer to nothing.
    QByteArray answer(qint64 number, PingTally::Time sentAt, const PingTally::Answered &answered) const;
    QByteArray lost(const PingTally::Sent &ping) const;
    /// `span`: from the first ping to the end.
    QByteArray summary(const PingTally &tally, PingTally::Time span) const;

private:
    QString summaryText(const PingTally &tally, PingTally::Time span) const;
    QByteArray summaryJson(const PingTally &tally, PingTally::Time span) const;

    Subject m_subject;
    bool m_isJson;
};

} // namespace wireloupe::cli
