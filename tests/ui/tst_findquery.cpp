#include <QTest>

#include "ui/findquery.h"

namespace wireloupe {

using ui::FindQuery;

class FindQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTextFromExpressions_data();
    void tellsTextFromExpressions();
    void matches_data();
    void matches();
    void saysWhatIsNoExpression();
};

void FindQueryTest::tellsTextFromExpressions_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isExpression");
    QTest::newRow("text") << "hello"
                          << "hello" << false;
    QTest::newRow("expression") << "/a.b/"
                                << "a.b" << true;
    QTest::newRow("with a flag") << "/a.b/i"
                                 << "a.b" << true;
    QTest::newRow("a path") << "/chat"
                            << "/chat" << false;
    QTest::newRow("a path of two") << "/a/b/"
                                   << "a/b" << true;
    QTest::newRow("slashes alone") << "//"
                                   << "//" << false;
    QTest::newRow("empty") << ""
                           << "" << false;
}

void FindQueryTest::tellsTextFromExpressions()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(bool, isExpression);
    QCOMPARE(ui::findQuery(typed, true), (FindQuery{text, isExpression, true}));
}

void FindQueryTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matchesCase");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("either case") << "JÄGER" << false << true;
    QTest::newRow("this case") << "JÄGER" << true << false;
    QTest::newRow("this case is it") << "Jäger" << true << true;
    QTest::newRow("signs are text") << "J.ger" << false << false;
    QTest::newRow("signs of an expression") << "/j.ger/" << false << true;
    QTest::newRow("an expression in its case") << "/j.ger/i" << true << false;
}

void FindQueryTest::matches()
{
    QFETCH(QString, typed);
    QFETCH(bool, matchesCase);
    QFETCH(bool, isFound);
    const QRegularExpression expression = ui::expressionOf(ui::findQuery(typed, matchesCase));
    QVERIFY(expression.isValid());
    QCOMPARE(expression.match(QStringLiteral("der Jäger")).hasMatch(), isFound);
}

void FindQueryTest::saysWhatIsNoExpression()
{
    QVERIFY(!ui::expressionOf(ui::findQuery(QStringLiteral("/(/"), false)).isValid());
    QVERIFY(ui::expressionOf(ui::findQuery(QStringLiteral("("), false)).isValid());
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::FindQueryTest)
#include "tst_findquery.moc"
