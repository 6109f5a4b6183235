#pragma once

#include <QDebug>
#include <QFile>
#include <QProcess>

namespace wireloupe::formats::test {

/// What a program of others prints; nothing where it fails, and then why is on standard error.
inline std::optional<QByteArray> outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 60'000;
    if (process.waitForFinished(patience) && process.exitStatus() == QProcess::NormalExit &&
        process.exitCode() == 0)
        return process.readAllStandardOutput();
    qWarning() << program << arguments << process.errorString() << process.readAllStandardError();
    return std::nullopt;
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace wireloupe::formats::test
