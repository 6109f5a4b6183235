#pragma once

#include "ui/tabpage.h"

namespace wireloupe::ui {

/// A capture opened from a file.
class CaptureTab : public TabPage
{
    Q_OBJECT

public:
    explicit CaptureTab(const std::shared_ptr<capture::Store> &store, QWidget *parent = nullptr);

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
    CapturePane *m_pane;
};

} // namespace wireloupe::ui
