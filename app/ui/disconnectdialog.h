#pragma once

#include <QDialog>

#include "ui/taborder.h"

namespace wireloupe::ui {

class CloseForm;

/// With which close code and reason a peer is to be disconnected.
class DisconnectDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// `peer`: as the person knows it.
    explicit DisconnectDialog(const QString &peer, QWidget *parent = nullptr);

    quint16 code() const;
    QByteArray reason() const;

private:
    CloseForm *m_form;
};

} // namespace wireloupe::ui
