#pragma once

#include <QStringList>

#include "server/scriptoptions.h"
#include "server/streamoptions.h"
#include "server/template.h"

namespace wireloupe::session {

/// Collects what is wrong below one place of the file of a server.
class Faults
{
public:
    explicit Faults(QStringList &list, const QString &where = {}) : m_list(list), m_where(where) {}

    /// `place`: a JSON Pointer from here on.
    Faults below(const QString &place) const { return Faults(m_list, m_where + place); }
    void add(const QString &place, const QString &words) const
    {
        m_list += m_where + place + QStringLiteral(": ") + words;
    }
    void addUnlessEmpty(const QString &place, const QString &words) const
    {
        if (!words.isEmpty())
            add(place, words);
    }

private:
    QStringList &m_list;
    QString m_where;
};

/// Why the template of a stream cannot be read, in English; empty: it can.
QString streamFault(const server::StreamOptions &stream);
void checkRules(const server::RulesOptions &rules, const Faults &faults);
void checkConversation(const server::ConversationOptions &conversation, const Faults &faults);

} // namespace wireloupe::session
