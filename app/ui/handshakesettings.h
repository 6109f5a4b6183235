#pragma once

#include <QTabWidget>

#include "workspace/profile.h"

class QLineEdit;
class QSpinBox;
class QTableView;

namespace wireloupe::ui {

class HeadersModel;

/// What a connection asks for when it opens: headers, subprotocols and options.
class HandshakeSettings : public QTabWidget
{
    Q_OBJECT

public:
    explicit HandshakeSettings(QWidget *parent = nullptr);

    /// Fills in the parts of a profile that are edited here.
    void writeTo(workspace::Profile &profile) const;
    void readFrom(const workspace::Profile &profile);
    void setPingInterval(int milliseconds);

    QSize sizeHint() const override;

signals:
    void edited();

private:
    QWidget *buildHeaders();
    QWidget *buildSubprotocols();
    QWidget *buildOptions();
    void updateTitles();

    HeadersModel *m_headers;
    QTableView *m_headerTable;
    QLineEdit *m_subprotocols;
    QSpinBox *m_timeout;
    QSpinBox *m_pingInterval;
};

} // namespace wireloupe::ui
