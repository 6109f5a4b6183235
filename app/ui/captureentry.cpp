#include "ui/captureentry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QUrl>

#include "ui/words.h"

namespace wireloupe::ui {
namespace {

using Kind = CaptureEntry::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(wireloupe::ui::CaptureShelf)
};

/// "localhost:9001/chat", "Server :9001"; the start where nothing tells.
QString titleOf(const capture::LeftCapture &capture)
{
    if (capture.address.isEmpty())
        return QLocale().toString(capture.startedAt.toLocalTime(), QLocale::ShortFormat);
    const QString address =
        QUrl(capture.address).toString(QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    if (!address.startsWith(QLatin1String("//"))) // where a server listened: what was connected to is a URL
        return Words::tr("Server :%1").arg(capture.address.section(QLatin1Char(':'), -1));
    const QString bare = address.sliced(2);
    return bare.endsWith(QLatin1Char('/')) ? bare.chopped(1) : bare;
}

CaptureEntry entryOf(const capture::LeftCapture &capture)
{
    CaptureEntry entry;
    entry.kind = capture.isClosed ? Kind::Closed : Kind::Recovered;
    entry.path = capture.path;
    entry.title = titleOf(capture);
    const QString size = sizeText(static_cast<quint64>(capture.size));
    entry.note = capture.isClosed ? Words::tr("not saved") : Words::tr("recovered");
    entry.text = (capture.isClosed ? Words::tr("Not saved: %1, %2") : Words::tr("Recovered: %1, %2"))
                     .arg(entry.title, size);
    entry.details = {entry.text,
                     Words::tr("Recorded from %1")
                         .arg(QLocale().toString(capture.startedAt.toLocalTime(), QLocale::LongFormat)),
                     capture.isClosed ? Words::tr("Closed without being saved; kept for some days.")
                                      : Words::tr("Wireloupe ended before it was saved or closed.")};
    return entry;
}

CaptureEntry entryOf(const QString &path, bool isMissing)
{
    CaptureEntry entry;
    entry.path = path;
    entry.title = QFileInfo(path).completeBaseName();
    entry.note = isMissing ? Words::tr("missing") : QString();
    entry.text = isMissing ? Words::tr("%1 (missing)").arg(entry.title) : entry.title;
    entry.details = {QDir::toNativeSeparators(path)};
    if (isMissing)
        entry.details << Words::tr("This file is not there any more.");
    entry.isMissing = isMissing;
    return entry;
}

} // namespace

QList<CaptureEntry> captureEntries(const QList<capture::LeftCapture> &left, const QStringList &recent,
                                   const QSet<QString> &missing)
{
    QList<CaptureEntry> entries;
    for (const bool isClosed : {false, true})
        for (const capture::LeftCapture &capture : left)
            if (capture.isClosed == isClosed)
                entries.append(entryOf(capture));
    for (const QString &path : recent)
        entries.append(entryOf(path, missing.contains(path)));
    return entries;
}

} // namespace wireloupe::ui
