#include <QDir>
#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;

class TestCatalogs : public QObject
{
    Q_OBJECT

private slots:
    void areEmbedded()
    {
        QCOMPARE(QDir(u":/i18n"_s).entryList(), QStringList({u"wireloupe_de.qm"_s, u"wireloupe_en.qm"_s}));
    }

    void areFoundByLocale_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << u"de_DE"_s << u"de"_s;
        QTest::newRow("Austrian") << u"de_AT"_s << u"de"_s;
        QTest::newRow("American") << u"en_US"_s << u"en"_s;
        QTest::newRow("British") << u"en_GB"_s << u"en"_s;
    }

    void areFoundByLocale()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(QLocale(locale), u"wireloupe"_s, u"_"_s, u":/i18n"_s));
        QVERIFY(!translator.isEmpty());
        QVERIFY(translator.language().startsWith(language));
    }
};

QTEST_GUILESS_MAIN(TestCatalogs)
#include "tst_catalogs.moc"
