#include <QDialog>
#include <QLabel>
#include <QTest>
#include <QVBoxLayout>

#include "ui/fitheight.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// A window that its words fit into.
class FitHeightTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsRoomForItsWords();
};

void FitHeightTest::keepsRoomForItsWords()
{
    QDialog dialog;
    auto *label = new QLabel(u"Words that wrap where there is little room. "_s.repeated(8), &dialog);
    label->setWordWrap(true);
    (new QVBoxLayout(&dialog))->addWidget(label);
    ui::fitHeight(dialog);
    dialog.show();
    const auto fits = [label] { return label->height() >= label->heightForWidth(label->width()); };
    for (const int width : {600, 300, 150, 400}) {
        dialog.resize(width, 10);
        QTRY_VERIFY(fits());
        QCOMPARE(dialog.width(), width);
    }
    dialog.resize(400, 10);
    const int few = dialog.height();
    label->setText(label->text().repeated(3));
    QTRY_VERIFY(dialog.height() > few && fits());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FitHeightTest)
#include "tst_fitheight.moc"
