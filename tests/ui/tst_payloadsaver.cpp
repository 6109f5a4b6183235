#include <QFile>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "samplecapture.h"
#include "ui/payloadsaver.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using enum capture::Direction;
using session::PayloadForm;
using ui::Banner;
using ui::PayloadSaver;

class PayloadSaverTest : public QObject
{
    Q_OBJECT

private slots:
    void suggestsAName();
    void offersTheFormsThatThereAre();
    void writesAndSaysSo();
    void saysWhyItFailed();

private:
    QString nameOf(capture::Row row, PayloadForm form = PayloadForm::Payload) const
    {
        return PayloadSaver::suggestedName(m_sample.store()->readBothForms(row), row, form);
    }
    /// What is said of a payload that is saved, and in which colour.
    std::pair<Banner::Kind, QString> said(capture::Row row, const QString &path)
    {
        PayloadSaver saver(m_sample.store(), &m_window);
        std::optional<std::pair<Banner::Kind, QString>> words;
        connect(&saver, &PayloadSaver::said, this,
                [&](Banner::Kind kind, const QString &text) { words.emplace(kind, text); });
        saver.save(row, PayloadForm::Payload, path);
        return QTest::qWaitFor([&] { return words.has_value(); }, 30'000)
                   ? *words
                   : std::pair<Banner::Kind, QString>();
    }

    test::SampleCapture m_sample;
    QWidget m_window;
    QTemporaryDir m_folder;
};

void PayloadSaverTest::suggestsAName()
{
    const auto json = m_sample.text(Incoming, "{\"a\":1}");
    const auto text = m_sample.text(Incoming, "Hello");
    const auto png = m_sample.frame(Incoming, wire::Opcode::Binary, "\x89PNG\r\n\x1A\n....");
    const auto bytes = m_sample.frame(Incoming, wire::Opcode::Binary, QByteArray(4, '\0'));
    const auto deflated = m_sample.compressed(Incoming, "Hello, Hello, Hello");
    QCOMPARE(nameOf(json), u"payload-1.json"_s);
    QCOMPARE(nameOf(text), u"payload-2.txt"_s);
    QCOMPARE(nameOf(png), u"payload-3.png"_s);
    QCOMPARE(nameOf(bytes), u"payload-4.bin"_s);
    QCOMPARE(nameOf(deflated), u"payload-5.txt"_s);
    QCOMPARE(nameOf(deflated, PayloadForm::Wire), u"payload-5.deflate"_s);
    QCOMPARE(nameOf(text, PayloadForm::Message), u"message-2.txt"_s);
}

void PayloadSaverTest::offersTheFormsThatThereAre()
{
    PayloadSaver saver(m_sample.store(), &m_window);
    const auto offered = [&](capture::Row row) {
        QMenu menu;
        saver.fill(menu, m_sample.store()->read(row), row);
        return menu.actions().size();
    };
    QCOMPARE(offered(m_sample.text(Incoming, "plain")), 1);
    QCOMPARE(offered(m_sample.compressed(Incoming, "deflated")), 2);
    QCOMPARE(offered(m_sample.frame(Incoming, wire::Opcode::Text, "begins", 1ms, 1, wire::Rule::None, false)),
             2);
    QCOMPARE(offered(m_sample.frame(Incoming, wire::Opcode::Continuation, "ends")), 2);
    QCOMPARE(offered(m_sample.frame(Incoming, wire::Opcode::Ping, "ping")), 1);
}

void PayloadSaverTest::writesAndSaysSo()
{
    const QString path = m_folder.filePath(u"saved.txt"_s);
    const auto [kind, words] = said(m_sample.text(Incoming, "written"), path);
    QCOMPARE(kind, Banner::Kind::Info);
    QVERIFY(words.contains(u"saved.txt"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "written"_ba);
}

void PayloadSaverTest::saysWhyItFailed()
{
    const auto [kind, words] = said(m_sample.text(Incoming, "lost"), m_folder.filePath(u"no/such/file"_s));
    QCOMPARE(kind, Banner::Kind::Error);
    QVERIFY(words.contains(u"no/such/file"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PayloadSaverTest)
#include "tst_payloadsaver.moc"
