#include <QTest>

#include "ui/helphtml.h"
#include "ui/helpmarkup.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::HelpBlock;
using ui::HelpSpan;
using ui::HelpSpans;

class HelpMarkupTest : public QObject
{
    Q_OBJECT

private slots:
    void blocks();
    void lists();
    void tables();
    void code();
    void spans_data();
    void spans();
    void anchors();
    void html_data();
    void html();
};

namespace {

HelpSpan words(const QString &text)
{
    HelpSpan span;
    span.text = text;
    return span;
}

/// As a short text: what looks in another way stands in brackets behind a letter.
QString written(const HelpSpans &spans)
{
    QString text;
    for (const HelpSpan &span : spans) {
        QString look;
        look += span.isName ? u"n"_s : QString();
        look += span.isStrong ? u"s"_s : QString();
        look += span.isCode ? u"c"_s : QString();
        look += span.link.isEmpty() ? QString() : u"<"_s + span.link + u'>';
        look += span.image.isEmpty() ? QString() : u"!"_s + span.image + u'!';
        text += look.isEmpty() ? span.text : u"%1{%2}"_s.arg(look, span.text);
    }
    return text;
}

} // namespace

void HelpMarkupTest::blocks()
{
    const QList<HelpBlock> blocks =
        ui::parseHelp(u"# Title #\n\nOne\ntwo.\n## Part\nThree\n\n\n<b>four</b>\n"_s);
    QCOMPARE(blocks.size(), 5);
    QCOMPARE(blocks.at(0).kind, HelpBlock::Kind::Heading);
    QCOMPARE(blocks.at(0).level, 1);
    QCOMPARE(blocks.at(0).anchor, u"title"_s);
    QCOMPARE(blocks.at(0).spans, HelpSpans{words(u"Title"_s)});
    QCOMPARE(blocks.at(1).kind, HelpBlock::Kind::Paragraph);
    QCOMPARE(blocks.at(1).spans, HelpSpans{words(u"One two."_s)});
    QCOMPARE(blocks.at(2).level, 2);
    QCOMPARE(blocks.at(3).spans, HelpSpans{words(u"Three"_s)});
    QCOMPARE(blocks.at(4).spans, HelpSpans{words(u"<b>four</b>"_s)}); // as it is written
}

void HelpMarkupTest::lists()
{
    const QList<HelpBlock> blocks =
        ui::parseHelp(u"- one\n  and more\n- two\n  - below\n\n7. seven\n8. eight\n\nEnd"_s);
    QCOMPARE(blocks.size(), 6);
    for (int item = 0; item < 5; ++item)
        QCOMPARE(blocks.at(item).kind, HelpBlock::Kind::Item);
    QCOMPARE(blocks.at(0).spans, HelpSpans{words(u"one and more"_s)});
    QCOMPARE(blocks.at(0).level, 1);
    QCOMPARE(blocks.at(0).number, 0);
    QCOMPARE(blocks.at(2).level, 2);
    QCOMPARE(blocks.at(3).number, 7);
    QCOMPARE(blocks.at(4).number, 8);
    QCOMPARE(blocks.at(5).kind, HelpBlock::Kind::Paragraph);
}

void HelpMarkupTest::tables()
{
    const QList<HelpBlock> blocks =
        ui::parseHelp(u"| a | b |\n|---|:-:|\n| `x\\|y` | *n* |\n| only |\nBehind"_s);
    QCOMPARE(blocks.size(), 2);
    const auto &rows = blocks.at(0).rows;
    QCOMPARE(blocks.at(0).kind, HelpBlock::Kind::Table);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(written(rows.at(0).at(1)), u"b"_s);
    QCOMPARE(written(rows.at(1).at(0)), u"c{x|y}"_s);
    QCOMPARE(written(rows.at(1).at(1)), u"n{n}"_s);
    QCOMPARE(rows.at(2).size(), 2); // a row has as many cells as the head
    QVERIFY(rows.at(2).at(1).isEmpty());
    QCOMPARE(ui::parseHelp(u"| no table"_s).at(0).kind, HelpBlock::Kind::Paragraph);
}

void HelpMarkupTest::code()
{
    const QList<HelpBlock> blocks =
        ui::parseHelp(u"```sh\n# no heading\n\n  *as it is*\n```\n\n    indented\n      more\n\nEnd"_s);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks.at(0).kind, HelpBlock::Kind::Code);
    QCOMPARE(blocks.at(0).code, u"# no heading\n\n  *as it is*"_s);
    QCOMPARE(blocks.at(1).code, u"indented\n  more"_s);
    QCOMPARE(ui::parseHelp(u"```\nnever ends"_s).at(0).code, u"never ends"_s);
}

