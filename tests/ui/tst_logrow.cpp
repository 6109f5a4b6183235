#include <QTest>

#include "samplecapture.h"
#include "ui/framelogmodel.h"
#include "ui/logrow.h"
#include "ui/words.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using enum capture::Direction;
using ui::FrameLogModel;

/// What a row of the log says of compressed and hand-made frames.
class LogRowTest : public QObject
{
    Q_OBJECT

private slots:
    void showsBothLengthsOfACompressedFrame();
    void showsOneLengthOfAPlainFrame();
    void summarizesWhatIsInflated();
    void namesTheReservedBits();
    void marksWhatWasMadeByHand();
    void showsBytesThatAreNoFrame();
    void marksRefusalsOnly_data();
    void marksRefusalsOnly();
    void tellsATunnelFromARefusal();
    void tellsAFollowedRedirectFromARefusal();
    void showsTheResponseBehindManyInterimOnes();
    void writesRatios();
    void writesShortSizes();

private:
    static QString cell(const FrameLogModel &model, int column, int role = Qt::DisplayRole)
    {
        return model.index(model.rowCount() - 1, column).data(role).toString();
    }
};

void LogRowTest::showsBothLengthsOfACompressedFrame()
{
    test::SampleCapture sample;
    const capture::Row row = sample.compressed(Outgoing, QByteArray(1234, 'x'));
    const capture::RecordHead head = sample.store()->head(row);
    const quint64 wire = head.wireLength - 6;
    QVERIFY(wire < 30);
    QCOMPARE(ui::wirePayloadLength(head), wire);
    QCOMPARE(ui::lengthText(head), u"%1 → 1.2 kB"_s.arg(wire));
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, FrameLogModel::LengthColumn), ui::lengthText(head));
    QVERIFY(cell(model, FrameLogModel::LengthColumn, Qt::AccessibleTextRole).contains(u"1,234 inflated"_s));
    QVERIFY(cell(model, FrameLogModel::LengthColumn, Qt::ToolTipRole).contains(u"1,234"_s));
}

void LogRowTest::showsOneLengthOfAPlainFrame()
{
    test::SampleCapture sample;
    const capture::RecordHead head = sample.store()->head(sample.text(Outgoing, "Hello"));
    QCOMPARE(ui::lengthText(head), u"5"_s);
    const capture::Row large = sample.text(Outgoing, QByteArray(1234, 'x'));
    QCOMPARE(ui::lengthText(sample.store()->head(large)), u"1,234"_s);
    QVERIFY(ui::explainLength(head).isEmpty());
    QVERIFY(ui::lengthText(sample.store()->head(sample.state({}))).isEmpty());
}

void LogRowTest::summarizesWhatIsInflated()
{
    test::SampleCapture sample;
    sample.compressed(Incoming, R"({"type":"chat"})");
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, FrameLogModel::SummaryColumn), uR"({"type":"chat"})"_s);
}

void LogRowTest::namesTheReservedBits()
{
    using enum capture::RecordFlag;
    QCOMPARE(ui::reservedBits(Fin), QString());
    QCOMPARE(ui::reservedBits(Rsv1 | Rsv3), u"RSV1 RSV3"_s);
    test::SampleCapture sample;
    sample.compressed(Incoming, "x");
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, FrameLogModel::TypeColumn), u"Text"_s);
    QCOMPARE(cell(model, FrameLogModel::TypeColumn, Qt::AccessibleTextRole), u"Text RSV1"_s);
}

void LogRowTest::marksWhatWasMadeByHand()
{
    test::SampleCapture sample;
    wire::Frame frame;
    frame.payload = "x";
    frame.header.payloadLength = 1;
    const capture::Row row = sample.injected(frame, wire::Rule::UnmaskedClientFrame);
    const ui::LogRow described = ui::describeRow(*sample.store(), row);
    QVERIFY(described.isInjected());
    QCOMPARE(described.mark, ui::RowMark::Warning);
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, FrameLogModel::TypeColumn, Qt::AccessibleTextRole), u"Warning, injected: Text"_s);
    const QString why = ui::explainMark(sample.store()->read(row));
    QVERIFY2(why.contains(QLatin1String(wire::sectionOf(wire::Rule::UnmaskedClientFrame))), qPrintable(why));
}

void LogRowTest::showsBytesThatAreNoFrame()
{
    test::SampleCapture sample;
    sample.rawBytes("GET / HTTP/1.1\r\n");
    FrameLogModel model(sample.store());
    QCOMPARE(cell(model, FrameLogModel::TypeColumn), u"Bytes"_s);
    QCOMPARE(cell(model, FrameLogModel::LengthColumn), u"16"_s);
    QVERIFY(cell(model, FrameLogModel::SummaryColumn).startsWith(u"47 45 54"_s));
}

