#include <QSet>
#include <QTest>

#include "formats/format.h"
#include "formats/writer.h"

using namespace wireloupe::formats;

class TestFormat : public QObject
{
    Q_OBJECT

private slots:
    void everyFormatIsFoundByItsNameAndSuffix();
    void otherNamesAreNone();
    void listsNamesInWords();
    void streamsHaveWriters();
};

void TestFormat::everyFormatIsFoundByItsNameAndSuffix()
{
    QSet<QString> names;
    for (const FormatInfo &info : allFormats()) {
        QCOMPARE(formatFromName(nameOf(info.format)), info.format);
        QCOMPARE(formatFromSuffix(suffixOf(info.format)), info.format);
        QCOMPARE(formatFromSuffix(suffixOf(info.format).toUpper()), info.format);
        QVERIFY(wordsOf(info.format).endsWith(u'.'));
        QVERIFY(!info.title.isEmpty());
        QVERIFY(info.mimeType.contains(u'/'));
        names << nameOf(info.format) << suffixOf(info.format);
    }
    QCOMPARE(allFormats().size(), size_t{6});
    QCOMPARE(names.size(), 7); // "text" and "txt" differ
}

void TestFormat::otherNamesAreNone()
{
    for (const char16_t *name : {u"", u"har2", u"JSONL", u"json"})
        QVERIFY(!formatFromName(name));
    QVERIFY(!formatFromSuffix(u""));
    QVERIFY(!formatFromSuffix(u"json"));
    QCOMPARE(formatFromSuffix(u"ndjson"), Format::JsonLines);
}

void TestFormat::listsNamesInWords()
{
    QCOMPARE(formatNames(), QStringLiteral("jsonl, csv, text, har, pcapng or sqlite"));
    QCOMPARE(importableNames(), QStringLiteral("jsonl, har or pcapng"));
}

void TestFormat::streamsHaveWriters()
{
    for (const FormatInfo &info : allFormats())
        QCOMPARE(makeWriter(info.format) != nullptr, info.isStream && info.format != Format::Har);
}

QTEST_GUILESS_MAIN(TestFormat)
#include "tst_format.moc"
