#include "ui/savedconnections.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include "workspace/treefile.h"

namespace wireloupe::ui {

namespace {

constexpr std::size_t maxUndo = 50;

} // namespace

struct SavedConnections::Loaded
{
    Loaded(workspace::LoadResult result, const QString &path)
        : tree(std::move(result.tree)), report(result), secrets(result.secrets)
    {
        if (!result.maySave())
            keptAsItIs = path;
        else if (!result.secrets.maySave())
            keptAsItIs = workspace::secretsPathFor(path);
    }

    std::unique_ptr<workspace::Tree> tree;
    workspace::FileReport report;
    workspace::FileReport secrets;
    QString keptAsItIs;
};

SavedConnections::SavedConnections(const QString &path, QObject *parent)
    : SavedConnections(path, Loaded(workspace::load(path), path), parent)
{
}

SavedConnections::SavedConnections(const QString &path, Loaded loaded, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_report(loaded.report)
    , m_secretsReport(loaded.secrets)
    , m_keptAsItIs(loaded.keptAsItIs)
    , m_model(std::move(loaded.tree))
    , m_follower({path, workspace::secretsPathFor(path)})
{
    connect(&m_model, &ConnectionTreeModel::edited, this, &SavedConnections::save);
    connect(&m_follower, &workspace::FileFollower::changed, this, &SavedConnections::reload);
}

QString SavedConnections::loadProblem() const
{
    if (!m_report.error.isEmpty())
        return sentence(tr("The saved connections could not be read: %1."), m_report);
    if (!m_secretsReport.error.isEmpty())
        return sentence(tr("The passwords of the saved connections could not be read: %1."), m_secretsReport);
    return {};
}

QString SavedConnections::sentence(const QString &what, const workspace::FileReport &report)
{
    const QString problem = what.arg(report.error);
    if (report.setAsideAs.isEmpty())
        return problem;
    return problem + u' ' +
           tr("The file was set aside as %1.").arg(QDir::toNativeSeparators(report.setAsideAs));
}

QString SavedConnections::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("wireloupe/connections.json"));
}

QString SavedConnections::secretsNote()
{
    return tr("Kept when the connection is saved: in %1, a file that only you can read, but not encrypted. "
              "Keep that file out of version control.")
        .arg(QDir::toNativeSeparators(workspace::secretsPathFor(defaultPath())));
}

void SavedConnections::remove(const QModelIndex &index)
{
    const QString title = m_model.node(index)->title();
    m_removed.push_back(m_model.remove(index));
    if (m_removed.size() > maxUndo)
        m_removed.erase(m_removed.begin());
    emit removed(title);
    emit undoChanged();
}

QModelIndex SavedConnections::undo()
{
    if (m_removed.empty())
        return {};
    workspace::Tree::Removed last = std::move(m_removed.back());
    m_removed.pop_back();
    const QModelIndex restored = m_model.restore(std::move(last));
    emit undoChanged();
    return restored;
}

void SavedConnections::save()
{
    if (!m_keptAsItIs.isEmpty()) {
        emit saveFailed(
            tr("The change is not saved: %1 could not be read, nor set aside, and is left as it is.")
                .arg(QDir::toNativeSeparators(m_keptAsItIs)));
        return;
    }
    if (!keepWhatOthersWrote())
        return;
    const QString problem = workspace::save(m_model.tree(), m_path);
    m_follower.note();
    if (!problem.isEmpty())
        emit saveFailed(tr("The saved connections could not be written to %1: %2.")
                            .arg(QDir::toNativeSeparators(m_path), problem));
}

/// What cannot be read is left to whoever writes it, and a file that has gone comes back with the next save.
void SavedConnections::reload()
{
    if (!QFileInfo::exists(m_path))
        return;
    const QByteArrayList state = m_follower.state();
    std::unique_ptr<workspace::Tree> tree = workspace::loadAgain(m_path);
    if (!tree)
        return;
    m_follower.note(state);
    m_keptAsItIs.clear();
    std::erase_if(m_removed, [&tree](const auto &removed) { return tree->find(removed.node->id); });
    m_model.replace(std::move(tree));
    emit undoChanged();
}

/// Where others have written, and it was not read again before the next change here. False: nothing may be
/// saved.
bool SavedConnections::keepWhatOthersWrote()
{
    if (!m_follower.isChanged(m_path) || !QFileInfo::exists(m_path))
        return true;
    workspace::FileReport report;
    workspace::setAside(m_path, report);
    if (report.setAsideAs.isEmpty())
        emit saveFailed(tr("The change is not saved: something else has written to %1 meanwhile.")
                            .arg(QDir::toNativeSeparators(m_path)));
    else
        emit saveFailed(tr("Something else has changed the saved connections meanwhile. What it wrote was "
                           "set aside as %1.")
                            .arg(QDir::toNativeSeparators(report.setAsideAs)));
    return !report.setAsideAs.isEmpty();
}

} // namespace wireloupe::ui
