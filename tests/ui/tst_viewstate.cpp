#include <memory>

#include <QButtonGroup>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QSplitter>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "ui/ownviewstate.h"
#include "ui/viewstate.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::ViewState;

namespace {

/// Stands in a way that no field of it tells.
class Dial : public QWidget, public ui::OwnViewState
{
public:
    using QWidget::QWidget;

    QVariant viewState() const override { return angle; }
    void setViewState(const QVariant &state) override { angle = state.toInt(); }

    int angle = 0;
};

/// A page of everything, whose words differ from one to the other.
struct Page
{
    explicit Page(const QString &words)
    {
        auto *layout = new QVBoxLayout(&widget);
        check->setText(words);
        check->setCheckable(true);
        group->setExclusive(true);
        for (int id = 0; id < 2; ++id) {
            auto *button = new QToolButton(&widget);
            button->setCheckable(true);
            button->setText(words);
            group->addButton(button, id);
            layout->addWidget(button);
        }
        group->button(0)->setChecked(true);
        combo->addItems({words + u'1', words + u'2'});
        editable->setEditable(true);
        number->setSuffix(words);
        readOnly->setText(words);
        readOnly->setReadOnly(true);
        for (int row = 0; row < 3; ++row)
            new QTreeWidgetItem(new QTreeWidgetItem(tree, {words}), {words});
        tabs->addTab(new QLabel(words), words);
        tabs->addTab(new QLabel(words), words);
        auto *tall = new QWidget;
        tall->setFixedSize(50, 2000);
        scroll->setWidget(tall);
        splitter->addWidget(new QLabel(words));
        splitter->addWidget(new QLabel(words));
        for (QWidget *each : std::initializer_list<QWidget *>{check, combo, editable, line, readOnly, text,
                                                              number, tree, tabs, scroll, splitter})
            layout->addWidget(each);
        widget.resize(600, 900);
    }

    QWidget widget;
    QPushButton *check = new QPushButton(&widget);
    QButtonGroup *group = new QButtonGroup(&widget);
    QComboBox *combo = new QComboBox(&widget);
    QComboBox *editable = new QComboBox(&widget);
    QLineEdit *line = new QLineEdit(&widget);
    QLineEdit *readOnly = new QLineEdit(&widget);
    QPlainTextEdit *text = new QPlainTextEdit(&widget);
    QSpinBox *number = new QSpinBox(&widget);
    QTreeWidget *tree = new QTreeWidget(&widget);
    QTabWidget *tabs = new QTabWidget(&widget);
    QScrollArea *scroll = new QScrollArea(&widget);
    QSplitter *splitter = new QSplitter(&widget);
};

void use(Page &page)
{
    page.check->setChecked(true);
    page.group->button(1)->click();
    page.combo->setCurrentIndex(1);
    page.editable->setEditText(u"typed"_s);
    page.line->setText(u"written"_s);
    page.line->setCursorPosition(3);
    page.text->setPlainText(u"two\nlines"_s);
    page.text->moveCursor(QTextCursor::End);
    page.number->setValue(42);
    page.tree->expandItem(page.tree->topLevelItem(1));
    page.tree->setCurrentItem(page.tree->topLevelItem(1)->child(0));
    page.tabs->setCurrentIndex(1);
    page.splitter->setSizes({100, 400});
    page.number->setFocus();
}

} // namespace

class ViewStateTest : public QObject
{
    Q_OBJECT

private slots:
    void goesFromPageToPage();
    void clicksAsAUserWould();
    void scrollsOnceItCan();
    void leavesScrollingToTheUser();
    void goesOnThroughAPageThatIsNeverSeen();
    void leavesOutWhatIsNotThere();
    void tellsTwinsApart();
    void takesAlongWhatAWidgetSaysItself();
};

void ViewStateTest::goesFromPageToPage()
{
    Page from(u"from"_s);
    use(from);
    const ViewState state = ViewState::of(from.widget);
    Page to(u"to"_s);
    to.widget.show();
    state.applyTo(to.widget);
    QVERIFY(to.check->isChecked());
    QCOMPARE(to.group->checkedId(), 1);
    QCOMPARE(to.combo->currentText(), u"to2"_s);
    QCOMPARE(to.editable->currentText(), u"typed"_s);
    QCOMPARE(to.line->text(), u"written"_s);
    QCOMPARE(to.line->cursorPosition(), 3);
    QCOMPARE(to.readOnly->text(), u"to"_s);
    QCOMPARE(to.text->toPlainText(), u"two\nlines"_s);
    QVERIFY(to.text->textCursor().atEnd());
    QCOMPARE(to.number->value(), 42);
    QVERIFY(!to.tree->topLevelItem(0)->isExpanded());
    QVERIFY(to.tree->topLevelItem(1)->isExpanded());
    QCOMPARE(to.tree->currentItem(), to.tree->topLevelItem(1)->child(0));
    QCOMPARE(to.tabs->currentIndex(), 1);
    QCOMPARE(to.splitter->sizes().size(), 2);
    QVERIFY(to.splitter->sizes()[1] > 2 * to.splitter->sizes()[0]);
    QCOMPARE(to.widget.focusWidget(), to.number);
}

