#include <QTest>

#include "samplecapture.h"
#include "ui/cellfilter.h"
#include "ui/logrow.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using Model = ui::FrameLogModel;

/// Each term is one that the filter takes, and that the row it comes from passes.
class CellFilterTest : public QObject
{
    Q_OBJECT

private slots:
    void makesTerms_data();
    void makesTerms();

private:
    test::SampleCapture m_sample;
};

void CellFilterTest::makesTerms_data()
{
    QTest::addColumn<qint64>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("term");
    const auto add = [](const char *name, capture::Row row, Model::Column column, const char *term) {
        QTest::newRow(name) << capture::toInt(row) << static_cast<int>(column) << QString::fromUtf8(term);
    };
    const capture::Row text = m_sample.text(Outgoing, "say \"hi\" \\o/", 1500ms);
    add("number", text, Model::NumberColumn, "");
    add("time", text, Model::TimeColumn, "time:1.500000..");
    add("delta", text, Model::DeltaColumn, "");
    add("connection", text, Model::ConnectionColumn, "conn:1");
    add("direction", text, Model::DirectionColumn, "dir:out");
    add("type", text, Model::TypeColumn, "op:text");
    add("length", text, Model::LengthColumn, "size:12");
    add("summary", text, Model::SummaryColumn, R"("say \"hi\" \\o/")");
    const capture::Row ping = m_sample.frame(Incoming, wire::Opcode::Ping, "are you there?");
    add("incoming", ping, Model::DirectionColumn, "dir:in");
    add("ping", ping, Model::TypeColumn, "op:ping");
    const capture::Row close = m_sample.frame(Incoming, wire::Opcode::Close, wire::closePayload(1001, "bye"));
    add("close", close, Model::TypeColumn, "op:close");
    add("close code", close, Model::SummaryColumn, "close:1001");
    const capture::Row noCode = m_sample.frame(Incoming, wire::Opcode::Close, {});
    add("no close code", noCode, Model::SummaryColumn, "close:1005");
    const capture::Row lines = m_sample.text(Outgoing, "first line\nsecond line");
    add("lines", lines, Model::SummaryColumn, "\"first line\"");
    const capture::Row state = m_sample.state({.kind = capture::StateKind::Open, .detail = {}});
    add("event", state, Model::TypeColumn, "op:state");
    add("direction of an event", state, Model::DirectionColumn, "");
    add("length of an event", state, Model::LengthColumn, "");
}

void CellFilterTest::makesTerms()
{
    QFETCH(qint64, row);
    QFETCH(int, column);
    QFETCH(QString, term);
    const ui::LogRow described = ui::describeRow(*m_sample.store(), capture::Row{row});
    QCOMPARE(ui::filterTerm(static_cast<Model::Column>(column), described.head, described.summary), term);
    if (term.isEmpty())
        return;
    const auto only = capture::Filter::parse(term);
    const auto others = capture::Filter::parse(QLatin1Char('-') + term);
    QVERIFY2(only.filter && others.filter, qPrintable(term));
    capture::RecordCursor cursor(*m_sample.store(), capture::Row{row}, capture::Row{row + 1});
    QVERIFY(cursor.next());
    QVERIFY(only.filter->matches(cursor.view()));
    QVERIFY(!others.filter->matches(cursor.view()));
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::CellFilterTest)
#include "tst_cellfilter.moc"
