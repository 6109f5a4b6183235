#include "server/ecmapattern.h"

#include <QTest>

using namespace wireloupe::server;
using namespace Qt::StringLiterals;

class TestEcmaPattern : public QObject
{
    Q_OBJECT

private slots:
    void matchesAsEcmaScriptDoes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMatch");
        const auto add = [](const QString &pattern, const QString &text, bool isMatch) {
            QTest::addRow("%s in %s", qPrintable(pattern), qPrintable(text)) << pattern << text << isMatch;
        };
        add(u"b"_s, u"abc"_s, true);
        add(u"^b"_s, u"abc"_s, false);
        add(u"^[A-Z]{3}$"_s, u"EUR"_s, true);
        add(u"^[A-Z]{3}$"_s, u"EUR\n"_s, false);
        add(u"[$]$"_s, u"5 $"_s, true);
        add(u"\\$$"_s, u"5 $"_s, true);
        add(u"^\\u00e9$"_s, u"\u00e9"_s, true);
        add(u"^[\\u00e0-\\u00ff]$"_s, u"\u00e9"_s, true);
        add(u"^.$"_s, u"\u00e9"_s, true);
        add(u"^[^]$"_s, u"\n"_s, true);
        add(u"^[^]]$"_s, u"x"_s, false); // any character, and a bracket behind it
        add(u"^[^]]$"_s, u"x]"_s, true);
        add(u"^\\d+$"_s, u"12"_s, true);
        add(u"^\\d+$"_s, u"\u0661"_s, false);
        add(u"^(?=.*a)(?!.*b)"_s, u"xay"_s, true);
        add(u"^\\/path$"_s, u"/path"_s, true);
        add(u"^a\\\\$"_s, u"a\\"_s, true);
    }

    void matchesAsEcmaScriptDoes()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const QRegularExpression expression = ecmaPattern(pattern);
        QVERIFY2(expression.isValid(), qPrintable(expression.errorString()));
        QTEST(expression.match(text).hasMatch(), "isMatch");
    }

    void isInvalidWhereItIsNone()
    {
        for (const auto &pattern : {u"("_s, u"["_s, u"*"_s, u"a\\"_s, u"\\u12"_s, u"(?"_s})
            QVERIFY2(!ecmaPattern(pattern).isValid(), qPrintable(pattern));
    }
};

QTEST_APPLESS_MAIN(TestEcmaPattern)
#include "tst_ecmapattern.moc"
