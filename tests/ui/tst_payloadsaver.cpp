#include <QFile>
#include <QFileDialog>
#include <QMenu>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QToolButton>

#include "samplecapture.h"
#include "ui/filefolders.h"
#include "ui/jobbar.h"
#include "ui/payloadsaver.h"
#include "windowtest.h"

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

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void suggestsAName();
    void offersTheFormsThatThereAre();
    void writesAndSaysSo();
    void saysWhyItFailed();
    void saysThatTheRowHasGone();
    void writesOneAfterTheOther();
    void isStoppedWhileItIsLong();
    void beginsInTheFolderOfTheLastExport();

private:
    QString nameOf(capture::Row row, PayloadForm form = PayloadForm::Payload) const
    {
        return PayloadSaver::suggestedName(m_sample.store()->readBothForms(row), row, form);
    }
    /// What is said of a payload that is saved, and in which colour.
    std::pair<Banner::Kind, QString> said(capture::Row row, const QString &path)
    {
        PayloadSaver saver(m_sample.store(), m_bar, &m_window);
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
    ui::JobBar m_bar{&m_window}; // not painted, which takes a thread of the pool as well
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
    PayloadSaver saver(m_sample.store(), m_bar, &m_window);
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

/// The log is cleared while the user looks for a place, and goes on.
void PayloadSaverTest::saysThatTheRowHasGone()
{
    test::SampleCapture sample;
    const auto row = sample.text(Incoming, "meant");
    PayloadSaver saver(sample.store(), m_bar, &m_window);
    const QSignalSpy said(&saver, &PayloadSaver::said);
    saver.askToSave(sample.store()->read(row), row, PayloadForm::Payload);
    sample.store()->clear();
    sample.text(Incoming, "another");
    auto *dialog = m_window.findChild<QFileDialog *>(u"savePayloadDialog"_s);
    QVERIFY(dialog);
    emit dialog->fileSelected(m_folder.filePath(u"gone"_s));
    delete dialog;
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(said[0][0].value<Banner::Kind>(), Banner::Kind::Error);
    QVERIFY(!QFile::exists(m_folder.filePath(u"gone"_s)));
}

void PayloadSaverTest::writesOneAfterTheOther()
{
    PayloadSaver saver(m_sample.store(), m_bar, &m_window);
    const QSignalSpy said(&saver, &PayloadSaver::said);
    const QStringList paths = {m_folder.filePath(u"a"_s), m_folder.filePath(u"b"_s),
                               m_folder.filePath(u"c"_s)};
    for (const QString &path : paths)
        saver.save(m_sample.text(Incoming, path.toUtf8()), PayloadForm::Payload, path);
    QTRY_COMPARE(said.count(), paths.size());
    for (const QString &path : paths) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), path.toUtf8());
    }
    QVERIFY(!m_bar.isBusy());
}

/// No thread is free for it until it has been stopped.
void PayloadSaverTest::isStoppedWhileItIsLong()
{
    QSemaphore mayGoOn;
    QThreadPool &pool = *QThreadPool::globalInstance();
    for (int i = 0; i < pool.maxThreadCount(); ++i)
        pool.start([&mayGoOn] { mayGoOn.acquire(); });
    PayloadSaver saver(m_sample.store(), m_bar, &m_window);
    const QSignalSpy said(&saver, &PayloadSaver::said);
    const QString stopped = m_folder.filePath(u"stopped"_s);
    const QString next = m_folder.filePath(u"next"_s);
    saver.save("stopped", stopped);
    saver.save("next", next);
    QTRY_VERIFY(m_bar.isBusy());
    m_bar.findChild<QToolButton *>(u"jobCancel"_s)->click();
    mayGoOn.release(pool.maxThreadCount());
    QTRY_COMPARE(said.count(), 2);
    QVERIFY(said[0][1].toString().contains(u"cancelled"_s));
    QVERIFY(!QFile::exists(stopped));
    QVERIFY(QFile::exists(next));
    // What became of the first stands until the next time.
    QVERIFY(said[1][1].toString().contains(u"cancelled"_s) && said[1][1].toString().contains(u"next"_s));
    QVERIFY(!m_bar.isBusy());
    pool.waitForDone();
}

void PayloadSaverTest::beginsInTheFolderOfTheLastExport()
{
    ui::rememberFolder(ui::FolderUse::Exports, m_folder.filePath(u"export.csv"_s));
    PayloadSaver saver(m_sample.store(), m_bar, &m_window);
    const QSignalSpy said(&saver, &PayloadSaver::said);
    saver.askToSave("bytes");
    auto *dialog = m_window.findChild<QFileDialog *>(u"savePayloadDialog"_s);
    QVERIFY(dialog);
    QCOMPARE(dialog->directory().absolutePath(), m_folder.path());
    QVERIFY(QDir(m_folder.path()).mkdir(u"other"_s));
    emit dialog->fileSelected(m_folder.filePath(u"other/bytes"_s));
    dialog->close();
    QTRY_COMPARE(said.count(), 1);
    QCOMPARE(ui::usualFolder(ui::FolderUse::Exports), m_folder.filePath(u"other"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PayloadSaverTest)
#include "tst_payloadsaver.moc"
