#include "ui/longwords.h"

#include <QFontMetrics>

namespace wireloupe::ui {

QString withoutLongWords(const QString &text, const QFontMetrics &metrics, int width)
{
    QString shown;
    qsizetype begin = 0;
    const auto takeWord = [&](qsizetype end) {
        shown += metrics.elidedText(text.mid(begin, end - begin), Qt::ElideMiddle, width);
    };
    for (qsizetype at = 0; at < text.size(); ++at)
        if (text.at(at).isSpace()) {
            takeWord(at);
            shown += text.at(at);
            begin = at + 1;
        }
    takeWord(text.size());
    return shown;
}

} // namespace wireloupe::ui
