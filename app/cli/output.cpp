#include "cli/output.h"

#include <csignal>
#include <cstdio>

#include "cli/terminal.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr int standardOutput = 1;
constexpr qsizetype bufferSize = 64 << 10;

void talk(const QString &text)
{
    const QByteArray bytes = text.toLocal8Bit();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

Output::Output(QObject *parent) : QObject(parent), m_isTerminal(isTerminalDescriptor(standardOutput))
{
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN); // a closed pipe is then an error of write(), which flush() sees
#endif
    m_isClosed = !m_file.open(standardOutput, QIODevice::WriteOnly | QIODevice::Unbuffered);
}

Output::~Output()
{
    flush();
}

void Output::write(const QByteArray &bytes)
{
    if (m_isClosed)
        return;
    m_buffer += bytes;
    if (m_buffer.size() >= bufferSize)
        flush();
}

void Output::flush()
{
    if (m_isClosed || m_buffer.isEmpty())
        return;
    const bool isWritten = m_file.write(m_buffer) == m_buffer.size();
    m_buffer.clear();
    if (isWritten)
        return;
    m_isClosed = true;
    if (m_file.error() == QFileDevice::ResourceError)
        m_error = m_file.errorString();
    emit closed();
}

void say(const QString &line)
{
    talk(line + u'\n');
}

void sayInPlace(const QString &line)
{
    talk(line + u'\r');
}

void complain(const QString &sentence)
{
    say(u"wireloupe: "_s + sentence);
}

} // namespace wireloupe::cli
