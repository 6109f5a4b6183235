#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "capturepanefixture.h"
#include "fields.h"
#include "ui/exportdialog.h"
#include "ui/filefolders.h"
#include "ui/messagebar.h"
#include "windowtest.h"

using namespace Qt::StringLiterals;

namespace wireloupe {

using test::find;

/// What a user is asked before an export.
class ExportDialogTest : public test::CapturePaneFixture
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void offersEveryFormatWithItsSentence();
    void followsTheFormatWithTheSuffix();
    void offersMarkedRows();
    void saysWhatComesAlong();
    void proposesAFileThatIsNotThere();
    void asksBeforeItReplacesAFile();
    void asksOnceForAFileThatWasChosen();
    void remembersTheFolder();
    void saysWhyItCannotExport();

private:
    /// Makes a file in the folder that exports go to.
    QString put(const QString &name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) ? file.fileName() : QString();
    }
    void useFolder() const { ui::rememberFolder(ui::FolderUse::Exports, m_folder.filePath(u"any"_s)); }

    QTemporaryDir m_folder;
};

void ExportDialogTest::offersEveryFormatWithItsSentence()
{
    fill(3);
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    auto *formats = find<QComboBox>(dialog, "exportFormat");
    auto *words = find<QLabel>(dialog, "exportWords");
    QCOMPARE(formats->count(), static_cast<int>(formats::allFormats().size()));
    QSet<QString> sentences;
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        const auto format = dialog.request().format;
        QCOMPARE(formats->currentText(), QString(formats::infoOf(format).title));
        QVERIFY(words->text().startsWith(formats::wordsOf(format)));
        sentences << words->text();
    }
    QCOMPARE(sentences.size(), formats->count());
    test::keepPicture(dialog, u"export"_s);
}

void ExportDialogTest::followsTheFormatWithTheSuffix()
{
    fill(3);
    ui::ExportDialog dialog(*m_pane, u"a tab: ws://x"_s);
    auto *formats = find<QComboBox>(dialog, "exportFormat");
    auto *path = find<QLineEdit>(dialog, "exportPath");
    QVERIFY(path->text().endsWith(u"a_tab__ws___x.jsonl"_s));
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        QVERIFY(path->text().endsWith(u"a_tab__ws___x."_s + formats::suffixOf(dialog.request().format)));
    }
}

void ExportDialogTest::offersMarkedRows()
{
    fill(10);
    QVERIFY(!find<QRadioButton>(ui::ExportDialog(*m_pane, u"log"_s), "exportMarked")->isEnabled());
    m_sample->store()->setMark(capture::Row{2}, u"two"_s);
    m_sample->store()->setMark(capture::Row{5}, {});
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    auto *marked = find<QRadioButton>(dialog, "exportMarked");
    QVERIFY(marked->isEnabled());
    QVERIFY(marked->text().contains(u'2'));
    marked->setChecked(true);
    capture::RowSet rows;
    rows.append(capture::Row{2});
    rows.append(capture::Row{5});
    QCOMPARE(dialog.request().rows, rows);
    find<QRadioButton>(dialog, "exportAll")->setChecked(true);
    QVERIFY(!dialog.request().rows);
}

void ExportDialogTest::saysWhatComesAlong()
{
    fill(10);
    m_sample->store()->setMark(capture::Row{2}, u"two"_s);
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    auto *formats = find<QComboBox>(dialog, "exportFormat");
    const auto *words = find<QLabel>(dialog, "exportWords");
    for (int i = 0; i < formats->count(); ++i) {
        formats->setCurrentIndex(i);
        const auto format = dialog.request().format;
        const bool isGrouped = format == formats::Format::Har || format == formats::Format::Pcapng;
        find<QRadioButton>(dialog, "exportMarked")->setChecked(true);
        QCOMPARE(words->text().contains(u"come along"_s), isGrouped);
        find<QRadioButton>(dialog, "exportAll")->setChecked(true);
        QVERIFY(!words->text().contains(u"come along"_s));
    }
}

