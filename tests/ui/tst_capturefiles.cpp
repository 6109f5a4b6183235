#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include "capture/filefault.h"
#include "capture/format.h"
#include "formats/exporter.h"
#include "session/runninglogs.h"
#include "ui/banner.h"
#include "ui/capturepane.h"
#include "ui/capturetab.h"
#include "ui/connectiontab.h"
#include "windowfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using capture::FileOperation;
using test::TestWindow;
using ui::ActionId;

/// Captures as files, as somebody meets them in the window: every way to open one, and what is said where one
/// is not as it should be.
class CaptureFilesTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void cleanup() { capture::fileFault = nullptr; }

    void dropsOpenWhateverCanBe();
    void importsAndSaves();
    void anImportCanBeCancelled();
    void isOpenedOnlyOnce();
    void saysWhyEachCannotBeOpened();
    void saysThatANewerOneIsRefused();
    void aTornOneCanBeRepaired();
    void oneThatGrowsCanBeReadAgain();
    void marksThatCannotBeKept();
    void aLogInMemory();
    void aDiskThatIsFull();
    void showsWhileItIndexes();
    void rowsThatALimitDropped();
    void clearGivesTheDiskBack();
    void savingCanBeCancelled();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString captureOf(const QString &name, int rows) const;
    /// As JSON Lines.
    QString exported(const QString &name, int rows) const;
    static QStringList banners(TestWindow &window);
    static QString message(TestWindow &window);
    static void choose(TestWindow &window, const QString &path);
    static void drop(TestWindow &window, const QStringList &paths);

    QTemporaryDir m_folder;
};

namespace {

capture::Record textRecord(qsizetype size = 10)
{
    wire::Frame frame;
    frame.header.opcode = wire::Opcode::Text;
    frame.payload = QByteArray(size, 'x');
    frame.header.payloadLength = static_cast<quint64>(size);
    return capture::makeFrameRecord(frame, capture::ConnectionId{1}, capture::Direction::Incoming,
                                    capture::monotonicNow());
}

std::atomic_bool isDiskFull = false;

bool failWrites(FileOperation operation)
{
    return operation == FileOperation::Write && isDiskFull;
}

} // namespace

QString CaptureFilesTest::captureOf(const QString &name, int rows) const
{
    const auto store = capture::Store::create(path(name)).store;
    for (int row = 0; row < rows; ++row)
        store->append(textRecord());
    return path(name);
}

QString CaptureFilesTest::exported(const QString &name, int rows) const
{
    const auto store = capture::Store::create().store;
    for (int row = 0; row < rows; ++row)
        store->append(textRecord());
    const auto result = formats::exportToFile(
        {.store = store, .format = formats::Format::JsonLines, .path = path(name), .rows = {}});
    if (!result.isDone())
        qFatal("%s", qPrintable(result.error));
    return path(name);
}

QStringList CaptureFilesTest::banners(TestWindow &window)
{
    QStringList texts;
    if (const ui::TabPage *page = window.currentPage())
        for (const auto *banner : page->findChildren<ui::Banner *>(u"storeNotice"_s))
            if (banner->isVisible())
                texts << banner->text();
    return texts;
}

QString CaptureFilesTest::message(TestWindow &window)
{
    for (const QLabel *label : window->findChildren<QLabel *>(u"messageText"_s))
        if (label->isVisible())
            return label->text();
    return {};
}

void CaptureFilesTest::choose(TestWindow &window, const QString &path)
{
    QTRY_VERIFY(window.find<QFileDialog>("saveCaptureDialog"));
    auto *dialog = window.find<QFileDialog>("saveCaptureDialog");
    emit dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(!window.find<QFileDialog>("saveCaptureDialog"));
}

void CaptureFilesTest::drop(TestWindow &window, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    const QPoint place = window->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&*window, &enter);
    QCOMPARE(enter.isAccepted(), !paths.isEmpty());
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(&*window, &event);
    QCOMPARE(event.isAccepted(), !paths.isEmpty());
}

void CaptureFilesTest::dropsOpenWhateverCanBe()
{
    const QString lines = exported(u"log.jsonl"_s, 3);
    QFile picture(path(u"picture.png"_s));
    QVERIFY(picture.open(QIODevice::WriteOnly));
    picture.write("GIF89a");
    picture.close();
    TestWindow window;
    drop(window, {captureOf(u"one.wlcap"_s, 3), picture.fileName(), captureOf(u"two.wlcap"_s, 4), lines,
                  m_folder.path()});
    QTRY_VERIFY(!window.find("openJob")->isVisible());
    QTRY_COMPARE(window->parts().tabs->count(), 3);
    QStringList titles;
    for (const ui::TabPage *page : window->parts().tabs->pages())
        titles << page->title();
    QCOMPARE(titles, (QStringList{u"one"_s, u"two"_s, u"log.jsonl"_s}));
    QTRY_VERIFY(message(window).contains(u"picture.png could not be opened"_s));
    QVERIFY(message(window).contains(u"it is a folder"_s));
    drop(window, {}); // a text, a picture of a browser
    QCOMPARE(window->parts().tabs->count(), 3);
}

