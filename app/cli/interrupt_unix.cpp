#include "cli/interrupt.h"

#include <array>
#include <cerrno>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

#include <QSocketNotifier>

namespace wireloupe::cli {

namespace {

/// The write end of the pipe: all that the handler may touch. volatile sig_atomic_t, as the C++ standard
/// asks.
volatile std::sig_atomic_t wakeDescriptor = -1;

extern "C" void onSignal(int)
{
    const int savedErrno = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written =
        ::write(wakeDescriptor, &byte, 1); // a full pipe has woken us already
    errno = savedErrno;
}

constexpr std::array handledSignals = {SIGINT, SIGTERM, SIGHUP};

/// As nohup does it, so that the process outlives its terminal.
bool isIgnored(int signal)
{
    struct sigaction present = {};
    return sigaction(signal, nullptr, &present) == 0 && present.sa_handler == SIG_IGN;
}

void handleSignals(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    for (const int signal : handledSignals)
        if (signal != SIGHUP || !isIgnored(SIGHUP))
            sigaction(signal, &action, nullptr);
}

} // namespace

struct Interrupt::Platform
{
    std::array<int, 2> pipe = {-1, -1};
    std::unique_ptr<QSocketNotifier> notifier;
};

Interrupt::Interrupt(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>())
{
    if (::pipe(m_platform->pipe.data()) != 0)
        return; // Ctrl+C then ends the process in the system's way
    for (const int end : m_platform->pipe) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_platform->notifier = std::make_unique<QSocketNotifier>(m_platform->pipe[0], QSocketNotifier::Read);
    connect(m_platform->notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes{};
        [[maybe_unused]] const ssize_t taken = ::read(m_platform->pipe[0], bytes.data(), bytes.size());
        emit raised();
    });
    wakeDescriptor = m_platform->pipe[1];
    handleSignals(onSignal);
}

Interrupt::~Interrupt()
{
    if (!m_platform->notifier)
        return;
    handleSignals(SIG_DFL);
    wakeDescriptor = -1;
    m_platform->notifier.reset();
    ::close(m_platform->pipe[0]);
    ::close(m_platform->pipe[1]);
}

} // namespace wireloupe::cli