void ExportDialogTest::proposesAFileThatIsNotThere()
{
    fill(3);
    useFolder();
    put(u"taken.jsonl"_s);
    put(u"taken-2.jsonl"_s);
    ui::ExportDialog dialog(*m_pane, u"taken"_s);
    auto *path = find<QLineEdit>(dialog, "exportPath");
    QCOMPARE(path->text(), m_folder.filePath(u"taken-3.jsonl"_s));
    auto *formats = find<QComboBox>(dialog, "exportFormat");
    formats->setCurrentIndex(formats->findData(static_cast<int>(formats::Format::Csv)));
    QCOMPARE(path->text(), m_folder.filePath(u"taken.csv"_s));
    path->setText(m_folder.filePath(u"mine.csv"_s));
    put(u"mine.jsonl"_s);
    formats->setCurrentIndex(0);
    QCOMPARE(path->text(), m_folder.filePath(u"mine-2.jsonl"_s));
}

void ExportDialogTest::asksBeforeItReplacesAFile()
{
    fill(3);
    useFolder();
    const QString there = put(u"there.jsonl"_s);
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    dialog.open();
    auto *path = find<QLineEdit>(dialog, "exportPath");
    const auto *question = find<ui::MessageBar>(dialog, "exportQuestion");
    path->setText(there);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(path, Qt::Key_Return);
        QVERIFY(dialog.isVisible());
        QVERIFY2(question->isVisible() && question->text().contains(u"there.jsonl"_s),
                 qPrintable(question->text()));
    }
    path->setText(m_folder.filePath(u"another.jsonl"_s)); // takes the question back
    QVERIFY(!question->isVisible());
    path->setText(there);
    QTest::mouseClick(find<QPushButton>(dialog, "exportNow"), Qt::LeftButton);
    QTest::mouseClick(question->findChild<QPushButton *>(u"messageAction"_s), Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.request().path, there);
}

void ExportDialogTest::asksOnceForAFileThatWasChosen()
{
    fill(3);
    useFolder();
    const QString there = put(u"chosen.jsonl"_s);
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    dialog.open();
    QTest::mouseClick(find<QPushButton>(dialog, "exportBrowse"), Qt::LeftButton);
    auto *chooser = dialog.findChild<QFileDialog *>();
    QVERIFY(chooser);
    emit chooser->fileSelected(there);
    chooser->close();
    QTest::mouseClick(find<QPushButton>(dialog, "exportNow"), Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
}

void ExportDialogTest::remembersTheFolder()
{
    fill(3);
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    dialog.open();
    auto *path = find<QLineEdit>(dialog, "exportPath");
    path->setText(u" %1 "_s.arg(m_folder.filePath(u"pasted.jsonl"_s)));
    QTest::keyClick(path, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(ui::usualFolder(ui::FolderUse::Exports), m_folder.path());
}

void ExportDialogTest::saysWhyItCannotExport()
{
    fill(3);
    useFolder();
    ui::ExportDialog dialog(*m_pane, u"log"_s);
    dialog.open();
    auto *path = find<QLineEdit>(dialog, "exportPath");
    const auto *line = find<QLabel>(dialog, "problemLine");
    const auto *accept = find<QPushButton>(dialog, "exportNow");
    QVERIFY(!line->isVisible() && accept->isEnabled() && accept->toolTip().isEmpty());
    for (const QString &wrong : {QString(), m_folder.path(), m_folder.filePath(u"no/such/folder.csv"_s)}) {
        path->setText(wrong);
        QVERIFY2(line->isVisible() && !line->text().isEmpty(), qPrintable(wrong));
        QVERIFY(!accept->isEnabled());
        QVERIFY(accept->toolTip().contains(line->text()));
    }
    QCOMPARE(line->text(), u"There is no such folder."_s);
    path->setText(m_folder.filePath(u"right.csv"_s));
    QVERIFY(!line->isVisible() && accept->isEnabled() && accept->toolTip().isEmpty());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ExportDialogTest)
#include "tst_exportdialog.moc"
