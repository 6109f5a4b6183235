#include "server/feed.h"

#include <QTest>

using namespace wireloupe::server;
using namespace std::chrono_literals;
using Bytes = QList<QByteArray>;

class TestFeed : public QObject
{
    Q_OBJECT

private slots:
    void makesMessagesFromATemplate()
    {
        const StreamOptions options{.text = "{{counter}} {{now:ms}}"};
        Feed feed(options, parsed(options), 1);
        const auto first = feed.next(PeerId{1}, 5ms);
        QVERIFY(first && first->isText());
        QCOMPARE(first->payload, "1 5");
        QCOMPARE(feed.next(PeerId{1}, 7ms)->payload, "2 7");
    }

    void stampsMessages()
    {
        const StreamOptions options{.text = "{{now:ms}} {{now:mono}}"};
        Feed feed(options, parsed(options), 1);
        QCOMPARE(feed.next(PeerId{1}, 5ms, 7ns)->payload, "5 7");
    }

    void makesBinaryMessages()
    {
        const StreamOptions options{.text = "\xFF", .isBinary = true};
        Feed feed(options, parsed(options), 1);
        const auto message = feed.next(PeerId{1}, 0ns);
        QVERIFY(message && !message->isText());
        QCOMPARE(message->payload, "\xFF");
    }

    void stopsAtItsLimit()
    {
        const StreamOptions options{.text = "{{counter}}", .maxMessages = 3};
        QCOMPARE(payloads(options, 10), (Bytes{"1", "2", "3"}));
    }

    void goesThroughRows()
    {
        StreamOptions options{.text = "", .rows = rowsOf("a\nb\n", RowFormat::Lines)};
        QCOMPARE(payloads(options, 5), (Bytes{"a", "b", "a", "b", "a"}));
        options.repeats = false;
        QCOMPARE(payloads(options, 5), (Bytes{"a", "b"}));
        options.text = "{{counter}}:{{row}}";
        QCOMPARE(payloads(options, 5), (Bytes{"1:a", "2:b"}));
        options.maxMessages = 1;
        QCOMPARE(payloads(options, 5), (Bytes{"1:a"}));
    }

    void goesThroughColumns()
    {
        const StreamOptions csv{.text = "{{row.price}}",
                                .rows = rowsOf("name,price\na,\"1,5\"\n", RowFormat::Csv)};
        QCOMPARE(payloads(csv, 2), (Bytes{"1,5", "1,5"}));
        const StreamOptions json{.text = "{{row.price}}",
                                 .rows = rowsOf("{\"price\":1.50}", RowFormat::JsonLines)};
        QCOMPARE(payloads(json, 1), (Bytes{"1.50"}));
    }

    void hasNothingToSayWithoutRows()
    {
        QCOMPARE(payloads({.text = "x", .rows = rowsOf("", RowFormat::Lines)}, 5), Bytes());
    }

    void knowsWhatATemplateMaySpeakOf()
    {
        QCOMPARE(parseTemplate({.text = "{{peer}}", .isShared = true}).fault, TemplateFault::NotAvailable);
        QVERIFY(parseTemplate({.text = "{{peer}}", .isShared = false}).found);
        QCOMPARE(parseTemplate({.text = "{{row}}"}).fault, TemplateFault::NotAvailable);
        QCOMPARE(parseTemplate({.text = "{{message}}"}).fault, TemplateFault::NotAvailable);
        QVERIFY(parseTemplate(StreamOptions()).found);
    }

private:
    static Template parsed(const StreamOptions &options) { return parseTemplate(options).found.value(); }

    static Rows rowsOf(const QByteArray &text, RowFormat format)
    {
        return parseRows(text, format).found.value();
    }

    static Bytes payloads(const StreamOptions &options, int most)
    {
        Feed feed(options, parsed(options), 1);
        Bytes payloads;
        while (payloads.size() < most) {
            const auto message = feed.next(PeerId{1}, 0ns);
            if (!message)
                break;
            payloads.append(message->payload);
        }
        return payloads;
    }
};

QTEST_APPLESS_MAIN(TestFeed)
#include "tst_feed.moc"