void CaptureFilesTest::importsAndSaves()
{
    TestWindow window;
    window->openFile(exported(u"session.jsonl"_s, 3));
    QTRY_COMPARE(window->parts().tabs->count(), 1);
    QCOMPARE(window.currentPage()->store()->count(), 3);
    QCOMPARE(window.currentPage()->title(), u"session.jsonl"_s);
    QVERIFY(window.find<QTabBar>("tabs")->tabToolTip(0).contains(u"Not saved"_s));
    window.trigger(ActionId::SaveCapture);
    choose(window, path(u"session.wlcap"_s));
    QTRY_COMPARE(window.currentPage()->title(), u"session"_s);
    QVERIFY(window.find<QTabBar>("tabs")->tabToolTip(0).contains(u"Saved as"_s));
    QVERIFY(QFile::exists(path(u"session.wlcap"_s)));
}

void CaptureFilesTest::anImportCanBeCancelled()
{
    TestWindow window;
    window->openFile(exported(u"large.jsonl"_s, 400'000));
    auto *bar = window.find("openJob");
    QTRY_VERIFY(bar->findChild<QProgressBar *>()->maximum() > 0); // it has come some way
    QTest::mouseClick(bar->findChild<QToolButton *>(u"jobCancel"_s), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(window->parts().tabs->count(), 0);
}

void CaptureFilesTest::isOpenedOnlyOnce()
{
    const QString day = captureOf(u"day.wlcap"_s, 3);
    TestWindow window;
    window->openFile(day);
    QTRY_COMPARE(window->parts().tabs->count(), 1);
    window.trigger(ActionId::NewConnection);
    QVERIFY(!qobject_cast<ui::CaptureTab *>(window.currentPage()));
    window->openFile(day);
    QVERIFY(qobject_cast<ui::CaptureTab *>(window.currentPage()));
    QCOMPARE(window->parts().tabs->count(), 2);
}

void CaptureFilesTest::saysWhyEachCannotBeOpened()
{
    TestWindow window;
    drop(window, {path(u"gone.wlcap"_s), path(u"<b>lost.wlcap"_s)});
    QTRY_VERIFY(message(window).contains(u"gone.wlcap could not be opened: "_s));
    QVERIFY(message(window).contains(u"<b>lost.wlcap could not be opened: "_s));
    QCOMPARE(window->parts().tabs->count(), 0);
}

void CaptureFilesTest::saysThatANewerOneIsRefused()
{
    const QString newer = captureOf(u"newer.wlcap"_s, 3);
    QFile file(newer);
    QVERIFY(file.open(QIODevice::ReadWrite));
    capture::format::FileHead head;
    head.version = capture::format::version + 1;
    file.write(capture::format::encode(head));
    file.close();
    TestWindow window;
    window->openFile(newer);
    QTRY_VERIFY(message(window).contains(u"newer Wireloupe"_s));
    QCOMPARE(window->parts().tabs->count(), 0);
}

void CaptureFilesTest::aTornOneCanBeRepaired()
{
    const QString torn = captureOf(u"torn.wlcap"_s, 10);
    QVERIFY(QFile::resize(torn, QFileInfo(torn).size() - 5));
    TestWindow window;
    window->openFile(torn);
    QTRY_COMPARE(banners(window).size(), 1);
    QVERIFY2(banners(window).first().startsWith(u"The file ends inside a record"_s),
             qPrintable(banners(window).first()));
    test::keepPicture(*window, u"torn"_s);
    window.clickOnPage("storeRemedy");
    choose(window, path(u"sound.wlcap"_s));
    QTRY_COMPARE(window->parts().tabs->count(), 2);
    QCOMPARE(window.currentPage()->title(), u"sound"_s);
    QTRY_COMPARE(window.currentPage()->store()->count(), 9);
    QVERIFY(banners(window).isEmpty());
}

void CaptureFilesTest::oneThatGrowsCanBeReadAgain()
{
    const auto recording = capture::Store::create(path(u"live.wlcap"_s)).store;
    recording->append(textRecord());
    TestWindow window;
    QTRY_VERIFY(QFileInfo(recording->path()).size() > 100);
    window->openFile(recording->path());
    QTRY_COMPARE(banners(window).size(), 1);
    QVERIFY(banners(window).first().contains(u"being recorded into elsewhere"_s));
    QTRY_COMPARE(window.currentPage()->store()->count(), 1);
    const qint64 size = QFileInfo(recording->path()).size();
    recording->append(textRecord());
    QTRY_VERIFY(QFileInfo(recording->path()).size() > size);
    window.clickOnPage("storeRemedy");
    QTRY_VERIFY(window.currentPage() && window.currentPage()->store()->count() == 2);
    QCOMPARE(window->parts().tabs->count(), 1);
}

void CaptureFilesTest::marksThatCannotBeKept()
{
    const auto recording = capture::Store::create(path(u"marks.wlcap"_s)).store;
    recording->append(textRecord());
    QTRY_VERIFY(QFileInfo(recording->path()).size() > 100);
    TestWindow window;
    window->openFile(recording->path());
    QTRY_VERIFY(window.currentPage() && window.currentPage()->store()->count() == 1);
    window.currentPage()->store()->setMark(capture::Row{0}, u"mine"_s);
    QTRY_COMPARE(banners(window).size(), 2);
    QVERIFY(banners(window).last().startsWith(u"Marks cannot be written"_s));
}

void CaptureFilesTest::aLogInMemory()
{
    capture::fileFault = [](FileOperation operation) { return operation == FileOperation::Open; };
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    QTRY_COMPARE(banners(window).size(), 1);
    capture::fileFault = nullptr;
    QVERIFY(banners(window).first().startsWith(u"This log is kept in memory only"_s));
    test::keepPicture(*window, u"memory"_s);
    window.currentPage()->store()->append(textRecord());
    window.clickOnPage("storeRemedy");
    choose(window, path(u"memory.wlcap"_s));
    QTRY_VERIFY(QFile::exists(path(u"memory.wlcap"_s)));
}

void CaptureFilesTest::aDiskThatIsFull()
{
    isDiskFull = false;
    capture::fileFault = failWrites;
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.currentPage()->store());
    const auto store = window.currentPage()->store();
    isDiskFull = true;
    store->append(textRecord());
    QTRY_COMPARE(banners(window).size(), 1);
    QVERIFY2(banners(window).first().startsWith(u"Recording is paused"_s),
             qPrintable(banners(window).first()));
    test::keepPicture(*window, u"full"_s);
    for (int i = 0; i < 50; ++i) // more than waits in memory
        store->append(textRecord(1 << 20));
    QTRY_VERIFY(banners(window).first().contains(u"could not be kept so far"_s));
    isDiskFull = false;
    QTRY_VERIFY(banners(window).first().startsWith(u"Recording goes on"_s));
    window.clickOnPage("storeRemedy");
    QTRY_VERIFY(banners(window).isEmpty());
    QTRY_VERIFY(window.find<QLabel>("traffic")->text().contains(u"missing"_s));
}

void CaptureFilesTest::showsWhileItIndexes()
{
    const QString large = path(u"large.wlcap"_s);
    constexpr qint64 rows = 1'000'000;
    {
        const auto store = capture::Store::create(large).store;
        const capture::Record record = textRecord();
        for (qint64 row = 0; row < rows; ++row)
            store->append(record);
    }
    TestWindow window;
    qint64 first = -1;
    connect(window->parts().tabs, &ui::TabArea::opening, this,
            [&](ui::TabPage *page) { first = page->store()->count(); });
    window->openFile(large);
    QTRY_COMPARE(window->parts().tabs->count(), 1);
    QVERIFY2(first < rows, "it waits for all rows"); // there before all is known
    QTRY_COMPARE(window.currentPage()->store()->count(), rows);
    QTRY_VERIFY(!window.findOnPage<QProgressBar>("indexProgress")->isVisible());
    QTRY_VERIFY(!window.find<QLabel>("traffic")->text().contains(u"reading the file"_s));
}

void CaptureFilesTest::rowsThatALimitDropped()
{
    TestWindow window;
    window->parts().logs->setLimit({.rows = 10});
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.currentPage()->store());
    for (int i = 0; i < 25; ++i)
        window.currentPage()->store()->append(textRecord());
    QTRY_VERIFY2(window.find<QLabel>("traffic")->text().contains(u"15 oldest row"_s),
                 qPrintable(window.find<QLabel>("traffic")->text()));
}

void CaptureFilesTest::clearGivesTheDiskBack()
{
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.currentPage()->store());
    const auto store = window.currentPage()->store();
    for (int i = 0; i < 100; ++i)
        store->append(textRecord(10'000));
    QTRY_VERIFY(QFileInfo(store->path()).size() > 1'000'000);
    window.trigger(ActionId::Clear);
    QCOMPARE(store->rows().size(), 0);
    QTRY_COMPARE(QFileInfo(store->path()).size(), capture::format::fileHeadSize);
}

void CaptureFilesTest::savingCanBeCancelled()
{
    const QString target = path(u"cancelled.wlcap"_s);
    TestWindow window;
    window.trigger(ActionId::NewConnection);
    QTRY_VERIFY(window.currentPage()->store());
    for (int i = 0; i < 300; ++i)
        window.currentPage()->store()->append(textRecord(1 << 20));
    window.trigger(ActionId::SaveCapture);
    choose(window, target);
    auto *bar = window.find("fileJob");
    if (bar->isVisible()) { // else the disk was quicker than this test
        QTest::mouseClick(bar->findChild<QToolButton *>(u"jobCancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!bar->isVisible());
        QVERIFY2(message(window).contains(u"cancelled"_s) == !QFile::exists(target),
                 qPrintable(message(window)));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::CaptureFilesTest)

#include "tst_capturefiles.moc"
