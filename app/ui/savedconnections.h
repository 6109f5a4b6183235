#pragma once

#include <vector>

#include <QObject>

#include "ui/connectiontreemodel.h"
#include "workspace/filefollower.h"
#include "workspace/jsonfile.h"

namespace wireloupe::ui {

/// The saved connections of this user: written after every change, read again when another Wireloupe or an
/// editor has written them, with undo for what was deleted. Where their file or that of their secrets could
/// neither be read nor set aside, neither is written.
class SavedConnections : public QObject
{
    Q_OBJECT

public:
    /// Reads the file; what went wrong is in loadProblem().
    explicit SavedConnections(const QString &path, QObject *parent = nullptr);
    /// Of the file.
    QString path() const { return m_path; }

    /// connections.json in the user's configuration folder.
    static QString defaultPath();
    /// Where the secrets of saved connections are kept, and how: a sentence for a tool tip of their fields.
    static QString secretsNote();

    ConnectionTreeModel &model() { return m_model; }
    /// A sentence for the user, or nothing.
    QString loadProblem() const;
    /// `what`, in which the reason takes the place of %1, and where the file went if it was set aside.
    static QString sentence(const QString &what, const workspace::FileReport &report);

    void remove(const QModelIndex &index);
    bool canUndo() const { return !m_removed.empty(); }
    /// Puts back what was deleted last; the index of it, or an invalid one.
    QModelIndex undo();

signals:
    void removed(const QString &title);
    void undoChanged();
    /// Sentences for the user. Where somebody else has written the file, it was saved all the same.
    void saveFailed(const QString &problem);

private:
    struct Loaded;

    SavedConnections(const QString &path, Loaded loaded, QObject *parent);
    void save();
    void reload();
    bool keepWhatOthersWrote();

    QString m_path;
    workspace::FileReport m_report;
    workspace::FileReport m_secretsReport; ///< of their passwords
    QString m_keptAsItIs;                  ///< the file that nothing may be saved for; empty: none
    ConnectionTreeModel m_model;
    workspace::FileFollower m_follower;
    std::vector<workspace::Tree::Removed> m_removed;
};

} // namespace wireloupe::ui
