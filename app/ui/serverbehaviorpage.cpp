#include "ui/serverbehaviorpage.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/broadcastform.h"
#include "ui/conversationform.h"
#include "ui/echoform.h"
#include "ui/formfields.h"
#include "ui/modebox.h"
#include "ui/narrowwatch.h"
#include "ui/plandraft.h"
#include "ui/quietform.h"
#include "ui/roomsform.h"
#include "ui/rowlist.h"
#include "ui/rulesform.h"
#include "ui/streamform.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::Mode;

namespace {

constexpr int narrowWidth = 250; // in units of spacing

} // namespace

ServerBehaviorPage::ServerBehaviorPage(PlanDraft &draft, QWidget *parent)
    : ServerPage(parent)
    , m_draft(draft)
    , m_routes(new RowList(u"routes"_s, {tr("Path"), tr("Behavior")}, this))
    , m_path(new QLineEdit(this))
    , m_mode(makeModeBox(u"routeMode"_s, this))
    , m_forms(new QStackedWidget(this))
    , m_replay(new ReplayForm(this))
    , m_columns(new QHBoxLayout(this))
{
    const Theme &theme = Theme::instance();
    addForm(new EchoForm(this), {Mode::Echo});
    addForm(new BroadcastForm(this), {Mode::Broadcast});
    addForm(new RoomsForm(this), {Mode::Rooms});
    addForm(new StreamForm(this), {Mode::Stream});
    addForm(new QuietForm(this), {Mode::Sink, Mode::Silent, Mode::BlackHole});
    addForm(new RulesForm(this), {Mode::Rules});
    addForm(new ConversationForm(this), {Mode::Conversation});
    addForm(m_replay, {Mode::Replay});
    m_columns->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    m_columns->setSpacing(theme.spacing(4));
    m_columns->addWidget(buildRoutes(), 1);
    m_columns->addWidget(buildBehavior(), 4);
    connect(&m_draft, &PlanDraft::changed, this, &ServerBehaviorPage::refresh);
    connect(&m_draft, &PlanDraft::currentChanged, this, &ServerBehaviorPage::refresh);
    connect(&m_draft, &PlanDraft::edited, this, &ServerPage::edited);
    connect(new NarrowWatch(narrowWidth, this), &NarrowWatch::changed, this, &ServerBehaviorPage::setNarrow);
    refresh();
}

QWidget *ServerBehaviorPage::buildRoutes()
{
    m_routes->table()->setAccessibleName(
        tr("Paths and what the server does there; the first that fits counts"));
    m_routes->table()->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_routes->setMinimumWidth(Theme::instance().spacing(62));
    connect(m_routes, &RowList::currentChanged, &m_draft, &PlanDraft::setCurrent);
    connect(m_routes, &RowList::addRequested, this, [this] {
        m_draft.addRoute();
        m_path->setFocus();
        m_path->selectAll();
    });
    connect(m_routes, &RowList::removeRequested, &m_draft, &PlanDraft::removeRoute);
    connect(m_routes, &RowList::moveRequested, &m_draft, &PlanDraft::moveRoute);
    return m_routes;
}

QWidget *ServerBehaviorPage::buildBehavior()
{
    const Theme &theme = Theme::instance();
    auto *part = new QWidget(this);
    m_path->setObjectName(u"routePath"_s);
    m_path->setFont(theme.fixedFont());
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setToolTip(tr("Without the query. “/chat/*” stands for /chat and all below it"));
    auto *label = new QLabel(tr("&Path"), part);
    label->setBuddy(m_path);
    m_path->setAccessibleName(tr("Path of the route"));
    auto *line = new QHBoxLayout;
    line->setSpacing(theme.spacing(2));
    line->addWidget(label);
    line->addWidget(m_path, 1);
    line->addWidget(m_mode);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addLayout(line);
    layout->addWidget(m_forms, 1);
    connect(m_path, &QLineEdit::textEdited, this,
            [this](const QString &path) { m_draft.setPath(m_draft.current(), path.trimmed().toUtf8()); });
    connect(m_mode, &QComboBox::activated, this, &ServerBehaviorPage::takeMode);
    return part;
}

