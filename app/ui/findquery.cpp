#include "ui/findquery.h"

namespace wireloupe::ui {

FindQuery findQuery(const QString &typed, bool matchesCase)
{
    static const QRegularExpression slashes(QStringLiteral("^/(.+)/i?$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    if (const QRegularExpressionMatch match = slashes.match(typed); match.hasMatch())
        return {match.captured(1), true, matchesCase};
    return {typed, false, matchesCase};
}

QRegularExpression expressionOf(const FindQuery &query)
{
    QRegularExpression::PatternOptions options = QRegularExpression::UseUnicodePropertiesOption;
    options.setFlag(QRegularExpression::CaseInsensitiveOption, !query.matchesCase);
    return QRegularExpression(query.isExpression ? query.text : QRegularExpression::escape(query.text),
                              options);
}

} // namespace wireloupe::ui
