#include <QGuiApplication>
#include <QLineEdit>
#include <QMargins>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class TextDirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void fieldsFollowWhatIsWritten_data();
    void fieldsFollowWhatIsWritten();
    void fieldsWithADirectionKeepIt();
    void nothingChangesFromLeftToRight();
    void codeIsIsolated();
    void marginsAreMirrored();
};

void TextDirectionTest::fieldsFollowWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("nothing") << QString() << Qt::RightToLeft;
    QTest::newRow("an address") << u"ws://localhost:9001/"_s << Qt::LeftToRight;
    QTest::newRow("numbers") << u"127.0.0.1"_s << Qt::LeftToRight;
    QTest::newRow("JSON") << u"{\"a\": \"عالم\"}"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"ملاحظة (1)"_s << Qt::RightToLeft;
}

void TextDirectionTest::fieldsFollowWhatIsWritten()
{
    QFETCH(QString, text);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit edit;
    edit.show();
    QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
    edit.setText(text);
    QTEST(edit.layoutDirection(), "direction");
    edit.clear();
    QCOMPARE(edit.layoutDirection(), Qt::RightToLeft);
}

void TextDirectionTest::fieldsWithADirectionKeepIt()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QLineEdit edit;
    edit.setLayoutDirection(Qt::LeftToRight);
    edit.show();
    edit.setText(u"ملاحظة"_s);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
    QSpinBox number;
    number.show();
    number.setValue(7);
    QCOMPARE(number.findChild<QLineEdit *>()->layoutDirection(), Qt::RightToLeft);
}

void TextDirectionTest::nothingChangesFromLeftToRight()
{
    QLineEdit edit;
    edit.show();
    edit.setText(u"ملاحظة"_s);
    QCOMPARE(edit.layoutDirection(), Qt::LeftToRight);
    QVERIFY(!edit.testAttribute(Qt::WA_SetLayoutDirection));
}

void TextDirectionTest::codeIsIsolated()
{
    QCOMPARE(ui::isolated(u":9001"_s), u":9001"_s);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::isolated(u":9001"_s), u"\u2066:9001\u2069"_s);
}

void TextDirectionTest::marginsAreMirrored()
{
    QCOMPARE(ui::directedMargins(1, 2, 3, 4), QMargins(1, 2, 3, 4));
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(ui::directedMargins(1, 2, 3, 4), QMargins(3, 2, 1, 4));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TextDirectionTest)
#include "tst_textdirection.moc"
