#include "ui/labform.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

#include "ui/foldarrow.h"
#include "ui/formfields.h"
#include "ui/labendpoints.h"
#include "ui/numberfields.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using session::LabOptions;
using session::LabProblem;

namespace {

constexpr int leastPoll = 10;
constexpr int mostPoll = 3'600'000;
constexpr int mostDuration = 24 * 3600;
constexpr int usualDuration = 30;

const QString rateEntry = u"rate"_s;
const QString sizeEntry = u"payloadSize"_s;
const QString pollEntry = u"pollIntervalMs"_s;
const QString durationEntry = u"durationS"_s;
const QString ownEntry = u"ownEndpoints"_s;

} // namespace

LabForm::LabForm(QWidget *parent)
    : QWidget(parent)
    , m_rate(new QDoubleSpinBox(this))
    , m_size(numberField(u"labSize"_s, LabOptions::minPayload, LabOptions::maxPayload, this))
    , m_poll(unitField(u"labPoll"_s, CountedIn::Milliseconds, leastPoll, mostPoll, this))
    , m_duration(numberField(u"labDuration"_s, 0, mostDuration, this))
    , m_button(new QPushButton(this))
    , m_isOwn(new QCheckBox(tr("My own endpoints"), this))
    , m_fold(new QToolButton(this))
    , m_progress(new QLabel(this))
    , m_endpoints(new LabEndpoints(this))
{
    setObjectName(u"labForm"_s);
    buildFields();
    const Theme &theme = Theme::instance();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(buildTop());
    layout->addWidget(buildFold());
    layout->addWidget(m_endpoints);
    connectFields();
    restoreState({});
}

void LabForm::buildFields()
{
    m_rate->setObjectName(u"labRate"_s);
    m_rate->setRange(LabOptions::minRate, LabOptions::maxRate);
    m_rate->setDecimals(1);
    m_rate->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_rate->setGroupSeparatorShown(true);
    m_rate->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_rate->setSuffix(tr(" a second"));
    m_rate->setToolTip(tr("Messages that the server sends"));
    m_size->setSuffix(tr(" bytes"));
    m_size->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_size->setToolTip(tr("How long a message is, about: there are numbers in it"));
    m_poll->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_poll->setToolTip(tr("From one short poll to the next"));
    m_duration->setSuffix(tr(" s"));
    m_duration->setSpecialValueText(tr("until stopped"));
    m_duration->setToolTip(tr("How long the run takes; 0 goes on until it is stopped"));
    m_button->setObjectName(u"labStartStop"_s);
    m_isOwn->setObjectName(u"labOwn"_s);
    m_isOwn->setToolTip(tr("In place of a server that is started on this computer for the run"));
    m_fold->setObjectName(u"labFold"_s);
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setToolTip(tr("Show or hide the endpoints"));
    m_fold->setAccessibleName(tr("Show the endpoints"));
    m_progress->setObjectName(u"labProgress"_s);
    m_progress->setTextFormat(Qt::PlainText);
    m_progress->setForegroundRole(QPalette::PlaceholderText);
}

QWidget *LabForm::buildTop()
{
    const Theme &theme = Theme::instance();
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins({});
    row->setSpacing(theme.spacing(2));
    const std::pair<QWidget *, QString> fields[] = {
        {m_rate, tr("Messages")}, {m_size, tr("of")}, {m_duration, tr("for")}, {m_poll, tr("Poll every")}};
    for (const auto &[field, label] : fields) {
        row->addWidget(rowLabel(label, field, top));
        field->setAccessibleName(label);
        row->addWidget(field);
    }
    m_size->setAccessibleName(tr("Size of a message"));
    m_duration->setAccessibleName(tr("Duration of the run"));
    row->addStretch();
    row->addWidget(m_button);
    return top;
}

QWidget *LabForm::buildFold()
{
    auto *fold = new QWidget(this);
    auto *row = new QHBoxLayout(fold);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing());
    row->addWidget(m_isOwn);
    row->addWidget(m_fold);
    row->addStretch();
    row->addWidget(m_progress);
    return fold;
}

void LabForm::connectFields()
{
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_isRunning ? emit stopRequested() : emit startRequested(); });
    connect(m_isOwn, &QCheckBox::clicked, this, [this](bool isOwn) {
        m_fold->setChecked(isOwn);
        refresh();
    });
    connect(m_fold, &QToolButton::toggled, this, &LabForm::refresh);
    for (QSpinBox *box : {m_size, m_poll, m_duration})
        connect(box, &QSpinBox::valueChanged, this, &LabForm::edited);
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, &LabForm::edited);
    connect(m_endpoints, &LabEndpoints::edited, this, &LabForm::refresh);
}

