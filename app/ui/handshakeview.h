#pragma once

#include <QSplitter>

class QTreeWidget;
class QTreeWidgetItem;

namespace wireloupe::ui {

class PayloadView;

/// The opening handshake of a connection: its header fields as a table, and beside it both heads as they were
/// sent.
class HandshakeView : public QSplitter
{
    Q_OBJECT

public:
    explicit HandshakeView(QWidget *parent = nullptr);

    /// Either may be empty: not seen, or not yet there.
    void setHeads(const QByteArray &request, const QByteArray &response);

private:
    void addHead(const QString &title, const QByteArray &payload);

    QTreeWidget *m_table;
    PayloadView *m_raw;
};

} // namespace wireloupe::ui
