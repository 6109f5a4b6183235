#pragma once

#include <QProcess>
#include <QTest>

namespace wireloupe::net::test {

/// What a command line program came to.
struct CommandRun
{
    int exitCode = -1;
    QByteArray output; ///< standard output
    QByteArray errors; ///< standard error
};

/// Runs `program` to its end, with `input` on its standard input, while the test's event loop goes on. Fails
/// the whole run where there is no such program: what needs one cannot be tested without.
inline CommandRun runCommand(const QString &program, const QStringList &arguments,
                             const QByteArray &input = {}, int timeout = 30'000)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s cannot be started", qPrintable(program));
    process.write(input);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, timeout)) {
        qWarning("%s has not ended", qPrintable(program));
        process.kill();
        process.waitForFinished();
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace wireloupe::net::test