void HelpMarkupTest::spans_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("plain") << u"a < b & c"_s << u"a < b & c"_s;
    QTest::newRow("looks") << u"a *b* **c** `d`"_s << u"a n{b} s{c} c{d}"_s;
    QTest::newRow("nested") << u"**a *b***"_s << u"s{a }ns{b}"_s;
    QTest::newRow("a menu") << u"*File > Open…* (`Ctrl+O`)"_s << u"n{File > Open…} (c{Ctrl+O})"_s;
    QTest::newRow("stars alone") << u"2 * 3 * 4, *, a**"_s << u"2 * 3 * 4, *, a**"_s;
    QTest::newRow("not ended") << u"*a `b [c](d"_s << u"*a `b [c](d"_s;
    QTest::newRow("stars in code") << u"`*a*` *b `*` c*"_s << u"c{*a*} n{b }nc{*}n{ c}"_s;
    QTest::newRow("a backquote in code") << u"`` ` ``, ```a``b```"_s << u"c{`}, c{a``b}"_s;
    QTest::newRow("backslashes in code") << u"`\\\"` and `\\\\`"_s << u"c{\\\"} and c{\\\\}"_s;
    QTest::newRow("escaped") << u"\\*a\\* \\[b\\](c) \\d"_s << u"*a* [b](c) \\d"_s;
    QTest::newRow("links") << u"[a](b.md#c) [`d`](e) [f [g]](h)"_s << u"<b.md#c>{a} c<e>{d} <h>{f [g]}"_s;
    QTest::newRow("no links") << u"[a] (b) [c] items[0]"_s << u"[a] (b) [c] items[0]"_s;
    QTest::newRow("an image") << u"![the window](../a.svg)!"_s << u"!../a.svg!{the window}!"_s;
}

void HelpMarkupTest::spans()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(written(ui::parseHelpSpans(markdown)), expected);
}

void HelpMarkupTest::anchors()
{
    QCOMPARE(ui::helpAnchor(u"Go to a row, or a time (1)"_s), u"go-to-a-row-or-a-time-1"_s);
    QCOMPARE(ui::helpAnchor(u"Über_uns – ja"_s), u"über_uns--ja"_s);
    const QList<HelpBlock> blocks = ui::parseHelp(u"# A\n## A\n## `A`\n"_s);
    QCOMPARE(blocks.at(1).anchor, u"a-1"_s);
    QCOMPARE(blocks.at(2).anchor, u"a-2"_s);
}

void HelpMarkupTest::html_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");

    QTest::newRow("heading") << u"## A & *b*"_s << u"<h2><a name=\"a--b\"></a>A &amp; <i>b</i></h2>"_s;
    QTest::newRow("text stays text") << u"<script>x</script>"_s << u"<p>&lt;script&gt;x&lt;/script&gt;</p>"_s;
    QTest::newRow("links") << u"[a](b.md#c) [d](#e) [f](https://x.example/?a&b)"_s
                           << u"<p><a href=\"help:b.md#c\">a</a> <a href=\"help:here.md#e\">d</a> "
                              "<a href=\"https://x.example/?a&amp;b\">f</a></p>"_s;
    QTest::newRow("image") << u"![w](../images/a.svg)"_s
                           << u"<p><img src=\"qrc:/help/images/a.svg\" alt=\"w\"></p>"_s;
    QTest::newRow("lists") << u"- a\n  - b\n- c\n\n1. d"_s
                           << u"<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul><ol><li>d</li></ol>"_s;
    QTest::newRow("code") << u"```\na <b>\n```"_s
                          << u"<table class=\"code\" width=\"100%\" cellspacing=\"0\"><tr><td class=\"code\">"
                             "<pre dir=\"ltr\">a &lt;b&gt;</pre></td></tr></table>"_s;
    QTest::newRow("table")
        << u"| a |\n|---|\n| `b` |"_s
        << u"<table class=\"grid\" cellspacing=\"0\"><tr><td class=\"head\"><b>a</b></td></tr>"
           "<tr><td class=\"cell\"><code>b</code></td></tr></table>"_s;
}

void HelpMarkupTest::html()
{
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    const QList<HelpBlock> blocks = ui::parseHelp(markdown);
    const QString page = u"here.md"_s;
    const QString folder = u":/help/en"_s;
    QCOMPARE(ui::helpHtml(blocks, {page, folder}), u"<div>%1</div>"_s.arg(expected));
    QCOMPARE(ui::helpHtml(blocks, {page, folder, true}), u"<div dir=\"rtl\">%1</div>"_s.arg(expected));
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::HelpMarkupTest)
#include "tst_helpmarkup.moc"
