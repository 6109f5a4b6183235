#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTest>

#include "fields.h"
#include "ui/filtermenu.h"
#include "ui/filternamedialog.h"
#include "ui/messagebar.h"
#include "windowtest.h"
#include "workspace/savedfilters.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using workspace::SavedFilter;
using workspace::SavedFilters;

/// A filter gets the name of another one only where the user insists.
class FilterNameDialogTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void initTestCase() { test::dressUp(); }
    void init();

    void savingAsksBeforeItReplaces();
    void renamingAsksBeforeItReplaces();
    void needsAName();

private:
    /// The dialog, with the name in it and Return pressed.
    ui::FilterNameDialog *answer(QWidget &window, const QString &name);

    const QList<SavedFilter> m_both = {{u"one"_s, u"op:ping"_s}, {u"two"_s, u"op:pong"_s}};
};

void FilterNameDialogTest::init()
{
    QFile::remove(SavedFilters::defaultPath());
    for (const SavedFilter &filter : m_both)
        QCOMPARE(SavedFilters().save(filter), QString());
}

ui::FilterNameDialog *FilterNameDialogTest::answer(QWidget &window, const QString &name)
{
    auto *dialog = window.findChild<ui::FilterNameDialog *>();
    auto *field = test::find<QLineEdit>(*dialog, "filterNameText");
    test::typeInto(field, name, Qt::Key_Return);
    return dialog;
}

void FilterNameDialogTest::savingAsksBeforeItReplaces()
{
    QWidget window;
    window.show();
    ui::FilterMenu menu(&window);
    menu.setCurrentFilter(u"op:text"_s);
    menu.askToSave();
    const QPointer<ui::FilterNameDialog> dialog = answer(window, u" two "_s);
    auto *question = test::find<ui::MessageBar>(*dialog, "filterNameQuestion");
    QVERIFY2(question->isVisible() && question->text().contains(u"two"_s), qPrintable(question->text()));
    QCOMPARE(SavedFilters().all(), m_both);
    QTest::mouseClick(test::find<QPushButton>(*question, "messageAction"), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(SavedFilters().all(), (QList<SavedFilter>{m_both[0], {u"two"_s, u"op:text"_s}}));
}

void FilterNameDialogTest::renamingAsksBeforeItReplaces()
{
    QWidget window;
    window.show();
    ui::FilterMenu menu(&window);
    menu.fill();
    menu.findChild<QMenu *>(u"renameFilter"_s)->actions()[0]->trigger();
    const QPointer<ui::FilterNameDialog> dialog = answer(window, u"two"_s);
    QVERIFY(test::find(*dialog, "filterNameQuestion")->isVisible());
    QCOMPARE(SavedFilters().all(), m_both);
    answer(window, u"one"_s); // its own name
    QTRY_VERIFY(!dialog);
    QCOMPARE(SavedFilters().all(), m_both);
}

void FilterNameDialogTest::needsAName()
{
    ui::FilterNameDialog dialog(u"Save"_s, {});
    dialog.show();
    auto *field = test::find<QLineEdit>(dialog, "filterNameText");
    test::typeInto(field, u"  "_s, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    test::typeInto(field, u"three"_s, Qt::Key_Return);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.name(), u"three"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FilterNameDialogTest)
#include "tst_filternamedialog.moc"
