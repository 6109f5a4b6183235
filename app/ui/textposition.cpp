#include "ui/textposition.h"

#include <algorithm>

namespace wireloupe::ui {

namespace {

bool isPartOfWord(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate() || c.isMark() || c == QLatin1Char('_');
}

} // namespace

QString textBetween(const lens::Lines &lines, TextPosition from, TextPosition to, qsizetype maxCharacters,
                    const std::atomic_bool *cancelFlag)
{
    QString text;
    for (qsizetype row = from.row; row <= to.row && row < lines.rowCount(); ++row) {
        if (text.size() >= maxCharacters || lens::isCancelled(cancelFlag))
            break;
        if (row > from.row && !lines.isContinuation(row))
            text += QLatin1Char('\n');
        const QString line = lines.text(row);
        const qsizetype begin = row == from.row ? std::min(from.column, line.size()) : 0;
        const qsizetype end = row == to.row ? std::min(to.column, line.size()) : line.size();
        text += QStringView(line).sliced(begin, std::max<qsizetype>(0, end - begin));
    }
    return text;
}

TextPosition normalized(const lens::Lines &lines, TextPosition position)
{
    while (position.row + 1 < lines.rowCount() && lines.isContinuation(position.row + 1)) {
        const qsizetype size = lines.text(position.row).size();
        if (position.column <= size)
            break;
        position.column -= size;
        ++position.row;
    }
    return position;
}

std::pair<qsizetype, qsizetype> wordAt(const QString &text, qsizetype column)
{
    qsizetype begin = std::min(column, text.size());
    qsizetype end = begin;
    while (begin > 0 && isPartOfWord(text[begin - 1]))
        --begin;
    while (end < text.size() && isPartOfWord(text[end]))
        ++end;
    return {begin, end};
}

} // namespace wireloupe::ui
