#pragma once

#include <deque>
#include <optional>

#include <QObject>

#include "server/peer.h"
#include "ui/latestjob.h"
#include "ui/messagedraft.h"

namespace wireloupe::ui {

/// Drafts on their way from the composer, in the order in which they were to be sent: a file is read on
/// another thread first, and what comes after it waits. Each keeps the receiver that it was meant for. User's
/// thread.
class DraftQueue : public QObject
{
    Q_OBJECT

public:
    /// One of a server's peers; none: all of them, or the other end of a connection.
    using Receiver = std::optional<server::PeerId>;

    explicit DraftQueue(QObject *parent = nullptr);

    void add(const wire::Message &message, const Receiver &receiver);
    void addFile(const QString &path, wire::Message::Type type, const Receiver &receiver);
    /// Forgets what waits: there is nobody to send it to.
    void clear();

signals:
    void ready(const wireloupe::wire::Message &message,
               const std::optional<wireloupe::server::PeerId> &receiver);
    /// A file could not be read, or cannot be sent.
    void refused(const wireloupe::ui::DraftCheck &check);

private:
    struct Entry
    {
        wire::Message message; ///< of a file its type alone
        QString path;          ///< empty: it is no file
        Receiver receiver;
    };

    void goOn();
    void take(const DraftCheck &read);

    std::deque<Entry> m_entries; ///< a file at the front is being read
    LatestJob<DraftCheck> m_job;
};

} // namespace wireloupe::ui
