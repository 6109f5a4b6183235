#include "ui/labtab.h"

#include <algorithm>

#include <QFileDialog>
#include <QLabel>
#include <QSaveFile>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "capture/phases.h"
#include "formats/words.h"
#include "session/labwords.h"
#include "ui/filefolders.h"
#include "ui/formfields.h"
#include "ui/hint.h"
#include "ui/labcsv.h"
#include "ui/labform.h"
#include "ui/labresults.h"
#include "ui/messagebar.h"
#include "ui/theme.h"
#include "ui/viewpace.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using session::LabProblem;
using session::TransportLab;

LabTab::LabTab(session::Runtime &runtime, QWidget *parent)
    : LabTab(runtime, {.lab = std::make_unique<TransportLab>(runtime), .form = {}}, parent)
{
}

LabTab::LabTab(session::Runtime & /*runtime*/, Parts parts, QWidget *parent)
    : TabPage(parent)
    , m_lab(std::move(parts.lab))
    , m_words(mutedLabel(tr("The same messages by WebSocket, Server-Sent Events, long polling and short "
                            "polling, side by side."),
                         this))
    , m_form(new LabForm(this))
    , m_message(new MessageBar(this))
    , m_pages(new QStackedWidget(this))
    , m_hint(new Hint(this))
    , m_results(new LabResults(this))
    , m_pace(new ViewPace(*this, [this] { look(); }))
{
    const Theme &theme = Theme::instance();
    m_words->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), 0);
    m_pages->addWidget(m_hint);
    m_pages->addWidget(m_results);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_words);
    layout->addWidget(m_form);
    layout->addWidget(m_message);
    layout->addWidget(m_pages, 1);
    connectParts();
    showPromise();
    if (!parts.form.isEmpty())
        restoreState(parts.form);
    if (parts.hasResults) {
        m_form->setRunning(m_lab->isRunning());
        showPart(*m_results);
        look();
    }
}

LabTab::Parts LabTab::release()
{
    m_lab->disconnect(this);
    const bool hasResults = m_pages->currentWidget() == m_results;
    return {.lab = std::move(m_lab), .form = state(), .hasResults = hasResults};
}

void LabTab::connectParts()
{
    connect(m_form, &LabForm::startRequested, this, &LabTab::start);
    connect(m_form, &LabForm::stopRequested, this, &LabTab::stop);
    connect(m_form, &LabForm::edited, this, &LabTab::showPromise);
    connect(m_lab.get(), &TransportLab::changed, this, &LabTab::scheduleLook);
    connect(m_lab.get(), &TransportLab::finished, this, &LabTab::takeEnd);
    connect(m_lab.get(), &TransportLab::failed, this, &LabTab::takeFailure);
    connect(m_results, &LabResults::exportRequested, this, &LabTab::askForFile);
}

void LabTab::start()
{
    if (const LabProblem problem = m_form->problem(); problem.kind != LabProblem::Kind::None) {
        m_message->say(MessageBar::Kind::Error, session::sentence(problem));
        m_form->focusProblem(problem);
        return;
    }
    m_message->dismiss();
    m_trails = {};
    m_lab->start(m_form->options());
    m_form->setRunning(true);
    showPart(*m_results);
    look();
    emit changed();
}

void LabTab::stop()
{
    m_lab->stop();
}

void LabTab::takeEnd()
{
    m_form->setRunning(false);
    look();
    emit changed();
}

void LabTab::takeFailure(const capture::StateEvent &event)
{
    takeEnd();
    showPart(*m_hint);
    m_message->say(MessageBar::Kind::Error, formats::sentence(event));
}

void LabTab::showEvent(QShowEvent *event)
{
    TabPage::showEvent(event);
    scheduleLook();
}

void LabTab::resizeEvent(QResizeEvent *event)
{
    TabPage::resizeEvent(event);
    arrange();
}

void LabTab::showPart(QWidget &part)
{
    m_pages->setCurrentWidget(&part);
    arrange();
}

/// Where there is little room, what has been found goes before what this is.
void LabTab::arrange()
{
    constexpr int roomForAll = 150; // in units of spacing
    const bool isTight = height() < Theme::instance().spacing(roomForAll);
    m_words->setVisible(!isTight || m_pages->currentWidget() != m_results);
}

void LabTab::scheduleLook()
{
    if (m_pages->currentWidget() == m_results)
        m_pace->request();
}

void LabTab::look()
{
    LabPicture picture;
    picture.figures = m_lab->allFigures();
    picture.elapsed = m_lab->elapsed();
    picture.now = capture::monotonicNow();
    for (const session::Transport transport : session::allTransports) {
        m_trails[transport].append(m_lab->points(transport, m_trails[transport].next()));
        picture.points[transport] = m_trails[transport].points();
    }
    m_results->setPicture(picture);
    m_form->setProgress(progressText());
}

QString LabTab::progressText() const
{
    const QString elapsed = clockText(std::chrono::round<std::chrono::seconds>(m_lab->elapsed()));
    if (!m_lab->isRunning())
        return tr("ended after %1").arg(elapsed);
    const auto duration = std::chrono::floor<std::chrono::seconds>(m_lab->options().duration);
    return duration.count() == 0 ? elapsed : tr("%1 of %2").arg(elapsed, clockText(duration));
}

void LabTab::showPromise()
{
    m_hint->say(tr("Do you need WebSockets here?"), m_form->promise());
}

void LabTab::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Export figures"), usualFolder(FolderUse::Exports), tr("CSV files (*.csv)"));
    dialog->setObjectName(u"exportLabDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"transport-lab.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LabTab::exportTo);
    dialog->open();
}

void LabTab::exportTo(const QString &path)
{
    rememberFolder(FolderUse::Exports, path);
    const QString shown = QDir::toNativeSeparators(path);
    const QByteArray csv = labCsv(m_results->picture().figures);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(csv) == csv.size() && file.commit())
        m_message->say(MessageBar::Kind::Success, tr("The figures were written to %1.").arg(shown));
    else
        m_message->say(MessageBar::Kind::Error,
                       tr("The figures could not be written to %1: %2.").arg(shown, file.errorString()));
}

void LabTab::restoreState(const QVariantMap &state)
{
    m_form->restoreState(state);
}

QString LabTab::title() const
{
    return tr("Transport lab");
}

QIcon LabTab::icon() const
{
    return Theme::instance().icon(u"lab"_s, m_lab->isRunning() ? Role::Success : Role::Muted);
}

QString LabTab::hint() const
{
    return m_lab->isRunning() ? tr("Transport lab: running") : tr("Transport lab");
}

void LabTab::focusFirst()
{
    m_form->firstField()->setFocus();
}

QWidgetList LabTab::panes() const
{
    return {m_form, m_results}; // its first field may be disabled
}

QVariantMap LabTab::state() const
{
    return m_form->state();
}

} // namespace wireloupe::ui
