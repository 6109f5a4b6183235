#include "ui/serverguardspage.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "server/jsonschema.h"
#include "ui/codefield.h"
#include "ui/formfields.h"
#include "ui/narrowwatch.h"
#include "ui/numberfields.h"
#include "ui/pathbox.h"
#include "ui/plandraft.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

constexpr int mostMessages = 1'000'000;
constexpr qint64 kib = 1024;
constexpr int mostKib = 1 << 20; // 1 GiB
constexpr int schemaLines = 7;
constexpr int narrowWidth = 220; // in units of spacing

QSpinBox *kibField(const QString &name, int least, const QString &zero, QWidget *parent)
{
    UnitField *box = unitField(name, CountedIn::Kibibytes, least, mostKib, parent);
    box->setSpecialValueText(zero);
    return box;
}

/// Bytes as a field of KiB has them: not less than they are.
qint64 toKib(qint64 bytes)
{
    return (bytes + kib - 1) / kib;
}

/// What the field says, unless that is the same in KiB.
qint64 fromKib(const QSpinBox *box)
{
    return box->value() * kib;
}

/// Returns the words between both.
QLabel *addPair(QFormLayout &form, const QString &label, QWidget *first, const QString &between,
                QWidget *second)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::instance().spacing(2));
    row->addWidget(first);
    auto *words = new QLabel(between);
    words->setBuddy(second);
    row->addWidget(words);
    row->addWidget(second);
    row->addStretch();
    form.addRow(label, row);
    auto *title = static_cast<QLabel *>(form.labelForField(row));
    title->setBuddy(first);
    title->setMinimumHeight(first->sizeHint().height());
    first->setAccessibleName(label);
    second->setAccessibleName(u"%1: %2"_s.arg(label, between));
    return words;
}

} // namespace

ServerGuardsPage::ServerGuardsPage(PlanDraft &draft, QWidget *parent)
    : ServerPage(parent)
    , m_draft(draft)
    , m_schema(new CodeField(u"schema"_s, schemaLines, this))
    , m_schemaReaction(new QComboBox(this))
    , m_messages(numberField(u"limitRate"_s, 0, mostMessages, this))
    , m_messageBurst(numberField(u"messageBurst"_s, 0, mostMessages, this))
    , m_kilobytes(kibField(u"limitByteRate"_s, 0, tr("any number"), this))
    , m_kilobyteBurst(kibField(u"byteBurst"_s, 0, tr("those of a second"), this))
    , m_rateReaction(new QComboBox(this))
    , m_backlog(kibField(u"limitBacklog"_s, 1, {}, this))
    , m_slowReaction(new QComboBox(this))
    , m_pings(millisecondsField(u"heartbeat"_s, 24h, this, tr("none")))
    , m_timeout(millisecondsField(u"heartbeatTimeout"_s, 24h, this, tr("never")))
{
    const Theme &theme = Theme::instance();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(6));
    layout->addWidget(buildSchema(), 1, Qt::AlignTop);
    layout->addWidget(buildLimits(), 1, Qt::AlignTop);
    connect(m_schema, &CodeField::edited, this, &ServerGuardsPage::takeSchema);
    connect(m_schemaReaction, &QComboBox::activated, this, &ServerGuardsPage::takeSchema);
    connect(&m_draft, &PlanDraft::changed, this, &ServerGuardsPage::showSchema);
    connect(&m_draft, &PlanDraft::currentChanged, this, &ServerGuardsPage::showSchema);
    connect(new NarrowWatch(narrowWidth, this), &NarrowWatch::changed, this,
            [layout](bool isNarrow) { setStacked(*layout, isNarrow); });
    readFrom({});
    for (QSpinBox *box :
         {m_messages, m_messageBurst, m_kilobytes, m_kilobyteBurst, m_backlog, m_pings, m_timeout})
        connect(box, &QSpinBox::valueChanged, this, &ServerPage::edited);
    for (QComboBox *box : {m_rateReaction, m_slowReaction})
        connect(box, &QComboBox::activated, this, &ServerPage::edited);
}

QWidget *ServerGuardsPage::buildSchema()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_schema->setPlaceholderText(u"{\"type\": \"object\", \"required\": [\"type\"]}"_s);
    m_schema->setToolTip(tr("A JSON Schema (draft 7) that every message of a peer must fulfill"));
    m_schemaReaction->setObjectName(u"schemaReaction"_s);
    m_schemaReaction->addItems({tr("answered with what is wrong"), tr("closed with 1008")});
    auto *path = new PathBox(u"schemaPath"_s, m_draft, part);
    form->addRow(tr("For"), path);
    addField(*form, tr("Schema"), m_schema);
    addField(*form, tr("Others are"), m_schemaReaction);
    return part;
}

QWidget *ServerGuardsPage::buildLimits()
{
    m_limits = new QWidget(this);
    QFormLayout *form = addForm(m_limits);
    setUpRate();
    QList<QWidget *> words{addPair(*form, tr("Messages a second"), m_messages, tr("at once"), m_messageBurst),
                           addPair(*form, tr("Bytes a second"), m_kilobytes, tr("at once"), m_kilobyteBurst)};
    addField(*form, tr("Faster peers:"), m_rateReaction);
    m_slowReaction->setObjectName(u"slowReaction"_s);
    m_slowReaction->addItems(
        {tr("closed with 1013"), tr("the oldest message is dropped"), tr("the newest message is dropped")});
    m_backlog->setToolTip(tr("Bytes that may wait for a peer that does not read them"));
    words << addPair(*form, tr("Unread up to"), m_backlog, tr("more:"), m_slowReaction);
    m_timeout->setToolTip(tr("Without any byte from a peer for so long after a ping, it is dropped"));
    words << addPair(*form, tr("A ping every"), m_pings, tr("dead after"), m_timeout);
    alignWidths({m_messages, m_kilobytes, m_backlog, m_pings});
    alignWidths(words);
    alignWidths({m_messageBurst, m_kilobyteBurst, m_timeout});
    return m_limits;
}

