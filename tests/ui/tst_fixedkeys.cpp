#include <QAction>
#include <QTest>

#include "ui/actions.h"
#include "ui/fixedkeys.h"
#include "ui/helpshortcuts.h"
#include "ui/shortcutkeys.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::FixedKey;

/// The keys that cannot be changed: no action has them, and the help lists them.
class FixedKeysTest : public QObject
{
    Q_OBJECT

private slots:
    void eachHasItsRow();
    void noActionHasThem();
    void menusKeepTheirLetters();
    void areListed();
};

void FixedKeysTest::eachHasItsRow()
{
    int row = 0;
    for (const ui::FixedKeySpec &spec : ui::fixedKeys()) {
        QCOMPARE(static_cast<int>(spec.key), row++);
        QVERIFY2(!ui::keysFor(spec.key).isEmpty(), spec.keys);
    }
    QCOMPARE(ui::keysFor(FixedKey::ShowPassword), QKeySequence(Qt::ALT | Qt::Key_F8));
    QCOMPARE(ui::fixedKeyName(FixedKey::CopyPayload), u"Log: Copy payload"_s);
}

void FixedKeysTest::noActionHasThem()
{
    for (const ui::ActionSpec &spec : ui::Actions::table())
        for (const QKeySequence &keys : ui::Actions::defaultShortcuts(spec.id)) {
            QVERIFY2(!keys.isEmpty(), spec.name);
            QVERIFY2(ui::fixedOwnerOf(keys).isEmpty(), spec.name);
        }
}

void FixedKeysTest::menusKeepTheirLetters()
{
    QCOMPARE(ui::fixedOwnerOf(QKeySequence(u"Alt+F"_s)), u"File"_s);
    QCOMPARE(ui::fixedOwnerOf(QKeySequence(u"Alt+F, Alt+X"_s)), u"File"_s);
    QVERIFY(ui::fixedOwnerOf(QKeySequence(u"Ctrl+Alt+F"_s)).isEmpty());
    QVERIFY(ui::fixedOwnerOf({}).isEmpty());
}

void FixedKeysTest::areListed()
{
    QWidget window;
    ui::Actions actions(&window);
    const QString list = ui::helpShortcuts(actions);
    QVERIFY(list.contains(u"| Log: Copy payload | `Ctrl+Shift+C` |"_s));
    QVERIFY(list.contains(u"| Passwords: Show or hide | `Alt+F8` |"_s));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FixedKeysTest)
#include "tst_fixedkeys.moc"
