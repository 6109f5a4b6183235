#pragma once

#include <functional>

#include <QObject>
#include <QPointer>

#include "session/savejob.h"

namespace wireloupe::ui {

class CaptureOpener;
class CaptureShelf;
class JobBar;
class MessageBar;
class TabPage;

/// Asks for files and saves captures to them, in the background; says how it went.
class CaptureFiles : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. The opener and the shelf hear what becomes of files.
    CaptureFiles(JobBar &bar, MessageBar &message, CaptureOpener &opener, CaptureShelf &shelf,
                 QWidget *window);
    ~CaptureFiles() override;

    void askToOpen();
    void askToImport();
    void askToSave(TabPage &page);
    /// What is sound of a damaged capture, into a new file, which is opened then.
    void askToRepair(TabPage &page);
    /// A capture that Wireloupe keeps in its own folder: it goes once it has been saved.
    void askToSaveOwn(const QString &path);
    /// `page`: hears of it; may be null, and may go meanwhile.
    void save(const std::shared_ptr<const capture::Store> &store, const QString &path, TabPage *page);

private:
    /// What comes after a save that has succeeded.
    enum class Then : quint8 {
        Nothing,
        Open,      ///< the new file
        RemoveOwn, ///< the capture that was saved, from Wireloupe's own folder
    };

    void askForTarget(const QString &title, const QString &proposal,
                      const std::function<void(const QString &)> &chosen);
    void askForFiles(const QString &title, const QStringList &filters);
    void saveOwn(const QString &path, const QString &target);
    void start(const std::shared_ptr<const capture::Store> &store, const QString &path, TabPage *page,
               Then then);
    void finish(const session::SaveResult &result, Then then);

    JobBar &m_bar;
    MessageBar &m_message;
    CaptureOpener &m_opener;
    CaptureShelf &m_shelf;
    QWidget *m_window;
    session::SaveJob *m_job = nullptr;
    QPointer<TabPage> m_page; ///< whose capture is being saved
};

} // namespace wireloupe::ui
