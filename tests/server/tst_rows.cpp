#include "server/rows.h"

#include <QTest>

using namespace wireloupe::server;
using Bytes = QList<QByteArray>;

class TestRows : public QObject
{
    Q_OBJECT

private slots:
    void readsCsv_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Bytes>("columns");
        QTest::addColumn<Bytes>("rows");
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n") << Bytes{"a", "b"}
                              << Bytes{"1,2", "3,4"};
        QTest::newRow("LF") << QByteArray("a,b\n1,2\n3,4") << Bytes{"a", "b"} << Bytes{"1,2", "3,4"};
        QTest::newRow("header alone") << QByteArray("a") << Bytes{"a"} << Bytes{};
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF\"a\"\n1") << Bytes{"a"} << Bytes{"1"};
        QTest::newRow("empty lines") << QByteArray("\r\n\na\n\n1\n\r\n2\n\n") << Bytes{"a"}
                                     << Bytes{"1", "2"};
        QTest::newRow("empty fields")
            << QByteArray("a,b\n,\n\"\"\n") << Bytes{"a", "b"} << Bytes{",", "\"\""};
        QTest::newRow("quotes") << QByteArray("\"a,1\",\"b\"\"c\"\n\"1\r\n2\",3\n") << Bytes{"a,1", "b\"c"}
                                << Bytes{"\"1\r\n2\",3"};
        QTest::newRow("CR alone") << QByteArray("a\n1\r2\n") << Bytes{"a"} << Bytes{"1\r2"};
    }

    void readsCsv()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const Bytes, columns);
        QFETCH(const Bytes, rows);
        const auto parsed = parseRows(text, RowFormat::Csv);
        QVERIFY(parsed.found);
        QCOMPARE(parsed.found->format, RowFormat::Csv);
        QCOMPARE(parsed.found->columns, columns);
        QCOMPARE(Bytes(parsed.found->rows->begin(), parsed.found->rows->end()), rows);
    }

    void cutsRecords_data()
    {
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<Bytes>("fields");
        QTest::newRow("nothing") << QByteArray() << Bytes{""};
        QTest::newRow("plain") << QByteArray("a, b ,") << Bytes{"a", " b ", ""};
        QTest::newRow("quoted") << QByteArray("\"a,\"\"b\"\"\",\"\r\n\",\"\"")
                                << Bytes{"a,\"b\"", "\r\n", ""};
        QTest::newRow("any bytes") << QByteArray("\xFF\0,\"\xFE\"", 6)
                                   << Bytes{QByteArray("\xFF\0", 2), "\xFE"};
        QTest::newRow("malformed") << QByteArray("\"a\"b,\"c") << Bytes{"ab", "c"};
    }

    void cutsRecords()
    {
        QFETCH(const QByteArray, record);
        QFETCH(const Bytes, fields);
        QCOMPARE(csvFields(record), fields);
    }

    void readsLines()
    {
        const auto parsed = parseRows("\xEF\xBB\xBFone\r\n\n two \nthree", RowFormat::Lines);
        QVERIFY(parsed.found);
        QCOMPARE(*parsed.found->rows, (std::vector<QByteArray>{"one", " two ", "three"}));
        QVERIFY(parsed.found->columns.isEmpty());
    }

    void readsJsonLines()
    {
        const auto parsed = parseRows("{\"a\": 1.50}\r\n  \n[2]\n\n\"three\"", RowFormat::JsonLines);
        QVERIFY(parsed.found);
        QCOMPARE(*parsed.found->rows, (std::vector<QByteArray>{"{\"a\": 1.50}", "[2]", "\"three\""}));
    }

    void readsNothing()
    {
        for (const RowFormat format : {RowFormat::Lines, RowFormat::JsonLines}) {
            const auto parsed = parseRows("", format);
            QVERIFY(parsed.found);
            QCOMPARE(parsed.found->count(), std::size_t{0});
        }
        QCOMPARE(Rows().count(), std::size_t{0});
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<RowFormat>("format");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<RowsFault>("fault");
        QTest::addColumn<int>("offset");
        QTest::addColumn<int>("line");
        using enum RowFormat;
        QTest::newRow("no header") << Csv << QByteArray("\n\n") << RowsFault::NoHeader << 0 << 1;
        QTest::newRow("unclosed") << Csv << QByteArray("a\n1,\"2\n3") << RowsFault::UnclosedQuote << 4 << 2;
        QTest::newRow("stray") << Csv << QByteArray("a\n1\n2\"3\n") << RowsFault::StrayQuote << 5 << 3;
        QTest::newRow("behind a quote") << Csv << QByteArray("a\n\"1\"2") << RowsFault::StrayQuote << 5 << 2;
        QTest::newRow("in the header")
            << Csv << QByteArray("\xEF\xBB\xBF\"a") << RowsFault::UnclosedQuote << 3 << 1;
        QTest::newRow("JSON") << JsonLines << QByteArray("1\n{\"a\":}\n2") << RowsFault::NotJson << 7 << 2;
        QTest::newRow("two in a line") << JsonLines << QByteArray("1 2") << RowsFault::NotJson << 2 << 1;
    }

    void saysWhatIsWrong()
    {
        QFETCH(const RowFormat, format);
        QFETCH(const QByteArray, text);
        const auto parsed = parseRows(text, format);
        QVERIFY(!parsed.found);
        QTEST(parsed.fault, "fault");
        QTEST(static_cast<int>(parsed.offset), "offset");
        QTEST(static_cast<int>(parsed.line), "line");
    }
};

QTEST_APPLESS_MAIN(TestRows)
#include "tst_rows.moc"
