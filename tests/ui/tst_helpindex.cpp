#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "ui/helpindex.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::HelpHit;
using ui::HelpIndex;
using ui::HelpPages;

class HelpIndexTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void ranks();
    void showsThePlace();
    void cutsLongTexts();
    void looksOverThePartsOfAPage();
    void marksWords();
    void findsInTheGuide_data();
    void findsInTheGuide();
    void isFast();

private:
    QStringList found(const QString &query) const;

    QTemporaryDir m_folder;
    std::unique_ptr<HelpIndex> m_index;
};

void HelpIndexTest::initTestCase()
{
    const QHash<QString, QByteArray> pages{
        {u"index.md"_s,
         "# Guide\n\n## Pages\n\n- [Certificates](tls.md)\n- [Log](log.md)\n- [Café](cafe.md)\n"},
        {u"tls.md"_s,
         "# Certificates\n\nWhat is *verified*.\n\n## Trust one\n\nPress the button at a certificate.\n\n"
         "```sh\nwireloupe connect --insecure wss://example.org\n```\n"},
        {u"log.md"_s, "# The log\n\nRows.\n\n## Certificate rows\n\nSelect one.\n\n## Find\n\n"
                      "| key | what |\n|---|---|\n| `op:ping` | pings, not certificates |\n"},
        {u"cafe.md"_s, "# Café\n\nNaïve ÜBUNG, ﬁle, 証明書を信頼.\n"},
    };
    QVERIFY(QDir(m_folder.path()).mkpath(u"en"_s));
    for (auto page = pages.begin(); page != pages.end(); ++page) {
        QFile file(m_folder.filePath(u"en/"_s + page.key()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(page.value());
    }
    m_index = std::make_unique<HelpIndex>(HelpPages({}, QLocale(u"en"_s), m_folder.path()));
}

/// Page and anchor of each hit.
QStringList HelpIndexTest::found(const QString &query) const
{
    QStringList targets;
    for (const HelpHit &hit : m_index->search(query))
        targets << hit.target.page + u'#' + hit.target.anchor;
    return targets;
}

void HelpIndexTest::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");

    QTest::newRow("a word") << u"button"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("the beginning of one") << u"butt"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("not its end") << u"utton"_s << QStringList();
    QTest::newRow("capitals") << u"BUTTON"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("accents in the text") << u"naive ubung cafe"_s << QStringList{u"cafe.md#"_s};
    QTest::newRow("accents in the query") << u"caf\u00e9 na\u00efve"_s << QStringList{u"cafe.md#"_s};
    QTest::newRow("ligatures") << u"file"_s << QStringList{u"cafe.md#"_s};
    QTest::newRow("a script without spaces") << u"信頼"_s << QStringList{u"cafe.md#"_s};
    QTest::newRow("in code") << u"--insecure"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("in a table") << u"op:ping"_s << QStringList{u"log.md#find"_s};
    QTest::newRow("all words") << u"press button"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("one is missing") << u"press nothing"_s << QStringList();
    QTest::newRow("a word of the title") << u"certificates button"_s << QStringList{u"tls.md#trust-one"_s};
    QTest::newRow("nothing") << u"  "_s << QStringList();
    QTest::newRow("no words") << u"?!"_s << QStringList();
}

void HelpIndexTest::finds()
{
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    QCOMPARE(found(query), expected);
}

void HelpIndexTest::ranks()
{
    // Title, heading, text with the title of the page, text.
    QCOMPARE(found(u"certificate"_s),
             (QStringList{u"tls.md#"_s, u"log.md#certificate-rows"_s, u"tls.md#trust-one"_s,
                          u"index.md#pages"_s, u"log.md#find"_s}));
    QCOMPARE(m_index->search(u"certificate"_s, 2).size(), 2);
}

void HelpIndexTest::showsThePlace()
{
    const HelpHit hit = m_index->search(u"butt"_s).first();
    QCOMPARE(hit.title, u"Certificates"_s);
    QCOMPARE(hit.heading, u"Trust one"_s);
    QVERIFY2(hit.snippet.startsWith(u"Press the button at a certificate."_s), qPrintable(hit.snippet));
    QCOMPARE(hit.found.size(), 1);
    QCOMPARE(hit.snippet.mid(hit.found.first().start, hit.found.first().length), u"button"_s);
    QVERIFY(m_index->search(u"certificates"_s).first().heading.isEmpty());
}

void HelpIndexTest::cutsLongTexts()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"en"_s));
    QFile file(folder.filePath(u"en/long.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("# Long\n\n" + QByteArray("before ").repeated(100) + "needle " +
               QByteArray("after ").repeated(100));
    file.close();
    const HelpIndex index(HelpPages({}, QLocale(u"en"_s), folder.path()));
    const QString snippet = index.search(u"needle"_s).first().snippet;
    QVERIFY2(snippet.startsWith(u"… before "_s) && snippet.endsWith(u"after …"_s), qPrintable(snippet));
    QVERIFY(snippet.contains(u" needle "_s));
    QVERIFY(snippet.size() < 180);
}

/// Where no part has all words, the page has.
void HelpIndexTest::looksOverThePartsOfAPage()
{
    QCOMPARE(found(u"verified button"_s).size(), 1);
    QVERIFY(found(u"verified button"_s).first().startsWith(u"tls.md"_s));
    QVERIFY(found(u"verified ping"_s).isEmpty()); // on two pages
}

void HelpIndexTest::marksWords()
{
    const QString text = u"Trust: trüsting, distrust"_s;
    const QList<ui::HelpWord> words = HelpIndex::wordsFound(text, u"TRUST"_s);
    QCOMPARE(words, (QList<ui::HelpWord>{{0, 5}, {7, 8}}));
    QVERIFY(HelpIndex::wordsFound(text, {}).isEmpty());
}

void HelpIndexTest::findsInTheGuide_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("page");

    QTest::newRow("filters") << u"filter"_s << u"filters.md"_s;
    QTest::newRow("self-signed") << u"self signed"_s << u"tls.md"_s;
    QTest::newRow("proxy") << u"proxy"_s << u"connecting.md"_s;
    QTest::newRow("close code") << u"close codes"_s << u"glossary.md"_s;
    QTest::newRow("screen reader") << u"screen reader"_s << u"accessibility.md"_s;
    QTest::newRow("pcapng") << u"pcapng"_s << u"formats.md"_s;
}

void HelpIndexTest::findsInTheGuide()
{
    static const HelpIndex index{HelpPages({}, QLocale(u"en"_s))};
    QFETCH(QString, query);
    QFETCH(QString, page);
    QStringList pages;
    for (const HelpHit &hit : index.search(query, 5))
        pages << hit.target.page;
    QVERIFY2(pages.contains(page), qPrintable(pages.join(u' ')));
}

void HelpIndexTest::isFast()
{
    static const HelpIndex index{HelpPages({}, QLocale(u"en"_s))};
    QBENCHMARK
    {
        const auto hits = index.search(u"the c"_s);
        QVERIFY(!hits.isEmpty());
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HelpIndexTest)
#include "tst_helpindex.moc"
