#pragma once

#include <QWidget>

#include "wire/frame.h"

namespace wireloupe::ui {

/// Where a message is written and sent: text, JSON with a check, hex, a file; ping; close with code and reason; history.
class Composer : public QWidget
{
    Q_OBJECT

public:
    enum class Feature : quint8 {
        MessagesOnly,     ///< as the server tab needs it
        WithControlFrames ///< ping and close too
    };

    explicit Composer(Feature feature, QWidget *parent = nullptr);
    ~Composer() override;

    /// Whether there is somebody to send to; writing is always possible.
    void setSendEnabled(bool isEnabled);
    void setText(const QString &text);
    QStringList history() const;
    void setHistory(const QStringList &history);

public slots:
    void send();
    void focusEditor();

signals:
    void sendRequested(const wireloupe::wire::Message &message);
    void pingRequested(const QByteArray &payload);
    void closeRequested(quint16 code, const QByteArray &reason);
    void historyChanged();
};

} // namespace wireloupe::ui
