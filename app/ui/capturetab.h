#pragma once

#include "ui/captureopener.h"
#include "ui/tabpage.h"

namespace wireloupe::ui {

/// A capture that came out of a file.
class CaptureTab : public TabPage
{
    Q_OBJECT

public:
    explicit CaptureTab(const OpenedLog &log, QWidget *parent = nullptr);

    QString title() const override;
    QIcon icon() const override;
    QString hint() const override;
    CapturePane *capturePane() const override { return m_pane; }
    void clearLog() override;
    void focusFirst() override;
    QWidgetList panes() const override;
    QString kind() const override { return kindName; }
    QVariantMap state() const override;

    static inline const QString kindName = QStringLiteral("capture");

private:
    QString m_name; ///< where no file of the user's stands behind it
    CapturePane *m_pane;
};

} // namespace wireloupe::ui
