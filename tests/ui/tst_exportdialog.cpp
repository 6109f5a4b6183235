#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include "capturepanefixture.h"
#include "fields.h"
#include "ui/exportdialog.h"
#include "windowtest.h"

using namespace Qt::StringLiterals;

namespace wireloupe {

using test::find;

/// What a user is asked before an export.
class ExportDialogTest : public test::CapturePaneFixture
{
    Q_OBJECT

private slots:
    void offersEveryFormatWithItsSentence();
    void followsTheFormatWithTheSuffix();
    void offersMarkedRows();
    void saysWhatComesAlong();
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

} // namespace wireloupe

QTEST_MAIN(wireloupe::ExportDialogTest)
#include "tst_exportdialog.moc"
