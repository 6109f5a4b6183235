#include "ui/jsonhighlighter.h"

namespace wireloupe::ui {

Role jsonRole(lens::JsonToken token)
{
    switch (token) {
    case lens::JsonToken::Name:
        return Role::JsonKey;
    case lens::JsonToken::String:
        return Role::JsonString;
    case lens::JsonToken::Number:
        return Role::JsonNumber;
    case lens::JsonToken::Literal:
        return Role::JsonLiteral;
    case lens::JsonToken::Error:
        return Role::Error;
    case lens::JsonToken::Punctuation:
        break;
    }
    return Role::Muted;
}

JsonHighlighter::JsonHighlighter(QTextDocument *document) : QSyntaxHighlighter(document)
{
    connect(&Theme::instance(), &Theme::changed, this, &QSyntaxHighlighter::rehighlight);
}

void JsonHighlighter::setEnabled(bool isEnabled)
{
    if (m_isEnabled == isEnabled)
        return;
    m_isEnabled = isEnabled;
    rehighlight();
}

void JsonHighlighter::highlightBlock(const QString &text)
{
    if (!m_isEnabled)
        return;
    for (const lens::JsonSpan &span : lens::jsonSpans(text))
        setFormat(static_cast<int>(span.start), static_cast<int>(span.length),
                  Theme::instance().color(jsonRole(span.token)));
}

} // namespace wireloupe::ui