void LogRowTest::marksRefusalsOnly_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isError");
    const auto row = [](const QByteArray &response, const QString &type, bool isError) {
        QTest::newRow(response.constData()) << response << type << isError;
    };
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
    row("HTTP/1.1 101 S\r\n\r\n", u"101"_s, false);
    row(hints + "HTTP/1.1 101 S\r\n\r\n", u"101"_s, false);
    row(hints + hints + "HTTP/1.1 403 No\r\n\r\nno", u"403"_s, true);
    row(hints, u"103"_s, false); // the row that follows says how it ended
    row("HTTP/1.1 200 OK\r\n\r\nhello", u"200"_s, true);
    row("HTTP/1.1 302 Found\r\n\r\n", u"302"_s, true);
    row("HTTP/1.1 404 No\r\n\r\n" + hints + "HTTP/1.1 101 S\r\n\r\n", u"404"_s, true);
}

void LogRowTest::marksRefusalsOnly()
{
    QFETCH(const QByteArray, response);
    QFETCH(const bool, isError);
    test::SampleCapture sample;
    sample.head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n");
    const capture::Row row = sample.head(capture::RecordKind::HandshakeResponse, response);
    sample.state({.kind = capture::StateKind::Failed, .detail = {}});
    const ui::LogRow described = ui::describeRow(*sample.store(), row);
    QTEST(described.type, "type");
    QCOMPARE(described.mark, isError ? ui::RowMark::Error : ui::RowMark::None);
}

/// RFC 9110 section 9.3.6: any 2xx accepts a CONNECT.
void LogRowTest::tellsATunnelFromARefusal()
{
    test::SampleCapture sample;
    const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";
    const auto markOf = [&](const QByteArray &response) {
        const capture::Row row = sample.head(capture::RecordKind::HandshakeResponse, response);
        return ui::describeRow(*sample.store(), row).mark;
    };
    sample.head(capture::RecordKind::HandshakeRequest, "CONNECT a:443 HTTP/1.1\r\n\r\n");
    sample.head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n", 2);
    QCOMPARE(markOf(established), ui::RowMark::None);
    sample.head(capture::RecordKind::HandshakeRequest, "CONNECT a:443 HTTP/1.1\r\n\r\n");
    QCOMPARE(markOf("HTTP/1.1 407 Who?\r\n\r\n"), ui::RowMark::Error);
    sample.head(capture::RecordKind::HandshakeRequest, "GET /CONNECT HTTP/1.1\r\n\r\n");
    QCOMPARE(markOf(established), ui::RowMark::Error);
}

void LogRowTest::tellsAFollowedRedirectFromARefusal()
{
    test::SampleCapture sample;
    const QByteArray found = "HTTP/1.1 302 Found\r\nLocation: /b\r\n\r\n";
    const capture::Row followed = sample.head(capture::RecordKind::HandshakeResponse, found);
    sample.head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n", 2);
    sample.state({.kind = capture::StateKind::Redirected, .detail = "ws://a/b"});
    const capture::Row refused = sample.head(capture::RecordKind::HandshakeResponse, found);
    sample.state({.kind = capture::StateKind::Failed, .detail = {}});
    sample.state({.kind = capture::StateKind::Redirected, .detail = {}});
    QCOMPARE(ui::describeRow(*sample.store(), followed).mark, ui::RowMark::None);
    QCOMPARE(ui::describeRow(*sample.store(), refused).mark, ui::RowMark::Error);
}

void LogRowTest::showsTheResponseBehindManyInterimOnes()
{
    test::SampleCapture sample;
    const QByteArray hints = "HTTP/1.1 103 Early Hints\r\nLink: " + QByteArray(50'000, 'x') + "\r\n\r\n";
    const capture::Row row = sample.head(capture::RecordKind::HandshakeResponse,
                                         hints.repeated(16) + "HTTP/1.1 101 Switching Protocols\r\n\r\n");
    const ui::LogRow described = ui::describeRow(*sample.store(), row);
    QCOMPARE(described.type, u"101"_s);
    QCOMPARE(described.summary, u"Switching Protocols"_s);
}

void LogRowTest::writesRatios()
{
    QCOMPARE(ui::compressionRatio(1000, 100), u"10.0:1"_s);
    QCOMPARE(ui::compressionRatio(5, 7), u"0.7:1"_s);
    QCOMPARE(ui::compressionRatio(0, 0), u"–"_s);
}

void LogRowTest::writesShortSizes()
{
    QCOMPARE(ui::shortSizeText(999), u"999"_s);
    QCOMPARE(ui::shortSizeText(1234), u"1.2 kB"_s);
    QCOMPARE(ui::shortSizeText(64'000'000), u"64.0 MB"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LogRowTest)
#include "tst_logrow.moc"
