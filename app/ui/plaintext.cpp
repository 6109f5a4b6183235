#include "ui/plaintext.h"

#include <QLabel>

#include "lens/lens.h"
#include "ui/textdirection.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

QString shortened(const QString &text)
{
    // One more than is shown, so that what is cut off here is missed there.
    return lens::toLines(text.left(maxShownChars + 1).toUtf8(), maxShownChars, maxShownLines);
}

QString oneLine(const QString &text, qsizetype maxChars)
{
    return lens::toOneLine(text.left(maxChars + 1).toUtf8(), maxChars);
}

void wrapPlainText(QLabel &label)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setMinimumWidth(1);
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>%1</qt>"_s.arg(measuresIsolated(shortened(text)).toHtmlEscaped().replace(u'\n', "<br>"_L1));
}

QString plainToolTip(const QStringList &lines)
{
    return plainToolTip(lines.join(u'\n'));
}

} // namespace wireloupe::ui
