#pragma once

#include <QWidget>

#include "ui/ownviewstate.h"
#include "wire/frame.h"

class QComboBox;
class QLabel;

namespace wireloupe::ui {

/// The composer's page for a file: chosen by a dialog, or dropped.
class FileDraft : public QWidget, public OwnViewState
{
    Q_OBJECT

public:
    explicit FileDraft(QWidget *parent = nullptr);

    QString path() const { return m_path; }
    void setPath(const QString &path);
    wire::Message::Type type() const;

    QVariant viewState() const override { return m_path; }
    void setViewState(const QVariant &state) override;

public slots:
    void choose();

signals:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QString m_path;
    QLabel *m_name;
    QComboBox *m_type;
};

} // namespace wireloupe::ui
