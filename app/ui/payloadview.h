#pragma once

#include <vector>

#include <QPlainTextEdit>
#include <QTimer>

namespace wireloupe::ui {

class JsonHighlighter;

/// Read-only text of any length: long text comes in over several turns of the event loop, and very long lines
/// are cut for the layout's sake; what is copied has them whole.
class PayloadView : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit PayloadView(QWidget *parent = nullptr);

    enum class Syntax : quint8 { Plain, Json };
    void setContent(const QString &text, Syntax syntax = Syntax::Plain);
    /// False while text is still coming in.
    bool isComplete() const { return m_at >= m_text.size(); }

protected:
    QMimeData *createMimeDataFromSelection() const override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void applyTheme();
    void appendChunk();
    void appendLine(QTextCursor &cursor, QStringView line);

    JsonHighlighter *m_highlighter;
    QString m_text;
    qsizetype m_at = 0;
    bool m_isAtLineStart = true;
    /// Numbers of the blocks that go on the line before them, ascending.
    std::vector<int> m_continuations;
    QTimer m_timer;
};

} // namespace wireloupe::ui
