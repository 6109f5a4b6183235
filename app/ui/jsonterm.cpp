#include "ui/jsonterm.h"

#include <algorithm>

#include "capture/filtertext.h"
#include "lens/jsonpathtext.h"
#include "lens/jsonstring.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype maxText = 500;

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
        term += isPlain ? plain
                        : QLatin1Char('[') + capture::quotedForFilter(lens::unescapeJson(step.name)) +
                              QLatin1Char(']');
    }
    term += QLatin1Char('=');
    term += value.startsWith('"') ? capture::quotedForFilter(lens::unescapeJson(value))
                                  : QString::fromUtf8(value);
    return fits(term) ? std::optional(term) : std::nullopt;
}

} // namespace wireloupe::ui
