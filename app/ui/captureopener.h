#pragma once

#include <QObject>
#include <QStringList>

#include "capture/store.h"
#include "formats/importer.h"
#include "session/openedfile.h"

namespace wireloupe::session {
class ImportJob;
}

namespace wireloupe::ui {

class JobBar;
class MessageBar;

/// A log that came out of a file.
struct OpenedLog
{
    std::shared_ptr<capture::Store> store = {};
    /// Where no file of the user's stands behind it: what it is called.
    QString name = {};
    bool isBeingWritten = false; ///< see session::OpenedFile
};

/// Opens files one after the other, whatever they are: captures at once, HAR, JSON Lines and pcapng by
/// importing them. Works in the background, can be cancelled, says what could not be opened and why.
class CaptureOpener : public QObject
{
    Q_OBJECT

public:
    CaptureOpener(JobBar &bar, MessageBar &message, QObject *parent = nullptr);
    ~CaptureOpener() override;

    /// After those that are under way. Local paths.
    void open(const QStringList &paths);
    /// That is not wanted any more.
    void drop(const QString &path);

signals:
    void opened(const wireloupe::ui::OpenedLog &log);
    /// Nothing is under way any more; what has not been opened will not be.
    void ended();

private:
    void next();
    void look(const QString &path);
    void take(const session::OpenedFile &file);
    void import(const QString &path);
    void takeImport(const formats::ImportResult &result);
    void finishOne();
    void cancel();
    void cancelCurrent();
    void addProblem(const QString &reason);
    void report();

    JobBar &m_bar;
    MessageBar &m_message;
    QStringList m_waiting;
    QString m_current; ///< empty while nothing is under way
    session::ImportJob *m_import = nullptr;
    QStringList m_problems;
    QStringList m_notes;
};

} // namespace wireloupe::ui
