#include "ui/comparechip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/comparedlatency.h"
#include "ui/formfields.h"
#include "ui/iconlabel.h"
#include "ui/latencywords.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "ui/tracesign.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int anyKind = -1;
constexpr qsizetype longestName = 40;

} // namespace

CompareChip::CompareChip(ComparedLatency &latency, int sign, QWidget *parent)
    : QFrame(parent)
    , m_latency(latency)
    , m_sign(sign)
    , m_icon(new IconLabel(4, this))
    , m_name(new QLabel(this))
    , m_state(mutedLabel({}, this))
    , m_kind(new QComboBox(this))
    , m_remove(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setObjectName(u"compareChip"_s);
    m_icon->setIcon(traceIcon(m_sign));
    m_name->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(false);
    m_kind->addItem(tr("What all have"), anyKind);
    for (const Kind kind : capture::allLatencyKinds)
        m_kind->addItem(traceName(kind), static_cast<int>(kind));
    m_kind->setObjectName(u"compareKind"_s);
    m_remove->setObjectName(u"compareRemove"_s);
    m_remove->setIcon(Theme::instance().icon(u"close"_s));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Take it out of the comparison"));
    auto *row = new QHBoxLayout(this);
    const int unit = Theme::instance().spacing(1);
    row->setContentsMargins(directedMargins(2 * unit, unit, unit, unit));
    row->setSpacing(unit);
    row->addWidget(m_icon);
    row->addWidget(m_name);
    row->addWidget(m_state);
    row->addWidget(m_kind);
    row->addWidget(m_remove);
    connect(m_kind, &QComboBox::activated, this, &CompareChip::kindChosen);
    connect(m_remove, &QToolButton::clicked, this, &CompareChip::removeRequested);
    connect(&latency, &ComparedLatency::changed, this, &CompareChip::refresh);
    refresh();
}

std::optional<CompareChip::Kind> CompareChip::kind() const
{
    const int kind = m_kind->currentData().toInt();
    return kind == anyKind ? std::nullopt : std::optional(static_cast<Kind>(kind));
}

void CompareChip::setKind(std::optional<Kind> kind)
{
    m_kind->setCurrentIndex(m_kind->findData(kind ? static_cast<int>(*kind) : anyKind));
}

void CompareChip::refresh()
{
    m_name->setText(oneLine(m_latency.title(), longestName));
    m_remove->setAccessibleName(tr("Take out %1").arg(m_latency.title()));
    m_kind->setAccessibleName(tr("What is compared of %1").arg(m_latency.title()));
    const QString state = stateText();
    m_state->setText(oneLine(state, longestName));
    m_state->setVisible(!state.isEmpty());
    setToolTip(plainToolTip(QStringList{m_latency.title(), m_latency.path(), m_latency.problem()}));
}

QString CompareChip::stateText() const
{
    switch (m_latency.state()) {
    case ComparedLatency::State::Waiting:
        return tr("not open");
    case ComparedLatency::State::Opening:
        return tr("opening…");
    case ComparedLatency::State::Measuring:
        return tr("measuring…");
    case ComparedLatency::State::Closed:
        return tr("closed");
    case ComparedLatency::State::Failed:
        return tr("cannot be opened");
    case ComparedLatency::State::Ready:
        break;
    }
    return m_latency.book().snapshot.isEmpty() ? tr("nothing recorded") : QString();
}

} // namespace wireloupe::ui
