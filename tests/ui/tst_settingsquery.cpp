#include <QTest>

#include "ui/settingsquery.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::SettingsQuery;

/// What words typed into the search of the settings find.
class SettingsQueryTest : public QObject
{
    Q_OBJECT

private slots:
    void finds_data();
    void finds();
    void isEmptyWithoutWords();
};

void SettingsQueryTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<bool>("isFound");
    const QStringList texts{u"&Connect within"_s, u"From looking up the name"_s};
    QTest::newRow("a word") << u"connect"_s << texts << true;
    QTest::newRow("part of a word") << u"onnec"_s << texts << true;
    QTest::newRow("over an access key") << u"cONNECT"_s << texts << true;
    QTest::newRow("words of two texts, turned") << u"name  within "_s << texts << true;
    QTest::newRow("one word too many") << u"connect never"_s << texts << false;
    QTest::newRow("not across texts") << u"withinFrom"_s << texts << false;
    QTest::newRow("without accents") << u"duree"_s << QStringList{u"Durée"_s} << true;
    QTest::newRow("with accents") << u"DURÉE"_s << QStringList{u"duree"_s} << true;
    QTest::newRow("umlauts") << u"grosse"_s << QStringList{u"Größe"_s} << false;
    QTest::newRow("umlaut") << u"lange"_s << QStringList{u"Länge"_s} << true;
    QTest::newRow("Japanese") << u"設定"_s << QStringList{u"ログの設定"_s} << true;
    QTest::newRow("another kana") << u"ハス"_s << QStringList{u"パス"_s} << false;
    QTest::newRow("Arabic without vowel signs") << u"لغة"_s << QStringList{u"اللُّغة"_s} << true;
    QTest::newRow("nothing typed") << u"  "_s << texts << false;
}

void SettingsQueryTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, texts);
    QFETCH(bool, isFound);
    QCOMPARE(SettingsQuery(typed).matches(texts), isFound);
}

void SettingsQueryTest::isEmptyWithoutWords()
{
    QVERIFY(SettingsQuery().isEmpty());
    QVERIFY(SettingsQuery(u" \t"_s).isEmpty());
    QVERIFY(!SettingsQuery(u"x"_s).isEmpty());
    QCOMPARE(SettingsQuery(u"A b"_s).text(), u"A b"_s);
}

} // namespace wireloupe

QTEST_APPLESS_MAIN(wireloupe::SettingsQueryTest)
#include "tst_settingsquery.moc"
