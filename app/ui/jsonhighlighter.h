#pragma once

#include <QSyntaxHighlighter>

namespace wireloupe::ui {

/// Colours JSON, whole or not, line by line.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    explicit JsonHighlighter(QTextDocument *document);

    void setEnabled(bool isEnabled);

protected:
    void highlightBlock(const QString &text) override;

private:
    bool m_isEnabled = true;
};

} // namespace wireloupe::ui
