#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>
#include <QToolButton>

#include "samplecapture.h"
#include "ui/filterbar.h"
#include "ui/filterchoicesmodel.h"
#include "ui/filteredit.h"
#include "ui/filterhelp.h"
#include "ui/filtermenu.h"
#include "ui/filternamedialog.h"
#include "ui/palette.h"
#include "ui/theme.h"
#include "workspace/savedfilters.h"

namespace wireloupe {

using workspace::SavedFilters;

class FilterBarTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_bar.reset(); }

    void isGreenOrRed();
    void underlinesWhatIsWrong();
    void cutsWordsThatAreTooLong();
    void saysAllOfTheReasonBelow();
    void completesKeysAndValues();
    void completesWithoutTouchingTheRest();
    void offersConnectionsThatWereSeen();
    void offersEverythingWhenAsked();
    void closesThePopupWithEsc();
    void walksThroughTheHistory();
    void goesOnToTheList();
    void remembersOnlyWhatIsAFilter();
    void savesRenamesAndDeletes();
    void bringsBackFromTheMenu();
    void addsTerms();
    void explainsTheLanguage();
    void hasASoundModelOfChoices();

private:
    void type(const char *text);
    QWidget *popup() const;
    QStringList choices() const;
    QAction *menuAction(const char *menu, const QString &text) const;
    void answerDialog(const QString &name);
    QImage picture() const { return m_edit->grab().toImage(); }
    int redPixels(int from, int to) const;

    std::unique_ptr<ui::FilterBar> m_bar;
    ui::FilterEdit *m_edit = nullptr;
    ui::FilterMenu *m_menu = nullptr;
};

void FilterBarTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    ui::Theme::instance().install(*qApp);
}

void FilterBarTest::init()
{
    QFile::remove(SavedFilters::defaultPath());
    m_bar = std::make_unique<ui::FilterBar>();
    m_edit = m_bar->findChild<ui::FilterEdit *>();
    m_menu = m_bar->findChild<ui::FilterMenu *>();
    m_bar->resize(900, m_bar->sizeHint().height());
    m_bar->show();
    m_bar->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_edit->setFocus();
}

void FilterBarTest::type(const char *text)
{
    m_edit->selectAll();
    QTest::keyClicks(m_edit, QString::fromUtf8(text));
}

/// What the completer shows; null while it shows nothing.
QWidget *FilterBarTest::popup() const
{
    auto *view = m_edit->findChild<QCompleter *>()->popup();
    return view->isVisible() ? view : nullptr;
}

QStringList FilterBarTest::choices() const
{
    const auto *model = m_edit->findChild<ui::FilterChoicesModel *>();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row).data().toString();
    return texts;
}

QAction *FilterBarTest::menuAction(const char *menu, const QString &text) const
{
    const QMenu *owner = qstrlen(menu) == 0 ? m_menu : m_menu->findChild<QMenu *>(QLatin1String(menu));
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

void FilterBarTest::completesKeysAndValues()
{
    type("o");
    QVERIFY(popup());
    QCOMPARE(choices(), QStringList{QStringLiteral("op:")});
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
    QVERIFY(popup()); // its values, at once
    QVERIFY(choices().contains(QStringLiteral("ping")));
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("op:binary"));
    QVERIFY(!popup());
}

void FilterBarTest::completesWithoutTouchingTheRest()
{
    m_edit->setText(QStringLiteral("(hello -op:text| or x) y"));
    m_edit->setCursorPosition(16);
    QTest::keyClicks(m_edit, QStringLiteral("pi"));
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Down);
    QTest::keyClick(popup(), Qt::Key_Return);
    QCOMPARE(m_edit->text(), QStringLiteral("(hello -op:text|ping or x) y"));
    type("opcode:");
    QCOMPARE(choices(), QStringList{QStringLiteral("op:")});
    QTest::mouseClick(static_cast<QAbstractItemView *>(popup())->viewport(), Qt::LeftButton, {},
                      QPoint(5, 5));
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
}

