#pragma once

#include <QSyntaxHighlighter>

#include "lens/jsonspans.h"
#include "ui/theme.h"

namespace wireloupe::ui {

/// The colour of a token of JSON.
Role jsonRole(lens::JsonToken token);

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
