#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "ui/composer.h"
#include "ui/filedraft.h"
#include "ui/taborder.h"

namespace wireloupe {

using ui::Composer;

/// The message box while it sends files: the keyboard comes to what is seen, and on.
class FileDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void takesTheKeyboardForTheMessageBox();
    void tabComesByAndLeaves();

private:
    /// The message box between two fields, in a window of its own.
    struct Form : ui::InTabOrder<QWidget>
    {
        Form()
        {
            composer.setMode(ui::DraftMode::File);
            auto *layout = new QVBoxLayout(this);
            layout->addWidget(&before);
            layout->addWidget(&composer);
            layout->addWidget(&after);
            show();
            activateWindow();
            [this] { QVERIFY(QTest::qWaitForWindowActive(this)); }();
        }

        QLineEdit before;
        Composer composer{Composer::Feature::WithControlFrames};
        QLineEdit after;
    };
};

void FileDraftTest::takesTheKeyboardForTheMessageBox()
{
    Form form;
    form.composer.setFocus();
    const auto *file = form.composer.findChild<ui::FileDraft *>();
    QVERIFY(file->findChild<QPushButton *>()->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(file->findChild<QComboBox *>()->hasFocus());
    form.composer.setMode(ui::DraftMode::Text);
    form.composer.setFocus();
    QVERIFY(QApplication::focusWidget()->isVisible());
    QVERIFY(!file->isAncestorOf(QApplication::focusWidget()));
}

void FileDraftTest::tabComesByAndLeaves()
{
    Form form;
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        form.before.setFocus();
        bool hasBeenInside = false;
        int presses = 0;
        do {
            QTest::keyClick(QApplication::focusWidget(), key);
            QVERIFY(QApplication::focusWidget() && QApplication::focusWidget()->isVisible());
            hasBeenInside |= form.composer.isAncestorOf(QApplication::focusWidget());
        } while (!form.before.hasFocus() && ++presses < 40);
        QVERIFY(form.before.hasFocus());
        QVERIFY(hasBeenInside);
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FileDraftTest)
#include "tst_filedraft.moc"