void ServerBehaviorPage::addForm(BehaviorForm *form, std::initializer_list<Mode> modes)
{
    m_forms->addWidget(form);
    for (const Mode mode : modes)
        m_formOf.at(static_cast<size_t>(mode)) = form;
    connect(form, &BehaviorForm::edited, this, &ServerBehaviorPage::takeForm);
}

BehaviorForm *ServerBehaviorPage::formOf(Mode mode) const
{
    return m_formOf.at(static_cast<size_t>(mode));
}

void ServerBehaviorPage::setOpenCaptures(const OpenCaptures &captures)
{
    m_replay->setOpenCaptures(captures);
}

void ServerBehaviorPage::setRecentCaptures(const RecentCaptures &captures)
{
    m_replay->setRecentCaptures(captures);
}

QString ServerBehaviorPage::title() const
{
    const int routes = m_draft.otherwise();
    return routes > 0 ? tr("Behavior (%L1)").arg(routes + 1) : tr("Behavior");
}

void ServerBehaviorPage::readFrom(const net::ServerOptions &options)
{
    m_draft.setPlan(options.plan);
}

void ServerBehaviorPage::writeTo(net::ServerOptions &options) const
{
    options.plan = m_draft.plan();
}

void ServerBehaviorPage::takeMode(int index)
{
    server::BehaviorOptions behavior = m_draft.behaviorAt(m_draft.current());
    behavior.mode = static_cast<Mode>(index);
    m_draft.setBehavior(m_draft.current(), behavior);
}

void ServerBehaviorPage::takeForm()
{
    const QScopedValueRollback writing(m_isWriting, true);
    server::BehaviorOptions behavior = m_draft.behaviorAt(m_draft.current());
    static_cast<BehaviorForm *>(m_forms->currentWidget())->writeTo(behavior);
    m_draft.setBehavior(m_draft.current(), behavior);
}

void ServerBehaviorPage::setNarrow(bool isNarrow)
{
    setStacked(*m_columns, isNarrow);
    m_routes->setMaximumHeight(isNarrow ? Theme::instance().spacing(26) : QWIDGETSIZE_MAX);
    for (BehaviorForm *form : m_formOf)
        form->setNarrow(isNarrow);
}

void ServerBehaviorPage::refresh()
{
    QList<QStringList> rows;
    for (int at = 0; at < m_draft.count(); ++at)
        rows.append({pathText(m_draft.pathAt(at)), modeName(m_draft.behaviorAt(at).mode)});
    m_routes->setRows(rows, 1);
    m_routes->setCurrent(m_draft.current());
    const bool isRoute = m_draft.current() < m_draft.otherwise();
    const QByteArray path = m_draft.pathAt(m_draft.current());
    if (!isRoute || m_path->text().trimmed().toUtf8() != path)
        m_path->setText(isRoute ? QString::fromUtf8(path) : pathText({}));
    m_path->setEnabled(isRoute);
    const server::BehaviorOptions &behavior = m_draft.behaviorAt(m_draft.current());
    m_mode->setCurrentIndex(static_cast<int>(behavior.mode));
    BehaviorForm *form = formOf(behavior.mode);
    if (!m_isWriting)
        form->readFrom(behavior);
    showForm(*form);
}

/// The stack is as high as what is shown: what is not does not count.
void ServerBehaviorPage::showForm(BehaviorForm &form)
{
    for (BehaviorForm *each : m_formOf)
        each->setSizePolicy(QSizePolicy::Preferred,
                            each == &form ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_forms->setCurrentWidget(&form);
    m_forms->updateGeometry();
}

} // namespace wireloupe::ui