/// What follows from a switch follows; what stands as it should is not touched.
void ViewStateTest::clicksAsAUserWould()
{
    Page from(u"from"_s);
    use(from);
    const ViewState state = ViewState::of(from.widget);
    Page to(u"to"_s);
    QSignalSpy clicks(to.check, &QPushButton::clicked);
    QSignalSpy choices(to.group, &QButtonGroup::idClicked);
    QSignalSpy edits(to.line, &QLineEdit::textChanged);
    state.applyTo(to.widget);
    state.applyTo(to.widget);
    QCOMPARE(clicks.size(), 1);
    QCOMPARE(choices.size(), 1);
    QCOMPARE(choices[0][0].toInt(), 1);
    QCOMPARE(edits.size(), 1);
}

void ViewStateTest::scrollsOnceItCan()
{
    Page from(u"from"_s);
    from.widget.show();
    from.scroll->verticalScrollBar()->setValue(700);
    QCOMPARE(from.scroll->verticalScrollBar()->value(), 700);
    Page to(u"to"_s);
    to.scroll->widget()->setFixedHeight(10); // it is still being read
    ViewState::of(from.widget).applyTo(to.widget);
    to.widget.show();
    QCOMPARE(to.scroll->verticalScrollBar()->value(), 0);
    to.scroll->widget()->setFixedHeight(2000);
    QTRY_COMPARE(to.scroll->verticalScrollBar()->value(), 700);
}

void ViewStateTest::leavesScrollingToTheUser()
{
    Page from(u"from"_s);
    from.widget.show();
    from.scroll->verticalScrollBar()->setValue(700);
    Page to(u"to"_s);
    to.scroll->widget()->setFixedHeight(500);
    to.widget.show();
    QTRY_VERIFY(to.scroll->verticalScrollBar()->maximum() > 0);
    ViewState::of(from.widget).applyTo(to.widget);
    to.scroll->verticalScrollBar()->triggerAction(QScrollBar::SliderSingleStepAdd);
    const int value = to.scroll->verticalScrollBar()->value();
    to.scroll->widget()->setFixedHeight(2000);
    QTRY_VERIFY(to.scroll->verticalScrollBar()->maximum() > 700);
    QCOMPARE(to.scroll->verticalScrollBar()->value(), value);
}

void ViewStateTest::goesOnThroughAPageThatIsNeverSeen()
{
    Page from(u"from"_s);
    from.widget.show();
    from.scroll->verticalScrollBar()->setValue(700);
    Page between(u"between"_s);
    between.scroll->widget()->setFixedHeight(10);
    ViewState::of(from.widget).applyTo(between.widget);
    Page to(u"to"_s);
    ViewState::of(between.widget).applyTo(to.widget);
    to.widget.show();
    QTRY_COMPARE(to.scroll->verticalScrollBar()->value(), 700);
}

void ViewStateTest::leavesOutWhatIsNotThere()
{
    Page from(u"from"_s);
    use(from);
    const ViewState state = ViewState::of(from.widget);
    Page to(u"to"_s);
    delete to.combo;
    to.tree->clear();
    to.line->setReadOnly(true);
    state.applyTo(to.widget);
    QVERIFY(to.line->text().isEmpty());
    QCOMPARE(to.number->value(), 42);
}

void ViewStateTest::tellsTwinsApart()
{
    const auto twins = [](const QString &first, const QString &second) {
        auto page = std::make_unique<QWidget>();
        (new QLineEdit(page.get()))->setText(first);
        (new QLineEdit(page.get()))->setText(second);
        return page;
    };
    const auto to = twins({}, {});
    ViewState::of(*twins(u"one"_s, u"two"_s)).applyTo(*to);
    const auto edits = to->findChildren<QLineEdit *>();
    QCOMPARE(edits[0]->text(), u"one"_s);
    QCOMPARE(edits[1]->text(), u"two"_s);
}

void ViewStateTest::takesAlongWhatAWidgetSaysItself()
{
    QWidget from;
    auto *dial = new Dial(&from);
    dial->angle = 30;
    QWidget to;
    auto *other = new Dial(&to);
    ViewState::of(from).applyTo(to);
    QCOMPARE(other->angle, 30);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ViewStateTest)
#include "tst_viewstate.moc"
