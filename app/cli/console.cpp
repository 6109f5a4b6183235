#include "cli/console.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

constexpr int standardInput = 0;

QByteArray withoutCarriageReturn(QByteArray line)
{
    if (line.endsWith('\r'))
        line.chop(1);
    return line;
}

} // namespace

Console::Console(Output &output)
    : m_output(output), m_isInteractive(isTerminalDescriptor(standardInput) && output.isTerminal())
{
    connect(&m_input, &StandardInput::bytesRead, this,
            [this](const QByteArray &bytes) { m_keyMode ? takeKeys(bytes) : takeBytes(bytes); });
    connect(&m_input, &StandardInput::ended, this, &Console::takeEnd);
}

Console::~Console()
{
    stop();
}

void Console::start()
{
    if (m_isInteractive)
        m_keyMode.emplace();
    if (m_keyMode && !m_keyMode->isActive())
        m_keyMode.reset();
    showPrompt();
    m_input.start();
}

void Console::stop()
{
    m_input.setPaused(true);
    hidePrompt();
    m_keyMode.reset();
}

void Console::setPaused(bool isPaused)
{
    m_input.setPaused(isPaused);
}

void Console::print(const QString &line)
{
    hidePrompt();
    m_output.write(line.toUtf8() + '\n');
}

void Console::tell(const QString &line)
{
    hidePrompt();
    m_output.flush();
    say(line);
    showPrompt();
}

void Console::takeKeys(const QByteArray &keys)
{
    for (const LineEditor::Entered &entered : m_editor.feed(keys)) {
        if (entered.isEnd) {
            takeEnd();
            return;
        }
        print(u"→ "_s + entered.line);
        emit lineRead(entered.line.toUtf8());
    }
    showPrompt();
}

void Console::takeBytes(const QByteArray &bytes)
{
    const qsizetype searchFrom = m_unfinishedLine.size();
    m_unfinishedLine += bytes;
    qsizetype start = 0;
    for (qsizetype end = m_unfinishedLine.indexOf('\n', searchFrom); end >= 0;
         end = m_unfinishedLine.indexOf('\n', start)) {
        emit lineRead(withoutCarriageReturn(m_unfinishedLine.sliced(start, end - start)));
        start = end + 1;
    }
    m_unfinishedLine.remove(0, start);
}

/// A last line without an end is a line all the same.
void Console::takeEnd()
{
    if (!m_unfinishedLine.isEmpty())
        emit lineRead(withoutCarriageReturn(std::exchange(m_unfinishedLine, {})));
    emit ended();
}

void Console::showPrompt()
{
    if (!m_keyMode)
        return;
    m_isPromptShown = true;
    m_output.write(m_editor.paint(terminalWidth()).toUtf8());
    m_output.flush();
}

void Console::hidePrompt()
{
    if (!std::exchange(m_isPromptShown, false))
        return;
    m_output.write("\r\x1b[K");
    m_output.flush();
}

} // namespace wireloupe::cli