void FilterBarTest::offersConnectionsThatWereSeen()
{
    test::SampleCapture sample;
    for (const quint32 connection : {12U, 1U, 2U})
        sample.text(capture::Direction::Incoming, "x", std::chrono::milliseconds(1), connection);
    m_bar->setStore(sample.store());
    type("conn:");
    QCOMPARE(choices(), (QStringList{QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("12")}));
}

void FilterBarTest::offersEverythingWhenAsked()
{
    QVERIFY(!popup());
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(popup());
    QVERIFY(choices().contains(QStringLiteral("json:")));
    QCOMPARE(choices().size(), 8);
}

void FilterBarTest::closesThePopupWithEsc()
{
    type("op:");
    QVERIFY(popup());
    QTest::keyClick(popup(), Qt::Key_Escape);
    QVERIFY(!popup());
    QCOMPARE(m_edit->text(), QStringLiteral("op:"));
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
    emit m_menu->aboutToShow();
    QVERIFY(!m_menu->findChild<QAction *>(QStringLiteral("saveFilter"))->isEnabled()); // nothing to save
    type("op:ping or x");
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(m_menu->isVisible());
    QTest::keyClick(m_menu, Qt::Key_Down);
    QTest::keyClick(m_menu, Qt::Key_Return);
    answerDialog(QStringLiteral("pings & x"));
    QCOMPARE(SavedFilters().all(),
             (QList<workspace::SavedFilter>{{QStringLiteral("pings & x"), QStringLiteral("op:ping or x")}}));

    emit m_menu->aboutToShow();
    QVERIFY(menuAction("", QStringLiteral("pings && x")));
    menuAction("renameFilter", QStringLiteral("pings && x"))->trigger();
    answerDialog(QStringLiteral("pings"));
    QVERIFY(SavedFilters().contains(QStringLiteral("pings")));

    type("something else");
    emit m_menu->aboutToShow();
    menuAction("", QStringLiteral("pings"))->trigger();
    QCOMPARE(m_bar->text(), QStringLiteral("op:ping or x"));

    emit m_menu->aboutToShow();
    menuAction("deleteFilter", QStringLiteral("pings"))->trigger();
    QVERIFY(SavedFilters().all().isEmpty());
    emit m_menu->aboutToShow();
    QVERIFY(!m_menu->findChild<QMenu *>(QStringLiteral("deleteFilter")));
}

void FilterBarTest::bringsBackFromTheMenu()
{
    SavedFilters().remember(QStringLiteral("older"));
    SavedFilters().remember(QStringLiteral("newer"));
    emit m_menu->aboutToShow();
    const auto *history = m_menu->findChild<QMenu *>(QStringLiteral("filterHistory"));
    QVERIFY(history);
    QCOMPARE(history->actions()[0]->text(), QStringLiteral("newer"));
    history->actions()[1]->trigger();
    QCOMPARE(m_bar->text(), QStringLiteral("older"));
    emit m_menu->aboutToShow();
    m_menu->findChild<QMenu *>(QStringLiteral("filterHistory"))->actions().last()->trigger();
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

void FilterBarTest::hasASoundModelOfChoices()
{
    ui::FilterChoicesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setChoices(capture::completeFilter({}, 0, {}, true).choices);
    QCOMPARE(model.rowCount(), 8);
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString meaning = model.index(row).data(ui::FilterChoicesModel::meaningRole).toString();
        QVERIFY(!meaning.isEmpty());
        QVERIFY(model.index(row).data(Qt::AccessibleTextRole).toString().contains(meaning));
    }
    model.setChoices(capture::completeFilter(QStringLiteral("close:"), 6, {}).choices);
    QCOMPARE(model.index(0).data(ui::FilterChoicesModel::meaningRole).toString(),
             QStringLiteral("Normal Closure"));
    model.setChoices({});
    QCOMPARE(model.rowCount(), 0);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FilterBarTest)
#include "tst_filterbar.moc"
