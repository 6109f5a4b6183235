#pragma once

#include <memory>

#include <QObject>

namespace wireloupe::cli {

/// Ctrl+C, or the system's wish that the process end, as a signal on the main thread, where a closing
/// handshake can still be held. One at a time.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

signals:
    void raised();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace wireloupe::cli
