#include "ui/shortcutspane.h"

#include <algorithm>

#include <QAction>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/columnmover.h"
#include "ui/fieldbuttons.h"
#include "ui/formfields.h"
#include "ui/keysedit.h"
#include "ui/messagebar.h"
#include "ui/shortcutkeys.h"
#include "ui/shortcutsfilter.h"
#include "ui/shortcutsmodel.h"
#include "ui/shortcutstable.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QString shown(const QList<QKeySequence> &keys)
{
    return keys.isEmpty() ? ShortcutsPane::tr("none")
                          : QKeySequence::listToString(keys, QKeySequence::NativeText);
}

} // namespace

ShortcutsPane::ShortcutsPane(Actions &actions, QWidget *parent)
    : SettingsPane({tr("Shortcuts"), u"keyboard"_s, tr("keyboard, keys, hotkeys, key bindings")}, parent)
    , m_actions(actions)
    , m_table(new ShortcutsTable(actions, ShortcutsModel::Rows::Changeable, this))
    , m_filter(new ShortcutsFilter(this))
    , m_search(new QLineEdit(this))
    , m_none(mutedLabel(tr("No action has this name or these keys."), this))
    , m_problem(new MessageBar(this))
    , m_name(new QLabel(this))
    , m_keys{new KeysEdit(u"shortcutKeys"_s, this), new KeysEdit(u"shortcutKeys2"_s, this)}
    , m_reset(new QToolButton(this))
{
    m_search->setObjectName(u"shortcutsFilter"_s);
    m_search->setPlaceholderText(tr("Filter by name or keys"));
    m_search->setAccessibleName(tr("Filter the actions"));
    addClearButton(*m_search);
    setUpTable();
    column()->setContentsMargins(directedMargins(Theme::instance().spacing(2), 0, 0, 0));
    column()->addWidget(m_search);
    column()->addWidget(m_none);
    addFilling(m_table);
    column()->addWidget(m_problem);
    column()->addWidget(buildEditor());
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsPane::setFilter);
    connect(m_problem, &MessageBar::actionTriggered, this, &ShortcutsPane::takeOver);
    connect(&Options::instance(), &Options::changed, this, &ShortcutsPane::showSelected);
    setFilter({});
}

void ShortcutsPane::setUpTable()
{
    m_filter->setSourceModel(m_table->model());
    m_table->setModel(m_filter);
    m_table->setMinimumHeight(Theme::instance().spacing(24));
    // However long its words are, the keys stay in sight.
    const int widest = Theme::instance().spacing(60);
    m_table->setColumnWidth(ShortcutsModel::Action,
                            std::min(m_table->columnWidth(ShortcutsModel::Action), widest));
    m_table->installEventFilter(this);
    new ColumnMover(*m_table);
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this] {
            m_problem->dismiss();
            showSelected();
        });
    connect(m_table, &QTableView::doubleClicked, m_keys[0], [this] { m_keys[0]->setFocus(); });
}

QWidget *ShortcutsPane::buildEditor()
{
    const Theme &theme = Theme::instance();
    auto *editor = new QWidget(this);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_reset->setObjectName(u"shortcutReset"_s);
    m_reset->setIcon(theme.icon(u"undo"_s));
    m_reset->setAutoRaise(true);
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(policy);
    connect(m_reset, &QToolButton::clicked, this, &ShortcutsPane::resetSelected);
    auto *grid = new QGridLayout(editor);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(theme.spacing(2));
    grid->addWidget(m_name, 0, 0, 1, 5);
    const QString labels[places] = {tr("&Keys"), tr("&or")};
    for (int place = 0; place < int(places); ++place) {
        KeysEdit *edit = m_keys[static_cast<std::size_t>(place)];
        grid->addWidget(rowLabel(labels[place], edit, editor), 1, 2 * place);
        grid->addWidget(edit, 1, 2 * place + 1);
        connect(edit, &KeysEdit::pressed, this,
                [this, place](const QKeySequence &keys) { take(place, keys); });
    }
    grid->addWidget(m_reset, 1, 4);
    grid->addWidget(mutedLabel(tr("Press the new keys in a field. Backspace takes them away."), editor), 2, 0,
                    1, 5);
    return editor;
}

void ShortcutsPane::setFilter(const QString &typed)
{
    m_filter->setQuery(SettingsQuery(typed));
    if (!m_table->currentIndex().isValid())
        m_table->selectRow(0);
    m_none->setVisible(m_filter->rowCount() == 0);
    showSelected();
}

