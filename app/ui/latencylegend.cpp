#include "ui/latencylegend.h"

#include <QSignalBlocker>
#include <QToolButton>

#include "ui/flowlayout.h"
#include "ui/plaintext.h"
#include "ui/theme.h"
#include "ui/tracesign.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 28; // in characters of average width

} // namespace

LatencyLegend::LatencyLegend(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::instance().spacing(1));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LatencyLegend::setEntries(const QList<Entry> &entries)
{
    if (entries == m_entries)
        return;
    m_entries = entries;
    while (m_buttons.size() < entries.size())
        m_buttons.append(addButton());
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        m_buttons[at]->setVisible(at < entries.size());
        if (at < entries.size())
            dress(*m_buttons[at], entries[at]);
    }
    updateGeometry();
}

void LatencyLegend::addWidget(QWidget *widget)
{
    m_others.append(widget);
    m_layout->addWidget(widget);
}

QToolButton *LatencyLegend::addButton()
{
    auto *button = new QToolButton(this);
    const int at = static_cast<int>(m_buttons.size());
    button->setObjectName(u"latencyLegend%1"_s.arg(at));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, [this, at](bool isShown) { emit toggled(at, isShown); });
    // Those of the caller stay behind.
    for (QWidget *other : std::as_const(m_others))
        m_layout->removeWidget(other);
    m_layout->addWidget(button);
    for (QWidget *other : std::as_const(m_others))
        m_layout->addWidget(other);
    return button;
}

void LatencyLegend::dress(QToolButton &button, const Entry &entry) const
{
    const QSignalBlocker blocker(button);
    const QFontMetrics metrics(button.font());
    const QString shown =
        metrics.elidedText(oneLine(entry.name), Qt::ElideRight, longestName * metrics.averageCharWidth());
    button.setText(QString(shown).replace(u'&', u"&&"_s));
    button.setIcon(entry.isShown ? traceIcon(entry.sign) : Theme::instance().icon(u"eye-off"_s, Role::Muted));
    button.setChecked(entry.isShown);
    const QString act = entry.isShown ? tr("Shown; click to hide") : tr("Hidden; click to show");
    button.setToolTip(plainToolTip(QStringList{entry.toolTip.isEmpty() ? entry.name : entry.toolTip, act}));
    button.setAccessibleName(entry.name);
    button.setAccessibleDescription(act);
}

} // namespace wireloupe::ui
