#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "../ui/samplecapture.h"
#include "session/payloadfile.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum capture::Direction;
using session::PayloadForm;

class PayloadFileTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_sample = std::make_unique<test::SampleCapture>(); }

    void findsTheFragmentsOfAMessage();
    void saysWhatIsMissing();
    void writesEachForm();
    void leavesWhatStoodThereWhereItFails();
    void leavesWhatStoodThereWhereTheRowHasGone_data();
    void leavesWhatStoodThereWhereTheRowHasGone();
    void leavesWhatStoodThereWhereTheCaptureIsCut();
    void saysHowFarItIs();

private:
    capture::Row fragment(capture::Direction direction, wire::Opcode opcode, const QByteArray &payload,
                          bool isFinal, quint32 connection = 1)
    {
        return m_sample->frame(direction, opcode, payload, 1ms, connection, wire::Rule::None, isFinal);
    }
    QByteArray written(capture::Row row, PayloadForm form);
    quint32 generation() const { return m_sample->store()->generation(); }

    std::unique_ptr<test::SampleCapture> m_sample;
    QTemporaryDir m_folder;
};

void PayloadFileTest::findsTheFragmentsOfAMessage()
{
    using enum wire::Opcode;
    const auto before = fragment(Incoming, Text, "before", true);
    const auto first = fragment(Incoming, Text, "one ", false);
    fragment(Incoming, Ping, "ping", true);
    fragment(Outgoing, Text, "theirs", true);
    fragment(Incoming, Text, "of another", false, 2);
    const auto second = fragment(Incoming, Continuation, "two ", false);
    fragment(Incoming, Continuation, "end", true, 2);
    const auto third = fragment(Incoming, Continuation, "three", true);
    fragment(Incoming, Text, "after", true);
    for (const capture::Row row : {first, second, third}) {
        const auto message = session::messageRows(*m_sample->store(), row);
        QVERIFY(message.isWhole);
        QCOMPARE(message.rows, (std::vector<capture::Row>{first, second, third}));
        QCOMPARE(written(row, PayloadForm::Message), "one two three"_ba);
    }
    QCOMPARE(session::messageRows(*m_sample->store(), before).rows, (std::vector<capture::Row>{before}));
    QCOMPARE(written(second, PayloadForm::Payload), "two "_ba);
}

void PayloadFileTest::saysWhatIsMissing()
{
    using enum wire::Opcode;
    fragment(Incoming, Text, "whole", true);
    const auto lost = fragment(Incoming, Continuation, "no beginning", true);
    QVERIFY(!session::messageRows(*m_sample->store(), lost).isWhole);
    const auto open = fragment(Incoming, Binary, "no end", false);
    const auto result = session::savePayload(*m_sample->store(), open, generation(), PayloadForm::Message,
                                             m_folder.filePath(u"open"_s));
    QVERIFY(result.error.isEmpty() && !result.isWhole);
    QCOMPARE(result.size, 6);
}

void PayloadFileTest::writesEachForm()
{
    const QByteArray text(5000, 'x');
    const capture::Row row = m_sample->compressed(Incoming, text);
    QCOMPARE(written(row, PayloadForm::Payload), text);
    const QByteArray wire = written(row, PayloadForm::Wire);
    QVERIFY(!wire.isEmpty() && wire.size() < text.size());
    QCOMPARE(wire, m_sample->store()->readBothForms(row).compressedPayload);
    QCOMPARE(written(m_sample->text(Outgoing, "plain"), PayloadForm::Wire), "plain"_ba);
}

void PayloadFileTest::leavesWhatStoodThereWhereItFails()
{
    const capture::Row row = m_sample->text(Outgoing, "text");
    const auto failed = session::savePayload(*m_sample->store(), row, generation(), PayloadForm::Payload,
                                             m_folder.filePath(u"no/such/file"_s));
    QVERIFY(!failed.error.isEmpty());
    QVERIFY(!session::saveBytes("x", m_folder.filePath(u"no/such/file"_s)).error.isEmpty());
    const QString path = m_folder.filePath(u"kept"_s);
    QCOMPARE(session::saveBytes("old", path).size, 3);
    // Cancelled before it wrote anything.
    const auto cancelled = session::savePayload(*m_sample->store(), row, generation(), PayloadForm::Payload,
                                                path, [](qint64, qint64) { return false; });
    QVERIFY(cancelled.wasCancelled && cancelled.error.isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old"_ba);
}

void PayloadFileTest::leavesWhatStoodThereWhereTheRowHasGone_data()
{
    QTest::addColumn<bool>("isCleared");
    QTest::newRow("dropped by a limit") << false;
    QTest::newRow("cleared, and another row has its number") << true;
}

void PayloadFileTest::leavesWhatStoodThereWhereTheRowHasGone()
{
    QFETCH(bool, isCleared);
    const QString path = m_folder.filePath(u"kept"_s);
    QCOMPARE(session::saveBytes("old", path).size, 3);
    const capture::Row row = m_sample->text(Outgoing, "text");
    const quint32 before = generation();
    if (isCleared)
        m_sample->store()->clear();
    else
        m_sample->store()->setLimit({.rows = 1});
    m_sample->text(Outgoing, "another");
    QTRY_VERIFY(isCleared || !m_sample->store()->rows().contains(row));
    const auto result = session::savePayload(*m_sample->store(), row, before, PayloadForm::Payload, path);
    QVERIFY(result.isLost);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old"_ba);
}

void PayloadFileTest::leavesWhatStoodThereWhereTheCaptureIsCut()
{
    const QString path = m_folder.filePath(u"kept"_s);
    QCOMPARE(session::saveBytes("old", path).size, 3);
    const capture::Row row = m_sample->text(Outgoing, "text");
    const QString capture = m_folder.filePath(u"cut.wlcap"_s);
    QCOMPARE(m_sample->store()->save(capture), QString());
    const auto opened = capture::Store::open(capture).store;
    QVERIFY(opened);
    opened->waitUntilIndexed();
    QVERIFY(QFile::resize(capture, QFile(capture).size() - 1));
    QVERIFY(session::savePayload(*opened, row, opened->generation(), PayloadForm::Payload, path).isLost);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old"_ba);
}

void PayloadFileTest::saysHowFarItIs()
{
    constexpr qint64 size = 5 << 20;
    const capture::Row row = m_sample->frame(Incoming, wire::Opcode::Binary, QByteArray(size, 'x'));
    const QString path = m_folder.filePath(u"long"_s);
    QList<qint64> steps;
    const auto follow = [&](qint64 done, qint64 total) {
        steps << done;
        return total == size;
    };
    QCOMPARE(
        session::savePayload(*m_sample->store(), row, generation(), PayloadForm::Payload, path, follow).size,
        size);
    QVERIFY(steps.size() > 4 && std::is_sorted(steps.begin(), steps.end()));
    QCOMPARE(steps.last(), size);
    QFile::remove(path);
    const auto half = [](qint64 done, qint64 total) { return done < total / 2; };
    QVERIFY(session::saveBytes(QByteArray(size, 'x'), path, half).wasCancelled);
    QVERIFY(!QFile::exists(path));
}

QByteArray PayloadFileTest::written(capture::Row row, PayloadForm form)
{
    const QString path = m_folder.filePath(u"written"_s);
    const auto result = session::savePayload(*m_sample->store(), row, generation(), form, path);
    QFile file(path);
    if (!result.error.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() != result.size)
        return "failed: " + result.error.toUtf8();
    return file.readAll();
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::PayloadFileTest)
#include "tst_payloadfile.moc"
