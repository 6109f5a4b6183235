#include <QLabel>
#include <QTest>

#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::Role;
using ui::Theme;

/// Words in the colour of a role.
class TextRoleTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(*qApp); }
    void followsTheme();
};

void TextRoleTest::followsTheme()
{
    QLabel label(u"words"_s);
    const auto ink = [&label] { return label.palette().color(QPalette::WindowText); };
    ui::setTextRole(label, Role::Error);
    for (const auto preference : {Theme::Preference::Dark, Theme::Preference::Light}) {
        Theme::instance().setPreference(preference);
        QCOMPARE(ink(), Theme::instance().color(Role::Error));
    }
    ui::setTextRole(label, Role::Muted);
    QCOMPARE(ink(), Theme::instance().color(Role::Muted));
    Theme::instance().setPreference(Theme::Preference::Dark);
    QCOMPARE(ink(), Theme::instance().color(Role::Muted)); // the last one counts
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::TextRoleTest)
#include "tst_textrole.moc"