std::optional<ActionId> ShortcutsPane::selected() const
{
    const QModelIndex index = m_filter->mapToSource(m_table->currentIndex());
    return index.isValid() ? std::optional(ShortcutsModel::idAt(index.row())) : std::nullopt;
}

void ShortcutsPane::showSelected()
{
    const auto id = selected();
    const QString name = id ? ShortcutsModel::nameOf(m_actions, *id) : QString();
    const QList<QKeySequence> keys = id ? m_actions.action(*id)->shortcuts() : QList<QKeySequence>();
    m_name->setText(name);
    for (std::size_t place = 0; place < m_keys.size(); ++place) {
        m_keys[place]->setEnabled(id.has_value());
        m_keys[place]->setKeys(keys.value(static_cast<qsizetype>(place)));
    }
    m_keys[0]->setAccessibleName(tr("Keys of “%1”").arg(name));
    m_keys[1]->setAccessibleName(tr("Other keys of “%1”").arg(name));
    const bool isChanged = id && !Options::instance().isDefault(Actions::shortcutsOption(*id));
    m_reset->setVisible(isChanged);
    if (!isChanged)
        return;
    const QString text = tr("Reset “%1” to %2").arg(name, shown(Actions::defaultShortcuts(*id)));
    m_reset->setToolTip(text);
    m_reset->setAccessibleName(text);
}

void ShortcutsPane::take(qsizetype place, const QKeySequence &keys)
{
    const auto id = selected();
    if (!id)
        return;
    m_problem->dismiss();
    m_clash.reset();
    const QString text = keys.toString(QKeySequence::NativeText);
    if (!keys.isEmpty() && !areForActions(keys)) {
        m_problem->say(MessageBar::Kind::Warning,
                       tr("%1 alone is needed to write and to move. Add Ctrl or Alt, or take a function key.")
                           .arg(text));
        return;
    }
    if (const QString fixed = fixedOwnerOf(keys); !fixed.isEmpty()) {
        m_problem->say(MessageBar::Kind::Warning, tr("%1 belongs to “%2” already.").arg(text, fixed));
        return;
    }
    const auto owner = ownerOf(m_actions, keys, *id);
    if (!owner) {
        giveKeys(m_actions, *id, place, keys);
        return;
    }
    m_clash = Clash{*id, place, keys};
    m_problem->say(MessageBar::Kind::Warning,
                   tr("%1 belongs to “%2” already.").arg(text, ShortcutsModel::nameOf(m_actions, *owner)),
                   tr("Use it for “%1”").arg(ShortcutsModel::nameOf(m_actions, *id)));
}

void ShortcutsPane::takeOver()
{
    if (!m_clash)
        return;
    giveKeys(m_actions, m_clash->id, m_clash->place, m_clash->keys);
    m_keys[static_cast<std::size_t>(m_clash->place)]->setFocus();
    m_clash.reset();
}

void ShortcutsPane::resetSelected()
{
    const auto id = selected();
    m_keys[0]->setFocus(); // the button goes
    m_problem->dismiss();
    // Its own may belong to another one by now.
    if (id)
        for (const QKeySequence &keys : Actions::defaultShortcuts(*id))
            giveKeys(m_actions, *id, places, keys);
    if (id)
        m_actions.resetShortcuts(*id);
}

QList<OptionSpec> ShortcutsPane::options() const
{
    QList<OptionSpec> all;
    for (const ActionSpec &spec : Actions::table())
        all.append(Actions::shortcutsOption(spec.id));
    return all;
}

/// Found actions are what the table shows; a page that is found by its name shows all.
int ShortcutsPane::find(const SettingsQuery &query)
{
    const bool isPageMeant = isMeant(query);
    const int count = isPageMeant ? 1 : m_filter->count(query);
    m_search->setText(isPageMeant || count == 0 ? QString() : query.text());
    return count;
}

QWidget *ShortcutsPane::found() const
{
    return m_table;
}

/// Return and F2 lead to the keys of the selected action.
bool ShortcutsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress)
        return SettingsPane::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_F2)
        return SettingsPane::eventFilter(watched, event);
    m_keys[0]->setFocus(Qt::ShortcutFocusReason);
    return true;
}

} // namespace wireloupe::ui
