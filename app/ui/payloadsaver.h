#pragma once

#include <deque>
#include <memory>

#include <QObject>
#include <QStringList>
#include <QTimer>

#include "session/payloadjob.h"
#include "ui/banner.h"

class QMenu;
class QWidget;

namespace wireloupe::ui {

class JobBar;

/// Asks where payloads are to go, and writes them there on another thread, one after the other. User's
/// thread.
class PayloadSaver : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`. `bar`: in the same window, shows what takes long, and stops it.
    PayloadSaver(std::shared_ptr<capture::Store> store, JobBar &bar, QWidget *window);

    void askToSave(const capture::Record &record, capture::Row row, session::PayloadForm form);
    void askToSave(const QByteArray &bytes);
    /// The forms that a record has, to choose from.
    void fill(QMenu &menu, const capture::Record &record, capture::Row row);
    void save(capture::Row row, session::PayloadForm form, const QString &path);
    void save(const QByteArray &bytes, const QString &path);
    /// "payload-12.json", by what the bytes are.
    static QString suggestedName(const capture::Record &record, capture::Row row, session::PayloadForm form);

signals:
    /// How it went, in a sentence; with those before it that were written in one go. Of the worst kind.
    void said(wireloupe::ui::Banner::Kind kind, const QString &text);

private:
    struct Task
    {
        QString path;
        session::PayloadJob::Work work;
    };

    template <typename Save>
    void ask(const QString &title, const QString &name, Save save);
    void save(capture::Row row, quint32 generation, session::PayloadForm form, const QString &path);
    void add(const QString &path, session::PayloadJob::Work work);
    void begin();
    void finish(const session::PayloadFileResult &result);
    void tell(const QString &file, const session::PayloadFileResult &result);
    void say(Banner::Kind kind, const QString &sentence);

    std::shared_ptr<capture::Store> m_store;
    QWidget *m_window;
    JobBar &m_bar;
    std::deque<Task> m_saves; ///< the first is under way
    session::PayloadJob *m_job = nullptr;
    QTimer m_patience;                         ///< until it counts as long
    Banner::Kind m_worst = Banner::Kind::Info; ///< of what has been said since nothing was under way
    QStringList m_said;
};

} // namespace wireloupe::ui
