#include "ui/jsonterm.h"

#include <algorithm>

#include "lens/jsonpathtext.h"
#include "lens/jsonstring.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype maxText = 500;

/// In quotes, as the filter language reads it.
QString quoted(QString text)
{
    text.replace(QLatin1Char('\\'), QStringLiteral("\\\\")).replace(QLatin1Char('"'), QStringLiteral("\\\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

bool fits(const QString &text)
{
    return text.size() <= maxText &&
           std::none_of(
               text.begin(), text.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
}

} // namespace

std::optional<QString> jsonTerm(const lens::JsonLayout &layout, qsizetype row)
{
    const QByteArrayView value = layout.value(row);
    // Every character may be an escape of six.
    if (value.isEmpty() || value.size() > 6 * maxText || value.startsWith('{') || value.startsWith('['))
        return {};
    QString term = QStringLiteral("json:$");
    for (const lens::JsonLayout::Step &step : layout.steps(row)) {
        const QString plain =
            step.name.isEmpty() ? lens::elementStep(step.index) : lens::memberStep(step.name);
        const bool isPlain = !plain.startsWith(QLatin1String("[\""));
        term += isPlain ? plain : QLatin1Char('[') + quoted(lens::unescapeJson(step.name)) + QLatin1Char(']');
    }
    term += QLatin1Char('=');
    term += value.startsWith('"') ? quoted(lens::unescapeJson(value)) : QString::fromUtf8(value);
    return fits(term) ? std::optional(term) : std::nullopt;
}

} // namespace wireloupe::ui
