#pragma once

#include <memory>

#include <QObject>

#include "session/payloadfile.h"
#include "ui/banner.h"
#include "ui/latestjob.h"

class QMenu;
class QWidget;

namespace wireloupe::ui {

/// Asks where a payload is to go, and writes it there on another thread. User's thread.
class PayloadSaver : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    PayloadSaver(std::shared_ptr<capture::Store> store, QWidget *window);

    void askToSave(const capture::Record &record, capture::Row row, session::PayloadForm form);
    void askToSave(const QByteArray &bytes);
    /// The forms that a record has, to choose from.
    void fill(QMenu &menu, const capture::Record &record, capture::Row row);
    void save(capture::Row row, session::PayloadForm form, const QString &path);
    void save(const QByteArray &bytes, const QString &path);
    /// "payload-12.json", by what the bytes are.
    static QString suggestedName(const capture::Record &record, capture::Row row, session::PayloadForm form);

signals:
    /// How it went, in a sentence.
    void said(wireloupe::ui::Banner::Kind kind, const QString &text);

private:
    template <typename Save>
    void ask(const QString &title, const QString &name, Save save);
    void tell(const session::PayloadFileResult &result);

    std::shared_ptr<capture::Store> m_store;
    QWidget *m_window;
    QString m_path; ///< of the one under way
    LatestJob<session::PayloadFileResult> m_job;
};

} // namespace wireloupe::ui
