#include "ui/summarydialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "capture/store.h"
#include "formats/capturereport.h"
#include "ui/focusheir.h"
#include "ui/rategraph.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds progressInterval{100};
constexpr int progressSteps = 1000;

} // namespace

SummaryDialog::SummaryDialog(std::shared_ptr<const capture::Store> store, const QString &name,
                             QWidget *parent)
    : SummaryDialog(Parts{.store = std::move(store), .name = name, .summary = {}}, parent)
{
}

SummaryDialog::SummaryDialog(Parts parts, QWidget *parent)
    : InTabOrder(parent)
    , m_parts(std::move(parts))
    , m_bar(new QProgressBar(this))
    , m_graph(new RateGraph(this))
    , m_text(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("&Copy as text"), this))
    , m_again(new QPushButton(tr("Count &again"), this))
    , m_job([this](const capture::CaptureSummary &summary) { take(summary); })
{
    const Theme &theme = Theme::instance();
    setObjectName(u"summaryDialog"_s);
    setWindowTitle(tr("Summary of %1").arg(m_parts.name));
    arrange();
    resize(theme.spacing(200), theme.spacing(150));
    connect(&m_timer, &QTimer::timeout, this, &SummaryDialog::showProgress);
    connect(m_copy, &QPushButton::clicked, this, &SummaryDialog::copy);
    connect(m_again, &QPushButton::clicked, this, &SummaryDialog::count);
    if (m_parts.summary)
        take(capture::CaptureSummary(*m_parts.summary));
    else
        count();
}

void SummaryDialog::arrange()
{
    m_bar->setObjectName(u"summaryProgress"_s);
    m_bar->setAccessibleName(tr("Progress of counting"));
    m_bar->setRange(0, progressSteps);
    m_graph->setObjectName(u"rateGraph"_s);
    m_graph->setAccessibleName(tr("Frames per second over time"));
    m_text->setObjectName(u"summaryText"_s);
    m_text->setAccessibleName(tr("Summary"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // it is lined up by spaces
    m_text->setFont(Theme::instance().fixedFont());
    m_copy->setObjectName(u"copySummary"_s);
    m_again->setObjectName(u"countAgain"_s);
    m_again->setToolTip(tr("The log may have grown since"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_graph);
    m_text->setMinimumHeight(Theme::instance().spacing(25));
    layout->addWidget(m_text, 1);
    layout->addWidget(buttons);
}

void SummaryDialog::count()
{
    m_parts.summary.reset();
    m_progress = std::make_shared<Progress>();
    setEnabledWithHeir(*m_copy, false, *m_text);
    setEnabledWithHeir(*m_again, false, *m_text);
    m_bar->setValue(0);
    m_bar->setFormat(tr("Counting… %p %"));
    m_bar->show();
    m_timer.start(progressInterval);
    m_job.start([store = m_parts.store, progress = m_progress](const std::atomic_bool &isCancelled) {
        return capture::summarize(*store, [&](qint64 done, qint64 total) {
            progress->done = done;
            progress->total = total;
            return !isCancelled;
        });
    });
}

void SummaryDialog::showProgress()
{
    const qint64 total = m_progress->total;
    m_bar->setValue(total > 0 ? static_cast<int>(m_progress->done * progressSteps / total) : 0);
}

void SummaryDialog::take(const capture::CaptureSummary &summary)
{
    m_parts.summary = summary;
    m_timer.stop();
    m_bar->hide();
    m_graph->setRates(summary.rates);
    m_graph->setVisible(!summary.rates.isEmpty());
    m_graph->setAccessibleDescription(formats::ratesInWords(summary));
    m_text->setPlainText(formats::toText(formats::reportOf(summary)));
    m_copy->setEnabled(true);
    m_again->setEnabled(true);
}

void SummaryDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
}

} // namespace wireloupe::ui
