#include "ui/jobbar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QToolButton>

#include "ui/plaintext.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr int steps = 1000;
constexpr qsizetype maxTitleChars = 80;

} // namespace

JobBar::JobBar(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_progress(new QProgressBar(this))
{
    const Theme &theme = Theme::instance();
    m_title->setTextFormat(Qt::PlainText);
    m_progress->setObjectName(QStringLiteral("jobProgress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme.spacing(40));
    m_progress->setMaximumHeight(theme.spacing(3));
    auto *cancel = new QToolButton(this);
    cancel->setObjectName(QStringLiteral("jobCancel"));
    cancel->setIcon(theme.icon(QStringLiteral("close")));
    cancel->setAutoRaise(true);
    cancel->setToolTip(tr("Cancel"));
    cancel->setAccessibleName(tr("Cancel"));
    m_cancel = cancel;
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(directedMargins(0, 0, theme.spacing(3), 0));
    layout->addWidget(m_title);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    connect(cancel, &QToolButton::clicked, this, &JobBar::cancelled);
    hide();
}

void JobBar::begin(const QString &title, bool isCancellable)
{
    m_title->setText(oneLine(title, maxTitleChars));
    m_cancel->setVisible(isCancellable);
    m_progress->setRange(0, 0);
    show();
}

void JobBar::setProgress(qint64 done, qint64 total)
{
    m_progress->setRange(0, steps);
    m_progress->setValue(total > 0 ? static_cast<int>(done * steps / total) : steps);
}

void JobBar::end()
{
    hide();
}

} // namespace wireloupe::ui
