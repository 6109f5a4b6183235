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
