#pragma once

#include <optional>

#include <QByteArray>
#include <QObject>

#include "cli/lineeditor.h"
#include "cli/output.h"
#include "cli/standardinput.h"
#include "cli/terminal.h"

namespace wireloupe::cli {

/// The user at standard input: lines in, and what is printed while one is being typed. At a terminal the line
/// is edited in place and stays whole under what arrives; otherwise the lines of a file or pipe.
class Console : public QObject
{
    Q_OBJECT

public:
    explicit Console(Output &output);
    ~Console() override;

    /// Whether a person types at a terminal, and sees the output there.
    bool isInteractive() const { return m_isInteractive; }

    /// Begins to read.
    void start();
    /// No prompt any more.
    void stop();
    /// See StandardInput::setPaused().
    void setPaused(bool isPaused);

    /// Makes room for output where the prompt is, until showPrompt().
    void hidePrompt();
    void showPrompt();
    /// A line of data, free of what could steer a terminal. Leaves the prompt hidden.
    void print(const QString &line);
    /// A line of talk.
    void tell(const QString &line);

signals:
    /// Without its line end.
    void lineRead(const QByteArray &line);
    void ended();

private:
    void takeKeys(const QByteArray &keys);
    void takeBytes(const QByteArray &bytes);
    void takeEnd();

    Output &m_output;
    StandardInput m_input;
    bool m_isInteractive;
    std::optional<KeyMode> m_keyMode;
    LineEditor m_editor;
    bool m_isPromptShown = false;
    QByteArray m_unfinishedLine;
};

} // namespace wireloupe::cli
