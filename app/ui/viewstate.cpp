#include "ui/viewstate.h"

#include <chrono>
#include <functional>

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>

#include "ui/ownviewstate.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

using Visit = std::function<void(QWidget &widget, const QString &path)>;

/// What is inside is of Qt's making, and follows from the widget itself.
bool isWhole(const QWidget &widget)
{
    return qobject_cast<const QAbstractSpinBox *>(&widget) || qobject_cast<const QComboBox *>(&widget) ||
           qobject_cast<const QMenu *>(&widget) || qobject_cast<const QTableView *>(&widget);
}

void visit(QWidget &widget, const QString &path, const Visit &visitor)
{
    visitor(widget, path);
    if (isWhole(widget))
        return;
    QHash<QString, int> seen;
    for (QObject *object : widget.children())
        if (auto *child = qobject_cast<QWidget *>(object)) {
            const QString name = QLatin1String(child->metaObject()->className()) + u'#' + child->objectName();
            visit(*child, u"%1/%2.%3"_s.arg(path, name).arg(seen[name]++), visitor);
        }
}

// Buttons

QVariant takeButton(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->isCheckable())
        return {};
    if (const auto *tool = qobject_cast<const QToolButton *>(button); tool && tool->defaultAction())
        return {};
    return button->isChecked();
}

void giveButton(QWidget &widget, const QVariant &state)
{
    auto *button = qobject_cast<QAbstractButton *>(&widget);
    const bool isOneOfMany = button->autoExclusive() || (button->group() && button->group()->exclusive());
    if (button->isChecked() == state.toBool() || (isOneOfMany && !state.toBool()))
        return;
    if (button->isEnabled())
        button->click();
    else
        button->setChecked(state.toBool());
}

// Choices

QVariant takeCombo(const QWidget &widget)
{
    const auto *combo = qobject_cast<const QComboBox *>(&widget);
    if (!combo)
        return {};
    return combo->isEditable() ? QVariant(combo->currentText()) : QVariant(combo->currentIndex());
}

void giveCombo(QWidget &widget, const QVariant &state)
{
    auto *combo = qobject_cast<QComboBox *>(&widget);
    if (combo->isEditable())
        combo->setEditText(state.toString());
    else if (state.toInt() < combo->count())
        combo->setCurrentIndex(state.toInt());
}

QVariant takeTab(const QWidget &widget)
{
    const auto *tabs = qobject_cast<const QTabBar *>(&widget);
    return tabs ? QVariant(tabs->currentIndex()) : QVariant();
}

void giveTab(QWidget &widget, const QVariant &state)
{
    qobject_cast<QTabBar *>(&widget)->setCurrentIndex(state.toInt());
}

// Fields

QVariant takeLine(const QWidget &widget)
{
    const auto *edit = qobject_cast<const QLineEdit *>(&widget);
    if (!edit || edit->isReadOnly())
        return {};
    return QVariantList{edit->text(), edit->cursorPosition()};
}

void giveLine(QWidget &widget, const QVariant &state)
{
    auto *edit = qobject_cast<QLineEdit *>(&widget);
    const QVariantList parts = state.toList();
    if (edit->text() != parts[0].toString())
        edit->setText(parts[0].toString());
    edit->setCursorPosition(parts[1].toInt());
}

QVariant takeText(const QWidget &widget)
{
    const auto *edit = qobject_cast<const QPlainTextEdit *>(&widget);
    if (!edit || edit->isReadOnly())
        return {};
    const QTextCursor cursor = edit->textCursor();
    return QVariantList{edit->toPlainText(), cursor.anchor(), cursor.position()};
}

void giveText(QWidget &widget, const QVariant &state)
{
    auto *edit = qobject_cast<QPlainTextEdit *>(&widget);
    const QVariantList parts = state.toList();
    if (edit->toPlainText() != parts[0].toString())
        edit->setPlainText(parts[0].toString());
    QTextCursor cursor = edit->textCursor();
    cursor.setPosition(parts[1].toInt());
    cursor.setPosition(parts[2].toInt(), QTextCursor::KeepAnchor);
    edit->setTextCursor(cursor);
}

QVariant takeNumber(const QWidget &widget)
{
    if (const auto *spin = qobject_cast<const QSpinBox *>(&widget))
        return spin->value();
    if (const auto *spin = qobject_cast<const QDoubleSpinBox *>(&widget))
        return spin->value();
    return {};
}

void giveNumber(QWidget &widget, const QVariant &state)
{
    if (auto *spin = qobject_cast<QSpinBox *>(&widget))
        spin->setValue(state.toInt());
    else
        qobject_cast<QDoubleSpinBox *>(&widget)->setValue(state.toDouble());
}

QVariant takeOwn(const QWidget &widget)
{
    const auto *own = dynamic_cast<const OwnViewState *>(&widget);
    return own ? own->viewState() : QVariant();
}

void giveOwn(QWidget &widget, const QVariant &state)
{
    dynamic_cast<OwnViewState &>(widget).setViewState(state);
}

// Places

QVariant takeSplit(const QWidget &widget)
{
    const auto *splitter = qobject_cast<const QSplitter *>(&widget);
    return splitter ? QVariant(splitter->saveState()) : QVariant();
}

void giveSplit(QWidget &widget, const QVariant &state)
{
    qobject_cast<QSplitter *>(&widget)->restoreState(state.toByteArray());
}

/// The rows that lead to it from the root.
QVariantList pathOf(QModelIndex index)
{
    QVariantList rows;
    for (; index.isValid(); index = index.parent())
        rows.prepend(index.row());
    return rows;
}

QModelIndex indexAt(const QAbstractItemModel &model, const QVariantList &path, int column = 0)
{
    QModelIndex index;
    for (const QVariant &row : path)
        index = model.index(row.toInt(), column, index);
    return index;
}

