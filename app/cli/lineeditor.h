#pragma once

#include <vector>

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QStringList>

namespace wireloupe::cli {

/// The line being typed at a terminal: keys in, lines out, and how it looks. Does no input or output itself,
/// so that what arrives meanwhile can be printed above the line without destroying it.
class LineEditor
{
public:
    /// A line that Return has ended; or, with `isEnd`, Ctrl+D on an empty line.
    struct Entered
    {
        QString line;
        bool isEnd = false;
    };

    /// Takes what the terminal sent, cut anywhere.
    std::vector<Entered> feed(QByteArrayView keys);

    const QString &text() const { return m_text; }
    /// Rewrites the terminal's row: the prompt, as much of the text as `width` columns hold, the cursor in
    /// its place.
    QString paint(int width) const;

private:
    void take(QChar key, std::vector<Entered> &entered);
    bool takeEscaped(QChar key);
    void takeControl(QChar key, std::vector<Entered> &entered);
    void enter(std::vector<Entered> &entered);
    void recall(qsizetype step);
    void erase(qsizetype from, qsizetype to);
    qsizetype stepFrom(qsizetype position, bool isForward) const;
    qsizetype wordStart() const;

    QStringDecoder m_decoder{QStringDecoder::Utf8};
    QString m_escape; ///< an escape sequence under way
    QString m_text;
    qsizetype m_cursor = 0;
    QStringList m_history;
    qsizetype m_recalled = 0; ///< the line of the history that is shown; its size: none
};

} // namespace wireloupe::cli
