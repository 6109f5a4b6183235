#pragma once

#include <QTest>

namespace wireloupe::test {

/// The widget of that object name, nullptr if there is none.
template <class Widget = QWidget>
Widget *find(const QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QLatin1String(name));
}

/// Types the text into the field in place of what stands there, and then the key that ends it, if any.
inline void typeInto(QWidget *field, const QString &text, Qt::Key end = {})
{
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    if (end != Qt::Key{})
        QTest::keyClick(field, end);
}

} // namespace wireloupe::test
