#include "ui/labendpoints.h"

#include <algorithm>

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

#include "session/labwords.h"
#include "ui/formfields.h"
#include "ui/narrowwatch.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::LabProblem;
using session::StampUnit;
using session::Transport;

namespace {

constexpr int narrowWidth = 180; // in units of spacing
constexpr int unitCharacters = 16;

struct UrlField
{
    Transport transport;
    const char *name; ///< of the widget, and in the settings
    const char *example;
};

constexpr UrlField urlFields[] = {
    {Transport::WebSocket, "labWebSocketUrl", "wss://a.example/feed"},
    {Transport::EventStream, "labEventStreamUrl", "https://a.example/events"},
    {Transport::LongPolling, "labLongPollingUrl", "https://a.example/poll"},
    {Transport::ShortPolling, "labShortPollingUrl", "https://a.example/latest"},
};

const QString stampEntry = u"stampPath"_s;
const QString unitEntry = u"stampUnit"_s;
const QString sequenceEntry = u"sequencePath"_s;

} // namespace

LabEndpoints::LabEndpoints(QWidget *parent)
    : QWidget(parent)
    , m_stamp(addPath(u"labStampPath"_s,
                      tr("A JSON path to the moment of sending in a message. Without one, "
                         "latencies count from the transport that is first with a message"),
                      tr("none; for example $.sent")))
    , m_unit(new QComboBox(this))
    , m_sequence(addPath(u"labSequencePath"_s,
                         tr("A JSON path to a number that grows by 1 from message to message: it tells what "
                            "was missed"),
                         tr("none; for example $.seq")))
{
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins({});
    columns->setSpacing(Theme::instance().spacing(6));
    columns->addWidget(buildUrls(), 3, Qt::AlignTop);
    columns->addWidget(buildMessages(), 2, Qt::AlignTop);
    connect(new NarrowWatch(narrowWidth, this), &NarrowWatch::changed, this,
            [columns](bool isNarrow) { setStacked(*columns, isNarrow); });
}

QWidget *LabEndpoints::buildUrls()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    for (const UrlField &field : urlFields) {
        QLineEdit *edit = addUrl(*form, field.transport, QLatin1String(field.example));
        edit->setObjectName(QLatin1String(field.name));
    }
    return part;
}

QLineEdit *LabEndpoints::addUrl(QFormLayout &form, Transport transport, const QString &example)
{
    auto *edit = new QLineEdit(this);
    edit->setFont(Theme::instance().fixedFont());
    edit->setPlaceholderText(tr("none; for example %1").arg(example));
    edit->setToolTip(tr("Without an address, this transport takes no part"));
    m_urls[transport] = edit;
    addField(form, session::transportName(transport), edit);
    connect(edit, &QLineEdit::textEdited, this, &LabEndpoints::edited);
    return edit;
}

QLineEdit *LabEndpoints::addPath(const QString &name, const QString &tip, const QString &placeholder)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setFont(Theme::instance().fixedFont());
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setToolTip(tip);
    edit->setPlaceholderText(placeholder);
    connect(edit, &QLineEdit::textEdited, this, &LabEndpoints::edited);
    return edit;
}

QWidget *LabEndpoints::buildMessages()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_unit->setObjectName(u"labStampUnit"_s);
    m_unit->addItems({tr("seconds since 1970"), tr("milliseconds since 1970"), tr("microseconds since 1970"),
                      tr("nanoseconds since 1970"), tr("ISO 8601"),
                      tr("nanoseconds of this computer: {{now:mono}}")});
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(unitCharacters);
    m_unit->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_unit->setCurrentIndex(static_cast<int>(StampUnit::Milliseconds));
    connect(m_unit, &QComboBox::activated, this, &LabEndpoints::edited);
    addField(*form, tr("Time stamp"), m_stamp);
    addField(*form, tr("which is in"), m_unit);
    addField(*form, tr("Number"), m_sequence);
    return part;
}

int LabEndpoints::count() const
{
    return static_cast<int>(std::count_if(
        m_urls.begin(), m_urls.end(),
        [](const QLineEdit *edit) { return !edit->text().trimmed().isEmpty(); }));
}

void LabEndpoints::writeTo(session::LabOptions &options) const
{
    for (const Transport transport : session::allTransports)
        options.endpoints[transport] = m_urls[transport]->text().trimmed();
    options.stampPath = m_stamp->text().trimmed();
    options.stampUnit = static_cast<StampUnit>(m_unit->currentIndex());
    options.sequencePath = m_sequence->text().trimmed();
}

QVariantMap LabEndpoints::state() const
{
    QVariantMap state{{stampEntry, m_stamp->text()},
                      {unitEntry, m_unit->currentIndex()},
                      {sequenceEntry, m_sequence->text()}};
    for (const UrlField &field : urlFields)
        state[QLatin1String(field.name)] = m_urls[field.transport]->text();
    return state;
}

void LabEndpoints::restoreState(const QVariantMap &state)
{
    m_stamp->setText(state[stampEntry].toString());
    m_sequence->setText(state[sequenceEntry].toString());
    const int unit = state.value(unitEntry, static_cast<int>(StampUnit::Milliseconds)).toInt();
    m_unit->setCurrentIndex(std::clamp(unit, 0, m_unit->count() - 1));
    for (const UrlField &field : urlFields)
        m_urls[field.transport]->setText(state[QLatin1String(field.name)].toString());
}

QWidget *LabEndpoints::fieldOf(const LabProblem &problem) const
{
    switch (problem.kind) {
    case LabProblem::Kind::Url:
        return m_urls[problem.transport];
    case LabProblem::Kind::NoTransport:
        return m_urls[Transport::WebSocket];
    case LabProblem::Kind::StampPath:
        return m_stamp;
    case LabProblem::Kind::SequencePath:
        return m_sequence;
    default:
        return nullptr;
    }
}

} // namespace wireloupe::ui
