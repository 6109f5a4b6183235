#include "ui/sectionlabel.h"

namespace wireloupe::ui {

SectionLabel::SectionLabel(const QString &text, QWidget *parent) : QLabel(text, parent)
{
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.85);
    small.setBold(true);
    small.setCapitalization(QFont::AllUppercase);
    small.setLetterSpacing(QFont::PercentageSpacing, 106);
    setFont(small);
    setTextFormat(Qt::PlainText);
    setForegroundRole(QPalette::PlaceholderText);
}

} // namespace wireloupe::ui
