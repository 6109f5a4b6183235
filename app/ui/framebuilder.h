#pragma once

#include <QDialog>

#include "ui/framedraft.h"
#include "ui/taborder.h"

class QLabel;
class QPushButton;

namespace wireloupe::ui {

class FrameForm;
class FramePreview;

/// Frames made by hand, right or wrong, for an open connection: fields on one side, what they come to on the
/// other. Stays open beside the log.
class FrameBuilder : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    explicit FrameBuilder(QWidget *parent = nullptr);

    FrameForm *form() const { return m_form; }
    FramePreview *preview() const { return m_preview; }
    /// Whether there is an open connection; building is always possible.
    void setSendEnabled(bool isEnabled);
    /// Whether the connection has agreed on permessage-deflate, which gives RSV1 its meaning.
    void setDeflateInUse(bool isInUse);

signals:
    /// Bytes as the user has seen them.
    void sendRequested(const QByteArray &bytes);

private:
    void takeNewKey();
    void rebuild();
    void send();

    wire::MaskingKey m_key{}; ///< shown for a random one, and sent; a new one for each frame
    BuiltFrame m_built;
    bool m_isSendEnabled = false;
    bool m_isDeflateInUse = false;
    FrameForm *m_form;
    FramePreview *m_preview;
    QLabel *m_status;
    QPushButton *m_send;
};

} // namespace wireloupe::ui
