#include "ui/labresults.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include "session/labsummary.h"
#include "session/labwords.h"
#include "ui/formfields.h"
#include "ui/labbars.h"
#include "ui/labplot.h"
#include "ui/labsign.h"
#include "ui/labtable.h"
#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::Transport;

namespace {

QStringList summaryOf(const LabPicture &picture)
{
    const session::LabSummary summary = session::LabSummary::of(picture.figures);
    QStringList lines = session::sentences(summary);
    if (summary.latencyKind == session::LatencyKind::OtherClock)
        lines << LabResults::tr("Here they count from the fastest message of all.");
    for (const Transport transport : session::allTransports) {
        const session::TransportFigures &figures = picture.figures[transport];
        if (figures.state == session::LabState::Failed || figures.state == session::LabState::Retrying)
            lines << LabResults::tr("%1: %2").arg(session::transportName(transport),
                                                  session::sentence(figures.fault));
    }
    return lines;
}

} // namespace

LabResults::LabResults(QWidget *parent)
    : QWidget(parent)
    , m_plot(new LabPlot(this))
    , m_bars(new LabBars(this))
    , m_table(new LabTable(this))
    , m_summary(new QLabel(this))
    , m_copy(new QToolButton(this))
    , m_export(new QToolButton(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *page = new QWidget;
    auto *parts = new QVBoxLayout(page);
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(buildGraphs(), 1);
    parts->addWidget(m_table);
    parts->addWidget(buildWords());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(scrollable(page));
    // Nothing else comes for what has ended; its states have colours, too.
    connect(&Theme::instance(), &Theme::changed, m_table, [this] { m_table->setPicture(m_picture); });
    setFocusProxy(m_table);
    connect(m_copy, &QToolButton::clicked, this, &LabResults::copy);
    connect(m_export, &QToolButton::clicked, this, &LabResults::exportRequested);
}

QWidget *LabResults::buildGraphs()
{
    const Theme &theme = Theme::instance();
    auto *graphs = new QWidget(this);
    auto *layout = new QHBoxLayout(graphs);
    layout->setContentsMargins(
        directedMargins(theme.spacing(2), theme.spacing(2), theme.spacing(3), theme.spacing(2)));
    layout->setSpacing(theme.spacing(4));
    auto *title = new QLabel(tr("Latency of each message, from sending to receipt"), graphs);
    title->setForegroundRole(QPalette::PlaceholderText);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(m_plot, 1);
    layout->addLayout(column, 1);
    layout->addWidget(m_bars);
    return graphs;
}

QWidget *LabResults::buildWords()
{
    const Theme &theme = Theme::instance();
    auto *part = new QWidget(this);
    wrapPlainText(*m_summary);
    m_summary->setObjectName(u"labSummary"_s);
    m_summary->setAccessibleDescription(tr("Summary"));
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    setUpButton(*m_copy, u"copyLabSummary"_s, u"copy"_s, tr("Copy the summary"));
    setUpButton(*m_export, u"exportLab"_s, u"export"_s, tr("Export the figures as CSV…"));
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(theme.spacing());
    buttons->addWidget(m_copy);
    buttons->addWidget(m_export);
    buttons->addStretch();
    auto *layout = new QHBoxLayout(part);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(4));
    layout->addWidget(m_summary, 1);
    layout->addLayout(buttons);
    return part;
}

void LabResults::setUpButton(QToolButton &button, const QString &name, const QString &icon,
                             const QString &text)
{
    button.setObjectName(name);
    button.setIcon(Theme::instance().icon(icon));
    button.setAutoRaise(true);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setToolTip(text);
    button.setAccessibleName(text);
}

void LabResults::setPicture(const LabPicture &picture)
{
    m_picture = picture;
    m_plot->setPicture(picture);
    m_bars->setFigures(picture.figures);
    m_table->setPicture(picture);
    const QString text = measuresIsolated(shortened(summaryOf(picture).join(u'\n')));
    if (text != m_summary->text())
        m_summary->setText(text);
}

QString LabResults::summary() const
{
    return m_summary->text();
}

void LabResults::copy()
{
    QGuiApplication::clipboard()->setText(withoutIsolates(summary()));
}

} // namespace wireloupe::ui
