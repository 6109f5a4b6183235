#pragma once

#include <array>
#include <deque>
#include <vector>

#include <QSocketNotifier>

namespace wireloupe::net {

/// The socket notifiers of one epoll instance: which descriptors it watches for what, and which notifiers are
/// due.
///
/// QTcpSocket switches its write notifier on and off for every burst of data. So changes are collected and
/// told to the kernel once, before it is asked again; most cancel out and cost no system call.
class NotifierSet
{
public:
    explicit NotifierSet(int epoll);

    void add(QSocketNotifier *notifier);
    void remove(QSocketNotifier *notifier);

    /// Tells the kernel what has changed.
    void applyChanges();
    /// Notes the notifiers that `events` (EPOLLIN and so on) concern.
    void collect(int descriptor, quint32 events);
    /// Activates what was collected, and returns how many that were.
    int activateCollected();

private:
    struct Descriptor
    {
        std::array<QSocketNotifier *, 3> notifiers{}; ///< by QSocketNotifier::Type
        quint32 watched = 0;                          ///< what the kernel has been told
        bool isChanged = false;

        quint32 wanted() const;
    };

    Descriptor &at(const QSocketNotifier *notifier);
    void apply(int descriptor);

    int m_epoll;
    std::vector<Descriptor> m_descriptors; ///< by number
    std::vector<int> m_changed;
    std::deque<QSocketNotifier *> m_collected; ///< null: removed since
};

} // namespace wireloupe::net
