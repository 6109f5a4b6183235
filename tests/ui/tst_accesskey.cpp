#include <QTest>

#include "ui/accesskey.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

class AccessKeyTest : public QObject
{
    Q_OBJECT

private slots:
    void isLeftOut_data();
    void isLeftOut();
};

void AccessKeyTest::isLeftOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("read");
    QTest::newRow("none") << u"Open…"_s << u"Open…"_s;
    QTest::newRow("first") << u"&Open…"_s << u"Open…"_s;
    QTest::newRow("within") << u"Save &as"_s << u"Save as"_s;
    QTest::newRow("behind") << u"開く(&O)…"_s << u"開く…"_s;
    QTest::newRow("before a colon") << u"文件(&F)：%1"_s << u"文件：%1"_s;
    QTest::newRow("Arabic") << u"ف&تح"_s << u"فتح"_s;
    QTest::newRow("an ampersand") << u"Bits && &bytes"_s << u"Bits & bytes"_s;
    QTest::newRow("brackets") << u"Size (bytes)"_s << u"Size (bytes)"_s;
}

void AccessKeyTest::isLeftOut()
{
    QFETCH(QString, text);
    QTEST(ui::withoutAccessKey(text), "read");
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::AccessKeyTest)
#include "tst_accesskey.moc"