void ServerGuardsPage::setUpRate()
{
    m_messages->setSpecialValueText(tr("any number"));
    m_messageBurst->setSpecialValueText(tr("those of a second"));
    m_rateReaction->setObjectName(u"rateReaction"_s);
    m_rateReaction->addItems(
        {tr("closed with 1008"), tr("messages are dropped"), tr("the peer is slowed down")});
    for (QSpinBox *burst : {m_messageBurst, m_kilobyteBurst})
        burst->setToolTip(tr("How much may come at once after a quiet time"));
}

QString ServerGuardsPage::title() const
{
    int set = m_messages->value() > 0 ? 1 : 0;
    set += m_kilobytes->value() > 0 ? 1 : 0;
    set += m_pings->value() > 0 ? 1 : 0;
    for (int at = 0; at < m_draft.count(); ++at)
        set += m_draft.schemaAt(at).schema.isEmpty() ? 0 : 1;
    return set > 0 ? tr("Guards (%L1)").arg(set) : tr("Guards");
}

void ServerGuardsPage::readFrom(const net::ServerOptions &options)
{
    const server::GuardOptions &guards = options.guards;
    showNumber(m_messages, guards.rate.messagesPerSecond);
    showNumber(m_messageBurst, guards.rate.messageBurst);
    showNumber(m_kilobytes, toKib(guards.rate.bytesPerSecond));
    showNumber(m_kilobyteBurst, toKib(guards.rate.byteBurst));
    m_rateReaction->setCurrentIndex(static_cast<int>(guards.rate.reaction));
    showNumber(m_backlog, toKib(guards.slowConsumer.limit));
    m_slowReaction->setCurrentIndex(static_cast<int>(guards.slowConsumer.reaction));
    showNumber(m_pings, guards.heartbeat.interval.count());
    showNumber(m_timeout, guards.heartbeat.timeout.count());
    m_place.reset(); // what was being written belongs to other options
    showSchema();
}

void ServerGuardsPage::writeTo(net::ServerOptions &options) const
{
    server::GuardOptions &guards = options.guards;
    guards.rate.messagesPerSecond = m_messages->value();
    guards.rate.messageBurst = m_messageBurst->value();
    guards.rate.bytesPerSecond = fromKib(m_kilobytes);
    guards.rate.byteBurst = fromKib(m_kilobyteBurst);
    guards.rate.reaction = static_cast<server::RateLimit::Reaction>(m_rateReaction->currentIndex());
    guards.slowConsumer.limit = fromKib(m_backlog);
    guards.slowConsumer.reaction =
        static_cast<server::SlowConsumer::Reaction>(m_slowReaction->currentIndex());
    guards.heartbeat.interval = milliseconds(m_pings->value());
    guards.heartbeat.timeout = milliseconds(m_timeout->value());
}

void ServerGuardsPage::setRunning(bool isRunning)
{
    m_limits->setDisabled(isRunning);
}

QString ServerGuardsPage::restartNote() const
{
    return tr("Rates, what may stay unread and pings take effect when the server starts: stop it to change "
              "them. A schema takes effect at once.");
}

/// A schema that is none is shown as that, and not used: the one before stays.
void ServerGuardsPage::takeSchema()
{
    judgeSchema();
    server::SchemaGuard guard = m_draft.schemaAt(m_draft.current());
    guard.reaction = static_cast<server::SchemaGuard::Reaction>(m_schemaReaction->currentIndex());
    if (m_schema->problem().isEmpty()) {
        if (guard.schema != m_schema->text())
            guard.file.clear();
        guard.schema = m_schema->text().trimmed().isEmpty() ? QByteArray() : m_schema->text();
    }
    m_draft.setSchema(m_draft.current(), guard);
}

void ServerGuardsPage::judgeSchema()
{
    QByteArray error;
    if (!m_schema->text().trimmed().isEmpty())
        server::JsonSchema::compile(m_schema->text(), error);
    m_schema->setProblem(QString::fromUtf8(error));
}

/// What is being written and is no schema yet stays, as long as the same path is shown and nobody else has
/// changed its schema.
void ServerGuardsPage::showSchema()
{
    const int at = m_draft.current();
    const server::SchemaGuard &guard = m_draft.schemaAt(at);
    const Place place{.path = m_draft.pathAt(at), .at = at, .count = m_draft.count(), .schema = guard.schema};
    const bool isUnfinished = !m_schema->problem().isEmpty() && isSamePlace(place);
    m_place = place;
    if (!isUnfinished && m_schema->text().trimmed() != guard.schema.trimmed())
        m_schema->setText(guard.schema);
    m_schemaReaction->setCurrentIndex(static_cast<int>(guard.reaction));
    judgeSchema();
}

/// A path that is renamed keeps its place among the others, one that is moved keeps its name.
bool ServerGuardsPage::isSamePlace(const Place &place) const
{
    if (!m_place)
        return false;
    const bool isRenamed = place.at == m_place->at && place.count == m_place->count;
    return place.schema == m_place->schema && (place.path == m_place->path || isRenamed);
}

} // namespace wireloupe::ui
