#include "cli/labjob.h"

#include <utility>

#include <QCoreApplication>

#include "cli/exitstatus.h"
#include "cli/labjson.h"
#include "cli/labtable.h"
#include "cli/terminal.h"
#include "formats/words.h"
#include "session/labwords.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace wireloupe::cli {

namespace {

constexpr auto secondsInterval = 1s;
constexpr auto terminalInterval = 250ms;

} // namespace

LabJob::LabJob(const Options &options, Output &output)
    : m_options(options), m_output(output), m_lab(m_runtime)
{
    connect(&m_interrupt, &Interrupt::raised, this, &LabJob::interrupt);
    connect(&m_output, &Output::closed, this, &LabJob::interrupt);
    connect(&m_lab, &session::TransportLab::finished, this, &LabJob::finish);
    connect(&m_lab, &session::TransportLab::failed, this, &LabJob::fail);
    connect(&m_timer, &QTimer::timeout, this, &LabJob::show);
    m_timer.setTimerType(Qt::PreciseTimer);
}

LabJob::~LabJob() = default;

int LabJob::run()
{
    m_lab.start(m_options.lab);
    if (m_options.isJson)
        m_timer.start(secondsInterval);
    else if (m_output.isTerminal())
        m_timer.start(terminalInterval);
    QCoreApplication::exec();
    return m_status;
}

void LabJob::interrupt()
{
    if (std::exchange(m_isInterrupted, true))
        finish();
    else
        m_lab.stop();
}

void LabJob::show()
{
    if (m_options.isJson)
        m_output.write(labSecondJson(m_lab.allFigures(), m_lab.elapsed()));
    else
        showTable();
    m_output.flush();
}

/// In the place of the one before, line by line, so that nothing flickers. Cut at the terminal's edge: a line
/// that is broken there would be two.
void LabJob::showTable()
{
    const QString table = labTable(m_lab.allFigures());
    const int width = terminalWidth();
    QString text = upToTable();
    for (const QString &line : table.split(u'\n', Qt::SkipEmptyParts))
        text += line.left(width) + u"\x1b[K\n"_s;
    m_shownLines = table.count(u'\n');
    m_output.write((text + u"\x1b[J"_s).toUtf8());
}

QString LabJob::upToTable() const
{
    return m_shownLines > 0 ? u"\x1b[%1A"_s.arg(m_shownLines) : QString();
}

void LabJob::finish()
{
    m_timer.stop();
    m_lab.disconnect(this);
    const AllFigures figures = m_lab.allFigures();
    for (const session::TransportFigures &each : figures)
        if (each.state == session::LabState::Failed)
            m_status = WorkFailed;
    if (m_options.isJson) {
        m_output.write(labResultJson(figures, m_lab.elapsed()));
    } else {
        if (m_shownLines > 0)
            m_output.write((upToTable() + u"\x1b[J"_s).toUtf8());
        m_output.write(labTable(figures).toUtf8() + '\n');
        for (const QString &sentence : session::sentences(m_lab.summary()))
            m_output.write(sentence.toUtf8() + '\n');
    }
    m_output.flush();
    QCoreApplication::quit();
}

void LabJob::fail(const capture::StateEvent &event)
{
    m_timer.stop();
    complain(formats::sentence(event));
    m_status = WorkFailed;
    QCoreApplication::quit();
}

} // namespace wireloupe::cli
