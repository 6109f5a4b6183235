#include "ui/latencyexport.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include "latencytracesample.h"
#include "ui/latencyhistogramplot.h"
#include "ui/latencysummarytext.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using ui::LatencyExport;
using ui::MessageBar;

class LatencyExportTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"wireloupe-test"_s);
        QCoreApplication::setApplicationName(u"latencyexport"_s);
        ui::Theme::instance().install(*qApp);
    }
    void init();
    void writesAPicture();
    void writesVectors();
    void writesSamples();
    void writesIntervals();
    void saysWhichSamplesAreGone();
    void saysWhatWentWrong();
    void copiesTheSummary();
    void asksWhereTo();
    void disablesWhatThereIsNot();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const;
    MessageBar::Kind kindSaid() const { return m_said->last().at(0).value<MessageBar::Kind>(); }
    QString textSaid() const { return m_said->last().at(1).toString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QWidget> m_window;
    LatencyExport::Source m_source;
    LatencyExport *m_export = nullptr;
    std::unique_ptr<QSignalSpy> m_said;
};

void LatencyExportTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QWidget>();
    m_window->resize(500, 400);
    auto *plot = new ui::LatencyHistogramPlot(m_window.get());
    plot->resize(500, 400);
    m_source.traces = test::tracesOf({test::trace(u"echo"_s, test::replies(test::bimodal(500)))});
    m_source.plot = plot;
    m_source.title = u"ws://localhost:9001/a b"_s;
    plot->setTraces(m_source.traces);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTRY_VERIFY(plot->buckets().size() > 5);
    m_export = new LatencyExport([this] { return m_source; }, m_window.get());
    m_said = std::make_unique<QSignalSpy>(m_export, &LatencyExport::said);
}

QByteArray LatencyExportTest::contentOf(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void LatencyExportTest::writesAPicture()
{
    m_export->savePng(path(u"a.png"_s));
    QVERIFY(m_export->isWriting());
    QTRY_COMPARE(m_said->count(), 1);
    QVERIFY(!m_export->isWriting());
    QCOMPARE(kindSaid(), MessageBar::Kind::Success);
    QVERIFY(textSaid().contains(u"a.png"));
    const QImage picture(path(u"a.png"_s));
    QCOMPARE(picture.width(), 1000);
    QVERIFY(picture.height() > 800);
}

void LatencyExportTest::writesVectors()
{
    m_export->saveSvg(path(u"a.svg"_s));
    QTRY_COMPARE(m_said->count(), 1);
    QVERIFY(QSvgRenderer(contentOf(u"a.svg"_s)).isValid());
    QVERIFY(contentOf(u"a.svg"_s).contains(">echo</text>"));
    QVERIFY(!contentOf(u"a.svg"_s).contains("<image"));
}

void LatencyExportTest::writesSamples()
{
    m_export->saveSamples(path(u"a.csv"_s));
    QTRY_COMPARE(m_said->count(), 1);
    QCOMPARE(kindSaid(), MessageBar::Kind::Success);
    QCOMPARE(contentOf(u"a.csv"_s).count('\n'), 501);
}

void LatencyExportTest::writesIntervals()
{
    m_export->saveIntervals(path(u"a.csv"_s));
    QTRY_COMPARE(m_said->count(), 1);
    QCOMPARE(kindSaid(), MessageBar::Kind::Success);
    QVERIFY(contentOf(u"a.csv"_s).startsWith("begin_s,width_s,"));
    QVERIFY(contentOf(u"a.csv"_s).count('\n') > 40);
}

// A book keeps the newest samples; its figures are of all.
void LatencyExportTest::saysWhichSamplesAreGone()
{
    capture::LatencyBook book({}, 0s, {.samples = 10});
    for (int i = 0; i < 500; ++i)
        book.add(capture::Row{i}, capture::test::received("x", i * 10ms));
    m_source.traces =
        test::tracesOf({test::trace(u"A"_s, book.snapshot(), 0, capture::LatencySample::Kind::Gap)});
    m_export->saveSamples(path(u"a.csv"_s));
    QTRY_COMPARE(m_said->count(), 1);
    QCOMPARE(kindSaid(), MessageBar::Kind::Warning);
    QVERIFY2(textSaid().contains(u"Only 10 of 499 samples"), qPrintable(textSaid()));
    QCOMPARE(contentOf(u"a.csv"_s).count('\n'), 11);
}

void LatencyExportTest::saysWhatWentWrong()
{
    const QString nowhere = path(u"missing/a.csv"_s);
    m_export->saveSamples(nowhere);
    QTRY_COMPARE(m_said->count(), 1);
    QCOMPARE(kindSaid(), MessageBar::Kind::Error);
    QVERIFY2(textSaid().contains(QDir::toNativeSeparators(nowhere)) &&
                 textSaid().contains(u"could not be written"),
             qPrintable(textSaid()));
    // What stood there stays.
    QFile kept(path(u"folder"_s));
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    m_export->savePng(path(u"folder"_s));
    QTRY_COMPARE(m_said->count(), 2);
    QCOMPARE(kindSaid(), MessageBar::Kind::Error);
    QVERIFY(QFileInfo(path(u"folder"_s)).isDir());
}

void LatencyExportTest::copiesTheSummary()
{
    QMenu menu;
    m_export->fill(menu);
    auto *action = menu.findChild<QAction *>(u"copyLatencySummary"_s);
    action->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), latencySummaryText(m_source.traces));
    QCOMPARE(kindSaid(), MessageBar::Kind::Success);
}

void LatencyExportTest::asksWhereTo()
{
    QMenu menu;
    m_export->fill(menu);
    const std::pair<const char *, const char *> ways[] = {{"exportLatencyPng", "png"},
                                                          {"exportLatencySvg", "svg"},
                                                          {"exportLatencySamples", "csv"},
                                                          {"exportLatencyIntervals", "csv"}};
    for (const auto &[name, suffix] : ways) {
        m_said->clear();
        menu.findChild<QAction *>(QLatin1String(name))->trigger();
        auto *dialog = m_window->findChild<QFileDialog *>(u"exportLatencyDialog"_s);
        QVERIFY(dialog);
        dialog->setOption(QFileDialog::DontUseNativeDialog);
        QCOMPARE(dialog->defaultSuffix(), QLatin1String(suffix));
        QVERIFY2(
            dialog->selectedFiles().value(0).endsWith(u"ws___localhost_9001_a_b."_s + QLatin1String(suffix)),
            qPrintable(dialog->selectedFiles().value(0)));
        const QString target = path(u"chosen."_s + QLatin1String(suffix));
        QFile::remove(target);
        emit dialog->fileSelected(target);
        dialog->close();
        QTRY_COMPARE(m_said->count(), 1);
        QVERIFY(QFileInfo(target).size() > 100);
        QTRY_VERIFY(!m_window->findChild<QFileDialog *>(u"exportLatencyDialog"_s));
    }
}

void LatencyExportTest::disablesWhatThereIsNot()
{
    QMenu menu;
    m_export->fill(menu);
    m_source.plot = nullptr;
    m_source.traces = {};
    emit menu.aboutToShow();
    for (const QAction *action : menu.actions())
        QVERIFY(action->isSeparator() || !action->isEnabled());
    m_export->savePng(path(u"a.png"_s));
    QVERIFY(!m_export->isWriting());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::LatencyExportTest)
#include "tst_latencyexport.moc"
