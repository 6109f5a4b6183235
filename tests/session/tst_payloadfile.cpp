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

private:
    capture::Row fragment(capture::Direction direction, wire::Opcode opcode, const QByteArray &payload,
                          bool isFinal, quint32 connection = 1)
    {
        return m_sample->frame(direction, opcode, payload, 1ms, connection, wire::Rule::None, isFinal);
    }
    QByteArray written(capture::Row row, PayloadForm form);

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
        const auto message = session::messageRows(*m_sample->store(), row, false);
        QVERIFY(message.isWhole);
        QCOMPARE(message.rows, (std::vector<capture::Row>{first, second, third}));
        QCOMPARE(written(row, PayloadForm::Message), "one two three"_ba);
    }
    QCOMPARE(session::messageRows(*m_sample->store(), before, false).rows,
             (std::vector<capture::Row>{before}));
    QCOMPARE(written(second, PayloadForm::Payload), "two "_ba);
}

void PayloadFileTest::saysWhatIsMissing()
{
    using enum wire::Opcode;
    fragment(Incoming, Text, "whole", true);
    const auto lost = fragment(Incoming, Continuation, "no beginning", true);
    QVERIFY(!session::messageRows(*m_sample->store(), lost, false).isWhole);
    const auto open = fragment(Incoming, Binary, "no end", false);
    const auto result = session::savePayload(*m_sample->store(), open, PayloadForm::Message,
                                             m_folder.filePath(u"open"_s), false);
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
    const auto failed = session::savePayload(*m_sample->store(), row, PayloadForm::Payload,
                                             m_folder.filePath(u"no/such/file"_s), false);
    QVERIFY(!failed.error.isEmpty());
    QVERIFY(!session::saveBytes("x", m_folder.filePath(u"no/such/file"_s)).error.isEmpty());
    const QString path = m_folder.filePath(u"kept"_s);
    QCOMPARE(session::saveBytes("old", path).size, 3);
    // Cancelled before it wrote anything.
    session::savePayload(*m_sample->store(), row, PayloadForm::Payload, path, true);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old"_ba);
}

QByteArray PayloadFileTest::written(capture::Row row, PayloadForm form)
{
    const QString path = m_folder.filePath(u"written"_s);
    const auto result = session::savePayload(*m_sample->store(), row, form, path, false);
    QFile file(path);
    if (!result.error.isEmpty() || !file.open(QIODevice::ReadOnly) || file.size() != result.size)
        return "failed: " + result.error.toUtf8();
    return file.readAll();
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::PayloadFileTest)
#include "tst_payloadfile.moc"
