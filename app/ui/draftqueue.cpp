#include "ui/draftqueue.h"

namespace wireloupe::ui {

DraftQueue::DraftQueue(QObject *parent)
    : QObject(parent), m_job([this](const DraftCheck &read) { take(read); })
{
}

void DraftQueue::add(const wire::Message &message, const Receiver &receiver)
{
    m_entries.push_back({message, {}, receiver});
    goOn();
}

void DraftQueue::addFile(const QString &path, wire::Message::Type type, const Receiver &receiver)
{
    m_entries.push_back({{type, {}}, path, receiver});
    goOn();
}

void DraftQueue::clear()
{
    m_job.cancel();
    m_entries.clear();
}

void DraftQueue::goOn()
{
    while (!m_entries.empty() && !m_job.isRunning()) {
        const Entry entry = m_entries.front();
        if (!entry.path.isEmpty()) {
            m_job.start([path = entry.path, type = entry.message.type](const std::atomic_bool &) {
                return readFile(path, type);
            });
            return;
        }
        m_entries.pop_front();
        emit ready(entry.message, entry.receiver);
    }
}

void DraftQueue::take(const DraftCheck &read)
{
    const Receiver receiver = m_entries.front().receiver;
    m_entries.pop_front();
    if (read.message)
        emit ready(*read.message, receiver);
    else
        emit refused(read);
    goOn();
}

} // namespace wireloupe::ui
