#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "filterbarfixture.h"
#include "ui/filterhelp.h"
#include "ui/filtermenu.h"
#include "ui/filternamedialog.h"
#include "ui/palette.h"

namespace wireloupe {

using workspace::SavedFilters;

class FilterBarTest : public test::FilterBarFixture
{
    Q_OBJECT

private slots:
    void isGreenOrRed();
    void underlinesWhatIsWrong();
    void cutsWordsThatAreTooLong();
    void saysAllOfTheReasonBelow();
    void walksThroughTheHistory();
    void goesOnToTheList();
    void remembersOnlyWhatIsAFilter();
    void savesRenamesAndDeletes();
    void bringsBackFromTheMenu();
    void addsTerms();
    void explainsTheLanguage();

private:
    ui::FilterMenu *menu() const { return m_bar->findChild<ui::FilterMenu *>(); }
    QAction *menuAction(const char *submenu, const QString &text) const;
    void answerDialog(const QString &name);
    QImage picture() const { return m_edit->grab().toImage(); }
    int redPixels(int from, int to) const;
};

QAction *FilterBarTest::menuAction(const char *submenu, const QString &text) const
{
    const QMenu *owner = qstrlen(submenu) == 0 ? menu() : menu()->findChild<QMenu *>(QLatin1String(submenu));
    if (!owner)
        return nullptr;
    const QList<QAction *> actions = owner->actions();
    const auto found =
        std::find_if(actions.begin(), actions.end(), [&](QAction *action) { return action->text() == text; });
    return found == actions.end() ? nullptr : *found;
}

void FilterBarTest::answerDialog(const QString &name)
{
    auto *dialog = m_bar->findChild<ui::FilterNameDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isVisible());
    dialog->findChild<QLineEdit *>()->setText(name);
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_VERIFY(!m_bar->findChild<ui::FilterNameDialog *>());
}

int FilterBarTest::redPixels(int from, int to) const
{
    const QImage image = picture();
    const QColor red = ui::Theme::instance().color(ui::Role::Error);
    int count = 0;
    for (int x = from; x < std::min(to, image.width()); ++x)
        for (int y = 0; y < image.height(); ++y) {
            const QColor pixel = image.pixelColor(x, y);
            count += std::abs(pixel.red() - red.red()) < 40 && std::abs(pixel.green() - red.green()) < 40 &&
                             std::abs(pixel.blue() - red.blue()) < 40
                         ? 1
                         : 0;
        }
    return count;
}

void FilterBarTest::isGreenOrRed()
{
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    const auto background = [this] { return m_edit->palette().color(QPalette::Base); };
    const QColor plain = background();
    type("hello");
    QCOMPARE(background(), ui::Theme::instance().color(ui::Role::SuccessTint));
    QCOMPARE(changed.count(), 5);
    type("oop:text");
    QCOMPARE(background(), ui::Theme::instance().color(ui::Role::ErrorTint));
    const auto filters = changed.count();
    QTest::keyClicks(m_edit, QStringLiteral(" x"));
    QCOMPARE(changed.count(), filters); // what is shown stays while nothing can be understood
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QCOMPARE(background(), plain);
    QVERIFY(!changed.last().first().value<std::optional<capture::Filter>>());
}

void FilterBarTest::underlinesWhatIsWrong()
{
    m_bar->setText(QStringLiteral("hello there, op:nonsense and more"));
    QTRY_VERIFY(redPixels(0, m_edit->width()) > 10);
    // Not below what comes before, nor below what comes after.
    const QFontMetrics metrics(m_edit->font());
    QCOMPARE(redPixels(0, metrics.horizontalAdvance(QStringLiteral("hello there, op:"))), 0);
    QCOMPARE(redPixels(m_edit->inputMethodQuery(Qt::ImCursorRectangle).toRect().center().x() -
                           metrics.horizontalAdvance(QStringLiteral("and more")),
                       m_edit->width()),
             0);
    const auto *status = m_bar->findChild<QLabel *>();
    QVERIFY(status->accessibleName().contains(QStringLiteral("“nonsense”")));
    m_bar->setText(QStringLiteral("oop:text"));
    QVERIFY(status->accessibleName().contains(QStringLiteral("“op:”")));
    m_bar->setText(QStringLiteral("x or "));
    QVERIFY(redPixels(0, m_edit->width()) > 3);
    m_bar->setText(QStringLiteral("fine"));
    QCOMPARE(redPixels(0, m_edit->width()), 0);
    QVERIFY(m_edit->toolTip().isEmpty());
}

void FilterBarTest::cutsWordsThatAreTooLong()
{
    m_bar->resize(400, m_bar->height());
    m_bar->setText(QStringLiteral("flag:something"));
    const auto *status = m_bar->findChild<QLabel *>();
    QVERIFY(status->text().endsWith(QChar(u'…')));
    QVERIFY(status->toolTip().contains(QStringLiteral("rsv3")));
    QVERIFY(m_edit->width() > 80);
}

void FilterBarTest::saysAllOfTheReasonBelow()
{
    auto *reason = m_bar->findChild<QLabel *>(QStringLiteral("filterReason"));
    type("flag:nonsense");
    QVERIFY(!reason->isVisible()); // nothing jumps while one types
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(QStringLiteral("rsv3")) && reason->wordWrap());
    m_edit->clear();
    QVERIFY(!reason->isVisible());
}

