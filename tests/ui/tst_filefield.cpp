#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include "ui/filefield.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::FileField;
using ui::Role;
using ui::Theme;

/// The field for the path of a file.
class FileFieldTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::instance().install(*qApp); }
    void describesItsProblem();
    void keepsItsColors();
};

void FileFieldTest::describesItsProblem()
{
    FileField field(u"file"_s, u"File"_s, {});
    field.show();
    auto *edit = field.findChild<QLineEdit *>(u"file"_s);
    QVERIFY(edit->accessibleDescription().isEmpty());
    QTest::keyClicks(edit, u"/nowhere/at/all"_s);
    QVERIFY(!field.problem().isEmpty());
    QCOMPARE(edit->accessibleDescription(), field.problem());
    edit->selectAll();
    QTest::keyClick(edit, Qt::Key_Delete);
    QVERIFY(edit->accessibleDescription().isEmpty());
}

void FileFieldTest::keepsItsColors()
{
    FileField field(u"file"_s, u"File"_s, {});
    field.setPath(u"/nowhere/at/all"_s);
    const auto *problem = field.findChild<QLabel *>(u"fileProblem"_s);
    for (const auto preference : {Theme::Preference::Dark, Theme::Preference::Light}) {
        Theme::instance().setPreference(preference);
        QCOMPARE(problem->palette().color(QPalette::WindowText), Theme::instance().color(Role::Error));
    }
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FileFieldTest)
#include "tst_filefield.moc"
