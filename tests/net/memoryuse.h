#pragma once

#include <QFile>
#include <QTest>

namespace wireloupe::net::test {

/// How far the resident memory of this process rises above where it stands at construction, in bytes.
class MemoryUse
{
public:
    MemoryUse()
    {
        QFile file(QStringLiteral("/proc/self/clear_refs"));
        // 5: the high-water mark falls back to what is resident now.
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write("5") != 1)
            qFatal("The high-water mark of memory cannot be reset");
        m_before = bytes("VmRSS:");
    }

    /// As it stands now.
    qint64 rise() const { return bytes("VmRSS:") - m_before; }
    qint64 highestRise() const { return bytes("VmHWM:") - m_before; }

private:
    static qint64 bytes(QByteArrayView name)
    {
        QFile file(QStringLiteral("/proc/self/status"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The use of memory cannot be read");
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(name))
                return line.sliced(name.size()).chopped(3).trimmed().toLongLong() << 10;
        qFatal("The use of memory is not told");
    }

    qint64 m_before = 0;
};

} // namespace wireloupe::net::test
