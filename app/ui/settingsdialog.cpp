#include "ui/settingsdialog.h"

#include <algorithm>
#include <utility>

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include "ui/appearancepane.h"
#include "ui/fieldbuttons.h"
#include "ui/formfields.h"
#include "ui/logsettingspage.h"
#include "ui/messagebar.h"
#include "ui/networkpane.h"
#include "ui/settingsquery.h"
#include "ui/shortcutspane.h"
#include "ui/storagepane.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/trustedpage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Actions &actions, workspace::TrustedCertificates &trusted, QWidget *parent)
    : InTabOrder(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_found(mutedLabel({}, this))
    , m_title(new QLabel(this))
    , m_reset(new QPushButton(tr("Reset page"), this))
    , m_message(new MessageBar(this))
    , m_stack(new QStackedWidget(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(4));
    columns->addWidget(buildNavigation());
    columns->addWidget(buildPage(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
    for (SettingsPane *pane : std::initializer_list<SettingsPane *>{
             new AppearancePane, new LogSettingsPage, new NetworkPane, new TrustedPage(trusted),
             new ShortcutsPane(actions), new StoragePane})
        addPane(pane);
    // Room for the number of what is found, too.
    m_list->parentWidget()->setFixedWidth(
        std::max(theme.spacing(38), m_list->sizeHintForColumn(0) + theme.spacing(10)));
    // Return belongs to the field that has the keyboard.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    follow();
    showPage(0);
    setMinimumSize(theme.spacing(140), theme.spacing(90));
    resize(theme.spacing(220), theme.spacing(150));
}

QWidget *SettingsDialog::buildNavigation()
{
    const Theme &theme = Theme::instance();
    m_search->setObjectName(u"settingsSearch"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setToolTip(tr("Ctrl+F leads here, Return to what was found"));
    addClearButton(*m_search);
    addLeadingIcon(*m_search, theme.icon(u"search"_s), tr("Search"));
    m_search->installEventFilter(this);
    m_list->setObjectName(u"settingsPages"_s);
    m_list->setAccessibleName(tr("Pages of the settings"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->setObjectName(u"settingsFound"_s);
    auto *navigation = new QWidget(this);
    auto *layout = new QVBoxLayout(navigation);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_search);
    layout->addWidget(m_found);
    layout->addWidget(m_list, 1);
    return navigation;
}

QWidget *SettingsDialog::buildPage()
{
    constexpr double larger = 1.2;
    const Theme &theme = Theme::instance();
    QFont font = m_title->font();
    font.setPointSizeF(font.pointSizeF() * larger);
    font.setBold(true);
    m_title->setFont(font);
    m_reset->setObjectName(u"settingsResetPage"_s);
    QSizePolicy policy = m_reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // else the title would jump
    m_reset->setSizePolicy(policy);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(directedMargins(theme.spacing(2), 0, 0, 0));
    head->addWidget(m_title, 1);
    head->addWidget(m_reset);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_stack, 1);
    return page;
}

void SettingsDialog::addPane(SettingsPane *pane)
{
    QScrollArea *area = scrollable(pane);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_stack->addWidget(area);
    m_list->addItem(new QListWidgetItem(Theme::instance().icon(pane->text().icon), pane->text().name));
}

void SettingsDialog::follow()
{
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_reset, &QPushButton::clicked, this, &SettingsDialog::resetPage);
    connect(m_message, &MessageBar::actionTriggered, this, &SettingsDialog::undoReset);
    connect(&Options::instance(), &Options::changed, this, &SettingsDialog::updateReset);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    tellFound(0, false);
}

SettingsPane *SettingsDialog::pane(int page) const
{
    const auto *area = qobject_cast<QScrollArea *>(m_stack->widget(page));
    return area ? qobject_cast<SettingsPane *>(area->widget()) : nullptr;
}

int SettingsDialog::currentPage() const
{
    return m_stack->currentIndex();
}

void SettingsDialog::showPage(int page)
{
    const SettingsPane *shown = pane(page);
    if (!shown)
        return;
    m_list->setCurrentRow(page);
    m_stack->setCurrentIndex(page);
    m_title->setText(shown->text().name);
    m_reset->setAccessibleName(tr("Reset the page “%1”").arg(shown->text().name));
    m_message->dismiss();
    updateReset();
}

void SettingsDialog::search(const QString &typed)
{
    const SettingsQuery query(typed);
    int all = 0;
    int best = -1;
    for (int page = 0; page < m_list->count(); ++page) {
        const int count = pane(page)->find(query);
        QListWidgetItem *item = m_list->item(page);
        item->setHidden(count == 0 && !query.isEmpty());
        const QString name = pane(page)->text().name;
        item->setText(count > 0 ? tr("%1 (%L2)").arg(name).arg(count) : name);
        all += count;
        if (count > 0 && (best < 0 || page == currentPage()))
            best = page;
    }
    tellFound(all, !query.isEmpty());
    if (best < 0)
        return;
    showPage(best);
    // What was found comes into sight once its page has been laid out.
    QTimer::singleShot(0, this, [this] {
        if (const QWidget *first = pane(currentPage())->found())
            bringIntoSight(*first);
    });
}

void SettingsDialog::bringIntoSight(const QWidget &editor)
{
    const QWidget *row = editor.parentWidget();
    auto *area = qobject_cast<QScrollArea *>(m_stack->currentWidget());
    const QRect place(row->mapTo(area->widget(), QPoint()), row->size());
    area->ensureVisible(place.center().x(), place.center().y(), 0, place.height());
}

void SettingsDialog::tellFound(int count, bool isSearching)
{
    m_found->setVisible(isSearching);
    m_found->setText(count > 0 ? tr("%Ln setting(s) found", nullptr, count)
                               : tr("Nothing found. Try another word, or a shorter one."));
    m_search->setAccessibleDescription(isSearching ? m_found->text() : QString());
}

void SettingsDialog::goToFound()
{
    if (m_list->currentItem()->isHidden())
        return;
    if (QWidget *first = pane(currentPage())->found()) {
        first->setFocus(Qt::ShortcutFocusReason);
        bringIntoSight(*first);
    }
}

bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goToFound();
        return true;
    case Qt::Key_Down:
        m_list->setFocus();
        return true;
    default:
        return false;
    }
}

/// Esc ends the search first.
void SettingsDialog::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !m_search->text().isEmpty())
        m_search->clear();
    else
        QDialog::keyPressEvent(event);
}

void SettingsDialog::resetPage()
{
    m_list->setFocus(); // the button can be pressed no more
    Options &options = Options::instance();
    QList<QPair<OptionSpec, QVariant>> before;
    for (const OptionSpec &option : pane(currentPage())->options())
        if (!options.isDefault(option))
            before.append({option, options.value(option)});
    for (const auto &[option, value] : before)
        options.reset(option);
    m_before = before;
    m_message->say(MessageBar::Kind::Info,
                   tr("%Ln setting(s) of this page were reset.", nullptr, static_cast<int>(before.size())),
                   tr("Undo"));
}

void SettingsDialog::undoReset()
{
    m_list->setFocus();
    for (const auto &[option, value] : std::exchange(m_before, {}))
        Options::instance().setValue(option, value);
}

void SettingsDialog::updateReset()
{
    const QList<OptionSpec> options = pane(currentPage())->options();
    const auto differs = [](const OptionSpec &option) { return !Options::instance().isDefault(option); };
    m_reset->setVisible(!options.isEmpty());
    m_reset->setEnabled(std::ranges::any_of(options, differs));
}

} // namespace wireloupe::ui
