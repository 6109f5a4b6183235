#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include "ui/headersmodel.h"
#include "ui/pairtable.h"
#include "ui/taborder.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::HeadersModel;

/// Nobody is caught in a table of names and values.
class PairTableTest : public QObject
{
    Q_OBJECT

private slots:
    void tabLeavesAtTheEnd();
    void backTabLeavesAtTheBeginning();

private:
    /// The table between two fields, in a window of its own.
    struct Form : ui::InTabOrder<QWidget>
    {
        Form()
        {
            model.setHeaders({{u"A"_s, u"1"_s}});
            auto *layout = new QVBoxLayout(this);
            layout->addWidget(&before);
            layout->addWidget(&table);
            layout->addWidget(&after);
            show();
            activateWindow();
            [this] { QVERIFY(QTest::qWaitForWindowActive(this)); }();
        }

        QTableView *view() { return table.view(); }
        bool isWriting() { return view()->findChild<QLineEdit *>(); }

        HeadersModel model;
        QLineEdit before;
        ui::PairTable table{&model, u"pairs"_s};
        QLineEdit after;
    };

    /// Until the keyboard has left the view. How often it was pressed.
    static int pressOut(Form &form, Qt::Key key);
};

int PairTableTest::pressOut(Form &form, Qt::Key key)
{
    int presses = 0;
    const auto isInside = [&form] {
        return form.view() == QApplication::focusWidget() ||
               form.view()->isAncestorOf(QApplication::focusWidget());
    };
    for (; presses < 40 && isInside(); ++presses)
        QTest::keyClick(QApplication::focusWidget(), key);
    return presses;
}

void PairTableTest::tabLeavesAtTheEnd()
{
    Form form;
    form.view()->setFocus();
    form.view()->setCurrentIndex(form.model.index(0, HeadersModel::Name));
    form.view()->edit(form.view()->currentIndex());
    QVERIFY(form.isWriting());
    const int cells = form.model.rowCount() * form.model.columnCount();
    QVERIFY(pressOut(form, Qt::Key_Tab) <= cells + 1);
    QVERIFY(!form.view()->hasFocus());
    QVERIFY(QApplication::focusWidget() && !form.before.hasFocus());
}

void PairTableTest::backTabLeavesAtTheBeginning()
{
    Form form;
    form.view()->setFocus();
    form.view()->setCurrentIndex(form.model.index(0, HeadersModel::Value));
    form.view()->edit(form.view()->currentIndex());
    const int cells = form.model.rowCount() * form.model.columnCount();
    QVERIFY(pressOut(form, Qt::Key_Backtab) <= cells + 1);
    QVERIFY(form.before.hasFocus());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PairTableTest)
#include "tst_pairtable.moc"
