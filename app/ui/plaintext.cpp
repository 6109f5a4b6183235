#include "ui/plaintext.h"

namespace wireloupe::ui {

QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped());
}

} // namespace wireloupe::ui