void FilterBarTest::walksThroughTheHistory()
{
    for (const char *text : {"first", "second", "size:>1k"}) {
        type(text);
        QTest::keyClick(m_edit, Qt::Key_Return);
    }
    m_edit->setFocus();
    type("draft");
    for (const char *text : {"size:>1k", "second", "first", "first"}) {
        QTest::keyClick(m_edit, Qt::Key_Up);
        QCOMPARE(m_edit->text(), QLatin1String(text));
    }
    for (const char *text : {"second", "size:>1k", "draft"}) {
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_edit->text(), QLatin1String(text));
    }
    QSignalSpy left(m_bar.get(), &ui::FilterBar::leaveRequested);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(left.count(), 1);
}

void FilterBarTest::goesOnToTheList()
{
    QSignalSpy left(m_bar.get(), &ui::FilterBar::leaveRequested);
    type("x1");
    QTest::keyClick(m_edit, Qt::Key_Return);
    QTest::keyClick(m_edit, Qt::Key_Enter);
    QTest::keyClick(m_edit, Qt::Key_Down);
    QCOMPARE(left.count(), 3);
    QCOMPARE(SavedFilters().history(), QStringList{QStringLiteral("x1")});
}

void FilterBarTest::remembersOnlyWhatIsAFilter()
{
    for (const char *text : {"(open", "op:nonsense", "   "}) {
        type(text);
        QTest::keyClick(m_edit, Qt::Key_Return);
    }
    QVERIFY(SavedFilters().history().isEmpty());
}

void FilterBarTest::savesRenamesAndDeletes()
{
    auto *button = m_bar->findChild<QToolButton *>(QStringLiteral("filterMenuButton"));
    menu()->fill();
    QVERIFY(!menu()->findChild<QAction *>(QStringLiteral("saveFilter"))->isEnabled()); // nothing to save
    type("op:ping or x");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    answerDialog(QStringLiteral("pings & x"));
    QCOMPARE(SavedFilters().all(),
             (QList<workspace::SavedFilter>{{QStringLiteral("pings & x"), QStringLiteral("op:ping or x")}}));

    menu()->fill();
    QVERIFY(menuAction("", QStringLiteral("pings && x")));
    menuAction("renameFilter", QStringLiteral("pings && x"))->trigger();
    answerDialog(QStringLiteral("pings"));
    QVERIFY(SavedFilters().contains(QStringLiteral("pings")));

    type("something else");
    menu()->fill();
    menuAction("", QStringLiteral("pings"))->trigger();
    QCOMPARE(m_bar->text(), QStringLiteral("op:ping or x"));

    menu()->fill();
    menuAction("deleteFilter", QStringLiteral("pings"))->trigger();
    QVERIFY(SavedFilters().all().isEmpty());
    menu()->fill();
    QVERIFY(!menu()->findChild<QMenu *>(QStringLiteral("deleteFilter")));
}

void FilterBarTest::bringsBackFromTheMenu()
{
    SavedFilters().remember(QStringLiteral("older"));
    SavedFilters().remember(QStringLiteral("newer"));
    menu()->fill();
    const auto *history = menu()->findChild<QMenu *>(QStringLiteral("filterHistory"));
    QVERIFY(history);
    QCOMPARE(history->actions()[0]->text(), QStringLiteral("newer"));
    history->actions()[1]->trigger();
    QCOMPARE(m_bar->text(), QStringLiteral("older"));
    menu()->fill();
    menu()->findChild<QMenu *>(QStringLiteral("filterHistory"))->actions().last()->trigger();
    QVERIFY(SavedFilters().history().isEmpty());
}

void FilterBarTest::addsTerms()
{
    QSignalSpy changed(m_bar.get(), &ui::FilterBar::filterChanged);
    m_bar->addTerm(QStringLiteral("op:ping"));
    QCOMPARE(m_bar->text(), QStringLiteral("op:ping"));
    m_bar->setText(QStringLiteral("a or b"));
    m_bar->addTerm(QStringLiteral("-op:ping"));
    QCOMPARE(m_bar->text(), QStringLiteral("(a or b) -op:ping"));
    m_bar->addTerm({});
    QCOMPARE(m_bar->text(), QStringLiteral("(a or b) -op:ping"));
    QCOMPARE(changed.count(), 3);
    QCOMPARE(SavedFilters().history().last(), m_bar->text());
}

void FilterBarTest::explainsTheLanguage()
{
    QTest::mouseClick(m_bar->findChild<QToolButton *>(QStringLiteral("filterHelpButton")), Qt::LeftButton);
    auto *help = m_bar->findChild<ui::FilterHelp *>();
    QVERIFY(help && help->isVisible());
    // Every example is one.
    int examples = 0;
    for (const QLabel *label : help->findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        if (label->font().family() != ui::Theme::instance().fixedFont().family())
            continue;
        ++examples;
        QVERIFY2(capture::Filter::parse(label->text()).filter, qPrintable(label->text()));
    }
    QVERIFY(examples > 10);
    QTest::keyClick(help, Qt::Key_Escape);
    QTRY_VERIFY(!m_bar->findChild<ui::FilterHelp *>());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FilterBarTest)
#include "tst_filterbar.moc"
