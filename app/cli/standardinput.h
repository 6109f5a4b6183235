#pragma once

#include <memory>

#include <QByteArray>
#include <QObject>

namespace wireloupe::cli {

/// Standard input as it comes, without ever blocking the event loop. Reads nothing until start().
class StandardInput : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);
    ~StandardInput() override;

    void start();
    /// While paused nothing is read, so that whoever writes has to wait.
    void setPaused(bool isPaused);

signals:
    void bytesRead(const QByteArray &bytes);
    void ended();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};

} // namespace wireloupe::cli
