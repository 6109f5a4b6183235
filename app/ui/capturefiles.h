#pragma once

#include <QObject>

#include "capture/store.h"

namespace wireloupe::ui {

class JobBar;
class MessageBar;
class TabPage;

/// Saves and opens captures: asks for the file, works in the background, says how it went.
class CaptureFiles : public QObject
{
    Q_OBJECT

public:
    CaptureFiles(JobBar &bar, MessageBar &message, QWidget *window);

    void askToSave(const TabPage &page);
    void askToOpen();
    void save(const std::shared_ptr<const capture::Store> &store, const QString &path);
    void open(const QString &path);

signals:
    void opened(const std::shared_ptr<wireloupe::capture::Store> &store);

private:
    void takeOpened(const QString &path, const capture::StoreResult &result);

    JobBar &m_bar;
    MessageBar &m_message;
    QWidget *m_window;
};

} // namespace wireloupe::ui
