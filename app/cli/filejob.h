#pragma once

#include <QCoreApplication>

#include "cli/interrupt.h"

namespace wireloupe::cli {

/// Says on a terminal how far work is.
void sayProgress(qint64 done, qint64 total);

/// Runs a session::ExportJob or session::ImportJob to its end and returns its Result; Ctrl+C cancels it.
template <class Result, class Job>
Result runToEnd(Job &job)
{
    Interrupt interrupt;
    Result result;
    QObject::connect(&interrupt, &Interrupt::raised, &job, &Job::cancel);
    QObject::connect(&job, &Job::progressed, &job, &sayProgress);
    QObject::connect(&job, &Job::finished, &job, [&](const Result &finished) {
        result = finished;
        QCoreApplication::quit();
    });
    job.start();
    QCoreApplication::exec();
    return result;
}

} // namespace wireloupe::cli
