#include "session/commalist.h"

#include <QTest>

using namespace wireloupe::session;

class TestCommaList : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("elements");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("one") << QStringLiteral("chat") << QStringList{QStringLiteral("chat")};
        QTest::newRow("blanks around")
            << QStringLiteral(" a ,\tb c ") << QStringList{QStringLiteral("a"), QStringLiteral("b c")};
        QTest::newRow("empty ones") << QStringLiteral(",a,, ,b,")
                                    << QStringList{QStringLiteral("a"), QStringLiteral("b")};
        QTest::newRow("repeated") << QStringLiteral("a,a")
                                  << QStringList{QStringLiteral("a"), QStringLiteral("a")};
    }

    void splits()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, elements);
        QCOMPARE(splitCommaList(text), elements);
    }

    void inUtf8() { QCOMPARE(splitCommaListUtf8(QStringLiteral("/ä, /b")), (QList<QByteArray>{"/ä", "/b"})); }
};

QTEST_GUILESS_MAIN(TestCommaList)
#include "tst_commalist.moc"
