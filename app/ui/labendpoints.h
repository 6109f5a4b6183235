#pragma once

#include <QVariantMap>
#include <QWidget>

#include "session/transportlab.h"

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace wireloupe::ui {

/// Where the transport lab finds the messages of a user's own service, and what it finds in them.
class LabEndpoints : public QWidget
{
    Q_OBJECT

public:
    explicit LabEndpoints(QWidget *parent = nullptr);

    void writeTo(session::LabOptions &options) const;
    QVariantMap state() const;
    void restoreState(const QVariantMap &state);
    /// How many transports have an endpoint.
    int count() const;
    QWidget *fieldOf(const session::LabProblem &problem) const;

signals:
    void edited();

private:
    QLineEdit *addUrl(QFormLayout &form, session::Transport transport, const QString &example);
    QLineEdit *addPath(const QString &name, const QString &tip, const QString &placeholder);
    QWidget *buildUrls();
    QWidget *buildMessages();

    session::PerTransport<QLineEdit *> m_urls;
    QLineEdit *m_stamp;
    QComboBox *m_unit;
    QLineEdit *m_sequence;
};

} // namespace wireloupe::ui
