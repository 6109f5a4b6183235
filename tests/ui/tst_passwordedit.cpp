#include <QAction>
#include <QTest>

#include "ui/passwordedit.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// A password is shown and hidden by keys.
class PasswordEditTest : public QObject
{
    Q_OBJECT

private slots:
    void isShownByKeys();
};

void PasswordEditTest::isShownByKeys()
{
    ui::PasswordEdit edit(u"secret"_s);
    edit.show();
    edit.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&edit));
    edit.setFocus();
    QTest::keyClicks(&edit, u"s3cret"_s);
    QVERIFY(edit.displayText() != u"s3cret"_s);
    const auto *eye = edit.findChild<QAction *>(u"secretEye"_s);
    QCOMPARE(eye->text(), u"Show"_s);
    QTest::keyClick(&edit, Qt::Key_F8, Qt::AltModifier);
    QCOMPARE(edit.displayText(), u"s3cret"_s);
    QCOMPARE(eye->text(), u"Hide"_s);
    QTest::keyClick(&edit, Qt::Key_F8, Qt::AltModifier);
    QVERIFY(edit.displayText() != u"s3cret"_s);
    QCOMPARE(edit.text(), u"s3cret"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PasswordEditTest)
#include "tst_passwordedit.moc"
