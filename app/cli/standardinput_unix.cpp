#include "cli/standardinput.h"

#include <cerrno>

#include <unistd.h>

#include <QSocketNotifier>

namespace wireloupe::cli {

namespace {

constexpr int standardInput = 0;
constexpr qsizetype pieceSize = 64 << 10;

} // namespace

struct StandardInput::Platform
{
    QSocketNotifier notifier{standardInput, QSocketNotifier::Read};
    bool isEnded = false;
};

StandardInput::StandardInput(QObject *parent) : QObject(parent), m_platform(std::make_unique<Platform>())
{
    m_platform->notifier.setEnabled(false);
    connect(&m_platform->notifier, &QSocketNotifier::activated, this, [this] {
        QByteArray piece(pieceSize, Qt::Uninitialized);
        const ssize_t size = ::read(standardInput, piece.data(), static_cast<size_t>(piece.size()));
        if (size > 0) {
            emit bytesRead(piece.first(size));
        } else if (size == 0 || (errno != EINTR && errno != EAGAIN)) {
            m_platform->isEnded = true;
            m_platform->notifier.setEnabled(false);
            emit ended();
        }
    });
}

StandardInput::~StandardInput() = default;

void StandardInput::start()
{
    setPaused(false);
}

void StandardInput::setPaused(bool isPaused)
{
    m_platform->notifier.setEnabled(!isPaused && !m_platform->isEnded);
}

} // namespace wireloupe::cli
