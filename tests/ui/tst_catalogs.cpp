#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include "ui/translators.h"

using namespace Qt::StringLiterals;
using wireloupe::ui::Translators;

class TestCatalogs : public QObject
{
    Q_OBJECT

private slots:
    void areOfTheLanguagesThatAreOffered();
    void areFoundByLocale_data();
    void areFoundByLocale();
    void areBesideThoseOfQt_data();
    void areBesideThoseOfQt();
    void speakArabicOfAnyNumber_data();
    void speakArabicOfAnyNumber();
};

void TestCatalogs::areOfTheLanguagesThatAreOffered()
{
    QStringList files;
    for (const Translators::Language &language : Translators::languages())
        files.append(u"wireloupe_%1.qm"_s.arg(language.name));
    files.sort();
    QCOMPARE(QDir(u":/i18n"_s).entryList(QDir::Files, QDir::Name), files);
}

void TestCatalogs::areFoundByLocale_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("language");
    QTest::newRow("German") << u"de_DE"_s << u"de"_s;
    QTest::newRow("Austrian") << u"de_AT"_s << u"de"_s;
    QTest::newRow("American") << u"en_US"_s << u"en"_s;
    QTest::newRow("British") << u"en_GB"_s << u"en"_s;
    QTest::newRow("Canadian") << u"fr_CA"_s << u"fr"_s;
    QTest::newRow("Mexican") << u"es_MX"_s << u"es"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"ja"_s;
    QTest::newRow("Chinese") << u"zh_CN"_s << u"zh_CN"_s;
    QTest::newRow("Egyptian") << u"ar_EG"_s << u"ar"_s;
}

void TestCatalogs::areFoundByLocale()
{
    QFETCH(QString, locale);
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(QLocale(locale), u"wireloupe"_s, u"_"_s, u":/i18n"_s));
    QVERIFY(!translator.isEmpty());
    QVERIFY(translator.language().startsWith(language));
}

void TestCatalogs::areBesideThoseOfQt_data()
{
    QTest::addColumn<QString>("language");
    for (const Translators::Language &language : Translators::languages())
        QTest::newRow(qPrintable(language.name)) << language.name;
}

/// The buttons of Qt's own dialogs speak the language as well.
void TestCatalogs::areBesideThoseOfQt()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY2(translator.load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)),
             "is the package qt6-translations-l10n installed?");
}

void TestCatalogs::speakArabicOfAnyNumber_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("form");
    QTest::newRow("none") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("two") << 2 << 2;
    QTest::newRow("few") << 3 << 3;
    QTest::newRow("few, more") << 110 << 3;
    QTest::newRow("many") << 11 << 4;
    QTest::newRow("many, more") << 199 << 4;
    QTest::newRow("others") << 100 << 5;
    QTest::newRow("others, more") << 502 << 5;
}

/// The six forms come in the order in which the catalog has them.
void TestCatalogs::speakArabicOfAnyNumber()
{
    QFETCH(int, number);
    QFETCH(int, form);
    const QStringList forms{u"لا إطارات"_s, u"إطار واحد"_s, u"إطاران"_s,
                            u"%1 إطارات"_s, u"%1 إطارًا"_s,  u"%1 إطار"_s};
    Translators translators;
    translators.setLanguage(u"ar"_s);
    QCOMPARE(QCoreApplication::translate("wireloupe::ui::StatusLine", "%Ln frame(s)", nullptr, number),
             QString(forms[form]).replace(u"%1"_s, QString::number(number)));
}

QTEST_MAIN(TestCatalogs)
#include "tst_catalogs.moc"