QVariantList unfoldedIn(const QTreeView &tree, const QModelIndex &parent)
{
    QVariantList paths;
    for (int row = 0; row < tree.model()->rowCount(parent); ++row)
        if (const QModelIndex index = tree.model()->index(row, 0, parent); tree.isExpanded(index))
            paths += QVariantList{QVariant(pathOf(index))} + unfoldedIn(tree, index);
    return paths;
}

QVariant takeItems(const QWidget &widget)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(&widget);
    if (!view || !view->model() || qobject_cast<const QTableView *>(view) ||
        qobject_cast<const QHeaderView *>(view))
        return {};
    const auto *tree = qobject_cast<const QTreeView *>(view);
    const QVariantList unfolded = tree ? unfoldedIn(*tree, view->rootIndex()) : QVariantList();
    return QVariantList{QVariant(pathOf(view->currentIndex())), QVariant(unfolded)};
}

void giveItems(QWidget &widget, const QVariant &state)
{
    auto *view = qobject_cast<QAbstractItemView *>(&widget);
    const QVariantList parts = state.toList();
    if (auto *tree = qobject_cast<QTreeView *>(view)) {
        tree->collapseAll();
        for (const QVariant &path : parts[1].toList())
            tree->expand(indexAt(*tree->model(), path.toList()));
    }
    if (const QModelIndex current = indexAt(*view->model(), parts[0].toList());
        current.isValid() && current != view->currentIndex())
        view->setCurrentIndex(current);
}

constexpr const char *wantedScroll = "wireloupeWantedScroll";
/// That what is read for a page takes, once the page is seen: later the place means nothing any more.
constexpr std::chrono::seconds patience{3};

int scrolledTo(const QScrollBar &bar)
{
    const QVariant wanted = bar.property(wantedScroll);
    return wanted.isValid() ? wanted.toInt() : bar.value();
}

/// As long as the area is not seen, how much there is to scroll is not known.
void scroll(const QAbstractScrollArea &area, QScrollBar *bar, int to)
{
    bar->setValue(to);
    if (to == 0 || (area.isVisible() && to <= bar->maximum()))
        return;
    bar->setProperty(wantedScroll, to);
    auto *waiting = new QObject(bar);
    const auto stop = [bar, waiting] {
        bar->setProperty(wantedScroll, {});
        bar->disconnect(waiting);
        waiting->deleteLater();
    };
    QObject::connect(bar, &QScrollBar::actionTriggered, waiting, stop);
    QObject::connect(bar, &QScrollBar::rangeChanged, waiting, [&area, bar, to, stop, waiting](int, int most) {
        bar->setValue(to);
        if (area.isVisible())
            to <= most ? stop() : QTimer::singleShot(patience, waiting, stop);
    });
}

QVariant takeScroll(const QWidget &widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(&widget);
    if (!area || qobject_cast<const QTableView *>(area) || qobject_cast<const QHeaderView *>(area))
        return {};
    return QVariantList{scrolledTo(*area->horizontalScrollBar()), scrolledTo(*area->verticalScrollBar())};
}

void giveScroll(QWidget &widget, const QVariant &state)
{
    auto *area = qobject_cast<QAbstractScrollArea *>(&widget);
    scroll(*area, area->horizontalScrollBar(), state.toList()[0].toInt());
    scroll(*area, area->verticalScrollBar(), state.toList()[1].toInt());
}

QVariant takeWindow(const QWidget &widget)
{
    return widget.isWindow() && widget.isVisible() ? QVariant(widget.saveGeometry()) : QVariant();
}

void giveWindow(QWidget &widget, const QVariant &state)
{
    widget.restoreGeometry(state.toByteArray());
}

struct Kind
{
    const char *name;
    /// Invalid where the widget has no such state.
    QVariant (*take)(const QWidget &widget);
    void (*give)(QWidget &widget, const QVariant &state);
};

/// In the order in which they are given: what is chosen decides which fields there are, and what is in those
/// how far a page can be scrolled.
constexpr Kind kinds[] = {
    {"button", takeButton, giveButton}, {"combo", takeCombo, giveCombo},
    {"tab", takeTab, giveTab},          {"line", takeLine, giveLine},
    {"text", takeText, giveText},       {"number", takeNumber, giveNumber},
    {"own", takeOwn, giveOwn},          {"window", takeWindow, giveWindow},
    {"split", takeSplit, giveSplit},    {"items", takeItems, giveItems},
    {"scroll", takeScroll, giveScroll},
};

QString keyOf(const QString &path, const Kind &kind)
{
    return path + u':' + QLatin1String(kind.name);
}

} // namespace

ViewState ViewState::of(const QWidget &root)
{
    ViewState state;
    const QWidget *focus = root.window()->focusWidget();
    visit(const_cast<QWidget &>(root), {}, [&state, focus](const QWidget &widget, const QString &path) {
        if (&widget == focus)
            state.m_focus = path;
        for (const Kind &kind : kinds)
            if (const QVariant taken = kind.take(widget); taken.isValid())
                state.m_states.insert(keyOf(path, kind), taken);
    });
    return state;
}

void ViewState::applyTo(QWidget &root) const
{
    for (const Kind &kind : kinds)
        visit(root, {}, [this, &kind](QWidget &widget, const QString &path) {
            const auto state = m_states.constFind(keyOf(path, kind));
            if (state != m_states.constEnd() && kind.take(widget).isValid())
                kind.give(widget, *state);
        });
    if (!m_focus.isEmpty())
        visit(root, {}, [this](QWidget &widget, const QString &path) {
            if (path == m_focus)
                widget.setFocus(Qt::OtherFocusReason);
        });
}

} // namespace wireloupe::ui