void LabForm::refresh()
{
    const bool isOwn = m_isOwn->isChecked();
    for (QWidget *field : {static_cast<QWidget *>(m_rate), static_cast<QWidget *>(m_size)})
        field->setEnabled(!m_isRunning && !isOwn);
    m_poll->setEnabled(!m_isRunning);
    m_duration->setEnabled(!m_isRunning);
    m_isOwn->setEnabled(!m_isRunning);
    m_isOwn->setText(m_endpoints->count() > 0 ? tr("My own endpoints (%L1)").arg(m_endpoints->count())
                                              : tr("My own endpoints"));
    m_fold->setVisible(isOwn);
    m_fold->setArrowType(foldArrow(m_fold->isChecked(), layoutDirection()));
    m_endpoints->setVisible(isOwn && m_fold->isChecked());
    m_endpoints->setEnabled(!m_isRunning);
    m_button->setText(m_isRunning ? tr("Stop") : tr("Start"));
    m_button->setIcon(m_isRunning ? Theme::instance().icon(u"stop"_s)
                                  : Theme::instance().icon(u"start"_s, Role::AccentText));
    m_button->setDefault(!m_isRunning);
    emit edited();
}

LabOptions LabForm::options() const
{
    LabOptions options;
    options.rate = m_rate->value();
    options.payloadSize = m_size->value();
    options.pollInterval = std::chrono::milliseconds(m_poll->value());
    options.duration = std::chrono::seconds(m_duration->value());
    if (m_isOwn->isChecked())
        m_endpoints->writeTo(options);
    return options;
}

LabProblem LabForm::problem() const
{
    if (m_isOwn->isChecked() && m_endpoints->count() == 0)
        return {.kind = LabProblem::Kind::NoTransport};
    return session::TransportLab::problemOf(options());
}

QVariantMap LabForm::state() const
{
    QVariantMap state = m_endpoints->state();
    state[rateEntry] = m_rate->value();
    state[sizeEntry] = m_size->value();
    state[pollEntry] = m_poll->value();
    state[durationEntry] = m_duration->value();
    state[ownEntry] = m_isOwn->isChecked();
    return state;
}

void LabForm::restoreState(const QVariantMap &state)
{
    const LabOptions usual;
    m_rate->setValue(state.value(rateEntry, usual.rate).toDouble());
    m_size->setValue(state.value(sizeEntry, usual.payloadSize).toInt());
    m_poll->setValue(state.value(pollEntry, static_cast<int>(usual.pollInterval.count())).toInt());
    m_duration->setValue(state.value(durationEntry, usualDuration).toInt());
    m_isOwn->setChecked(state[ownEntry].toBool());
    m_endpoints->restoreState(state);
    refresh();
}

QString LabForm::durationText() const
{
    return m_duration->value() == 0 ? tr("until you stop it")
                                    : measuresIsolated(tr("for %L1 s").arg(m_duration->value()));
}

QString LabForm::promise() const
{
    if (m_isOwn->isChecked())
        return tr("Start takes in the messages of your endpoints by all transports that have an address, "
                  "side "
                  "by side, %1. You will see how late each of them is, and what a message costs in requests "
                  "and bytes.")
            .arg(durationText());
    return tr("Start lets a server on this computer send %1 messages a second of about %2 %3, and takes them "
              "in by all four transports side by side. You will see how late each of them is, and what a "
              "message costs in requests and bytes.")
        .arg(QLocale().toString(m_rate->value(), 'g', 6), sizeText(static_cast<quint64>(m_size->value())),
             durationText());
}

void LabForm::setRunning(bool isRunning)
{
    m_isRunning = isRunning;
    if (isRunning)
        m_fold->setChecked(false); // the room is for what is measured
    refresh();
}

void LabForm::setProgress(const QString &text)
{
    m_progress->setText(text);
}

void LabForm::focusProblem(const LabProblem &problem)
{
    QWidget *field = m_endpoints->fieldOf(problem);
    if (field)
        m_fold->setChecked(true);
    (field ? field : m_rate)->setFocus();
}

QWidget *LabForm::firstField() const
{
    return m_isOwn->isChecked() ? static_cast<QWidget *>(m_isOwn) : m_rate;
}

} // namespace wireloupe::ui
