#include "ui/gototarget.h"

#include <algorithm>
#include <cmath>

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include "ui/framelogmodel.h"

namespace wireloupe::ui {

namespace {

using std::chrono::nanoseconds;

// More than any capture is long, and far from where nanoseconds overflow.
constexpr double maxSeconds = 1e8;

QString say(const char *text)
{
    return QCoreApplication::translate("wireloupe::ui::GoToBar", text);
}

std::optional<nanoseconds> clockTime(const QString &text, const QDateTime &startedAt)
{
    for (const char *format : {"H:mm", "H:mm:ss", "H:mm:ss.z"}) {
        const QTime time = QTime::fromString(text, QLatin1String(format));
        if (!time.isValid())
            continue;
        const QDateTime start = startedAt.toLocalTime();
        QDateTime moment(start.date(), time);
        // "14:05" of a capture that began at 14:05:03 is its beginning.
        if (moment.addSecs(60) <= start)
            moment = moment.addDays(1);
        return std::chrono::milliseconds(std::max<qint64>(0, start.msecsTo(moment)));
    }
    return std::nullopt;
}

std::optional<nanoseconds> timeSinceStart(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:[.,][0-9]+)?)\\s*(ms|s|sec|min|h)$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString unit = match.captured(2).toLower();
    const double scale = unit == QLatin1String("ms")    ? 0.001
                         : unit == QLatin1String("min") ? 60
                         : unit == QLatin1String("h")   ? 3600
                                                        : 1;
    const double seconds = match.captured(1).replace(QLatin1Char(','), QLatin1Char('.')).toDouble() * scale;
    return nanoseconds(std::llround(std::min(seconds, maxSeconds) * 1e9));
}

std::optional<capture::Row> rowNumber(QString text)
{
    static const QRegularExpression form(
        QStringLiteral("^#?([0-9]+|[0-9]{1,3}(?:[.,'\\x{2019}\\x{a0}\\x{202f} ][0-9]{3})+)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    static const QRegularExpression separators(QStringLiteral("[^0-9]"));
    bool isNumber = false;
    const qint64 number = text.remove(separators).toLongLong(&isNumber);
    // So many digits that it is no number any more: the last row.
    return capture::Row{isNumber ? std::max<qint64>(0, number - 1) : std::numeric_limits<qint64>::max() / 2};
}

/// The row that stands for the target, within those that are known; and what to say of that.
GoToPlace clamped(const FrameLogModel &model, capture::Row wanted)
{
    const capture::RowRange known = model.known();
    const QLocale locale;
    const auto number = [&locale](capture::Row row) { return locale.toString(capture::toInt(row) + 1); };
    if (known.size() == 0)
        return {std::nullopt, say(QT_TRANSLATE_NOOP("wireloupe::ui::GoToBar", "No row is there yet."))};
    if (wanted < known.first)
        return {known.first, say(QT_TRANSLATE_NOOP("wireloupe::ui::GoToBar",
                                                   "Rows before %1 have been dropped by the limit."))
                                 .arg(number(known.first))};
    const capture::Row last{capture::toInt(known.end) - 1};
    if (wanted > last)
        return {last,
                say(QT_TRANSLATE_NOOP("wireloupe::ui::GoToBar", "The last row is %1.")).arg(number(last))};
    return {wanted, {}};
}

} // namespace

std::optional<GoToTarget> parseGoTo(const QString &text, const QDateTime &startedAt)
{
    const QString trimmed = text.trimmed();
    if (const auto row = rowNumber(trimmed))
        return *row;
    if (const auto time = timeSinceStart(trimmed))
        return *time;
    if (const auto time = clockTime(trimmed, startedAt))
        return *time;
    return std::nullopt;
}

capture::Row rowAtTime(const capture::Store &store, nanoseconds time)
{
    const capture::RowRange rows = store.rows();
    qint64 first = capture::toInt(rows.first);
    qint64 count = rows.size();
    while (count > 0) {
        const qint64 half = count / 2;
        if (store.head(capture::Row{first + half}).time < time) {
            first += half + 1;
            count -= half + 1;
        } else {
            count = half;
        }
    }
    return capture::Row{first};
}

GoToPlace placeOf(const FrameLogModel &model, const GoToTarget &target)
{
    const auto *row = std::get_if<capture::Row>(&target);
    GoToPlace place = clamped(model, row ? *row : rowAtTime(*model.store(), std::get<nanoseconds>(target)));
    if (!place.row || model.isShown(*place.row))
        return place;
    int line = model.lineOf(*place.row);
    if (line < 0)
        line = model.rowCount() - 1;
    if (line < 0)
        return {std::nullopt, say(QT_TRANSLATE_NOOP("wireloupe::ui::GoToBar", "No row passes the filter."))};
    if (row)
        place.note = say(QT_TRANSLATE_NOOP("wireloupe::ui::GoToBar", "Row %1 does not pass the filter."))
                         .arg(QLocale().toString(capture::toInt(*place.row) + 1));
    place.row = model.rowAt(line);
    return place;
}

} // namespace wireloupe::ui
