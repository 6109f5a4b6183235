#include "ui/captureshelf.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

#include "capture/recordcursor.h"
#include "ui/savestate.h"
#include "ui/tabpage.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"captures/recent"_s;
/// Names of files that a crash has left and that have been told of.
const QString toldKey = u"captures/recoveredTold"_s;
/// Several files come and go at once.
constexpr std::chrono::milliseconds settling{150};
constexpr std::chrono::seconds retryInterval{1};
/// Looked at before a log without frames is taken for one.
constexpr qint64 looksAtRows = 1000;

bool hasFrames(const capture::Store &store)
{
    const capture::RowRange rows = store.rows();
    const capture::Row end{qMin(toInt(rows.end), toInt(rows.first) + looksAtRows)};
    if (end < rows.end)
        return true;
    capture::RecordCursor cursor(store, rows.first, end, 0);
    while (cursor.next())
        if (cursor.view().head.isFrame())
            return true;
    return false;
}

} // namespace

CaptureShelf::CaptureShelf(const capture::ClosedLimit &limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
    , m_recent(QSettings().value(recentKey).toStringList())
    , m_job([this](const Found &found) { take(found); })
{
    const QString folder = capture::unsavedFolder();
    QDir().mkpath(folder);
    m_watcher.addPath(folder);
    m_timer.setSingleShot(true);
    m_timer.setInterval(settling);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &CaptureShelf::refresh);
    connect(&m_timer, &QTimer::timeout, this, &CaptureShelf::look);
    look();
}

CaptureShelf::~CaptureShelf()
{
    finishRemoval();
    for (const QString &path : std::as_const(m_saved))
        capture::removeLeft(path);
    capture::tidyClosed(m_limit);
}

void CaptureShelf::refresh()
{
    if (!m_timer.isActive())
        m_timer.start();
}

void CaptureShelf::look()
{
    m_job.start([limit = m_limit, recent = m_recent, saved = m_saved](const std::atomic_bool &) {
        for (const QString &path : saved)
            capture::removeLeft(path);
        capture::tidyClosed(limit);
        Found found;
        found.left = capture::leftCaptures();
        for (const QString &path : recent)
            if (!QFileInfo::exists(path))
                found.missing.insert(path);
        return found;
    });
}

void CaptureShelf::take(const Found &found)
{
    m_found = found;
    m_saved.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    if (!m_saved.isEmpty()) // still in use
        QTimer::singleShot(retryInterval, this, &CaptureShelf::refresh);
    update();
    tellRecovered();
}

void CaptureShelf::update()
{
    QList<CaptureEntry> entries = captureEntries(m_found.left, m_recent, m_found.missing);
    entries.removeIf([this](const CaptureEntry &entry) { return entry.path == m_removed; });
    if (entries == m_entries)
        return;
    m_entries = std::move(entries);
    emit changed();
}

void CaptureShelf::tellRecovered()
{
    QSettings settings;
    const QStringList told = settings.value(toldKey).toStringList();
    QStringList all;
    int count = 0;
    for (const capture::LeftCapture &capture : m_found.left) {
        if (capture.isClosed)
            continue;
        all << QFileInfo(capture.path).fileName();
        count += told.contains(all.last()) ? 0 : 1;
    }
    if (all != told)
        settings.setValue(toldKey, all);
    if (count > 0)
        emit recovered(count);
}

void CaptureShelf::setRecent(const QStringList &paths)
{
    m_recent = paths.first(qMin(paths.size(), maxRecent));
    QSettings().setValue(recentKey, m_recent);
    update();
    refresh();
}

void CaptureShelf::noteRecent(const QString &path)
{
    if (capture::isInUnsavedFolder(path))
        return;
    const QString absolute = QFileInfo(path).absoluteFilePath();
    m_found.missing.remove(absolute);
    QStringList paths = m_recent;
    paths.removeAll(absolute);
    paths.prepend(absolute);
    setRecent(paths);
}

void CaptureShelf::keep(TabPage &page)
{
    const auto store = page.store();
    if (!store)
        return;
    const SaveState &state = page.saveState();
    if (store->isUnsaved() && !state.isSaved(*store) && m_limit.bytes > 0 && hasFrames(*store))
        store->keepFile();
    else if (!store->isUnsaved() && state.isInFile(*store) && capture::isInUnsavedFolder(store->path()))
        m_saved.append(store->path());
    refresh(); // what the tab had opened can be had again
}

void CaptureShelf::remove(const CaptureEntry &entry)
{
    if (!entry.isOwn()) {
        QStringList paths = m_recent;
        paths.removeAll(entry.path);
        setRecent(paths);
        return;
    }
    finishRemoval();
    m_removed = entry.path;
    update();
    emit removed(entry.title);
}

void CaptureShelf::undo()
{
    m_removed.clear();
    update();
}

void CaptureShelf::removeSaved(const QString &path)
{
    m_saved.append(path);
    refresh();
}

void CaptureShelf::finishRemoval()
{
    if (m_removed.isEmpty())
        return;
    capture::removeLeft(m_removed);
    m_found.left.removeIf([this](const capture::LeftCapture &left) { return left.path == m_removed; });
    m_removed.clear();
}

void CaptureShelf::setLimit(const capture::ClosedLimit &limit)
{
    if (limit == m_limit)
        return;
    m_limit = limit;
    refresh();
}

} // namespace wireloupe::ui
