#include "ui/storenotice.h"

#include <limits>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "capture/unsavedfolder.h"
#include "formats/damagewords.h"
#include "ui/words.h"

namespace wireloupe::ui {
namespace {

using capture::Recording;

/// Sources of one context, for functions that are of no class.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::StoreNotices)
};

/// A number of rows in a sentence: Qt's plural forms take an int.
int plural(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, std::numeric_limits<int>::max()));
}

StoreNotice pausedNotice(const StoreFacts &facts)
{
    QString text =
        Words::tr("Recording is paused, because %1 cannot be written: %2. Connections go on, and what comes "
                  "waits in memory. Make room there; recording goes on by itself.")
            .arg(facts.folder, facts.health.reason);
    if (facts.health.lostRecords > 0)
        text += QLatin1Char(' ') +
                Words::tr("%Ln row(s) could not be kept so far.", nullptr, plural(facts.health.lostRecords));
    return {Banner::Kind::Error, text};
}

StoreNotice resumedNotice(const StoreFacts &facts)
{
    return {Banner::Kind::Warning,
            Words::tr("Recording goes on. %Ln row(s) could not be kept meanwhile; the log says where they "
                      "are missing.",
                      nullptr, plural(facts.health.lostRecords)),
            StoreRemedy::Dismiss};
}

StoreNotice memoryNotice(const StoreFacts &facts)
{
    const QString size = sizeText(static_cast<quint64>(capture::Store::defaultMemoryLimit));
    const QString reason = facts.origin.memoryReason;
    const QString text =
        reason.isEmpty()
            ? Words::tr("This log is kept in memory only: its newest %1, until the tab is closed.").arg(size)
            : Words::tr("This log is kept in memory only, its newest %1, until the tab is closed, because no "
                        "file can be written in %2: %3.")
                  .arg(size, facts.folder, reason);
    return {Banner::Kind::Warning, text, StoreRemedy::SaveAs};
}

} // namespace

StoreFacts factsOf(const capture::Store &store, const StoreOrigin &origin)
{
    StoreFacts facts;
    facts.origin = origin;
    facts.health = store.health();
    facts.isInMemory = store.isInMemory();
    if (!store.isIndexing())
        facts.damage = store.damage();
    facts.areMarksKept = store.areMarksKept();
    const QString folder =
        store.path().isEmpty() ? capture::unsavedFolder() : QFileInfo(store.path()).absolutePath();
    facts.folder = QDir::toNativeSeparators(folder);
    return facts;
}

QList<StoreNotice> noticesOf(const StoreFacts &facts)
{
    QList<StoreNotice> notices;
    if (facts.health.recording == Recording::Paused)
        notices << pausedNotice(facts);
    else if (facts.health.lostRecords > 0)
        notices << resumedNotice(facts);
    if (facts.isInMemory)
        notices << memoryNotice(facts);
    if (!facts.damage.isSound())
        notices << StoreNotice{Banner::Kind::Warning,
                               formats::sentence(facts.damage) + QLatin1Char(' ') +
                                   Words::tr("All that is sound can be saved as a capture of its own."),
                               StoreRemedy::Repair};
    if (facts.origin.isBeingWritten)
        notices << StoreNotice{
            Banner::Kind::Info,
            Words::tr("This file is being recorded into elsewhere: rows that came after it "
                      "was opened are not shown."),
            StoreRemedy::ReadAgain};
    if (!facts.areMarksKept)
        notices << StoreNotice{Banner::Kind::Warning,
                               Words::tr("Marks cannot be written to this file: they go when the tab is "
                                         "closed, unless the capture is saved as another file."),
                               StoreRemedy::SaveAs};
    return notices;
}

QString buttonText(StoreRemedy remedy)
{
    switch (remedy) {
    case StoreRemedy::None:
        break;
    case StoreRemedy::Dismiss:
        return Words::tr("Dismiss");
    case StoreRemedy::SaveAs:
        return Words::tr("Save as…");
    case StoreRemedy::Repair:
        return Words::tr("Repair into a new file…");
    case StoreRemedy::ReadAgain:
        return Words::tr("Read again");
    }
    return {};
}

} // namespace wireloupe::ui
