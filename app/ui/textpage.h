#pragma once

#include <functional>

#include <QFutureWatcher>
#include <QWidget>

#include "ui/payloadtext.h"

class QLabel;

namespace wireloupe::ui {

class PayloadView;

/// A readable payload under a line that says what to know about it. Large payloads are made readable on
/// another thread.
class TextPage : public QWidget
{
    Q_OBJECT

public:
    using Make = PayloadText (*)(const capture::Record &record, bool isCut);

    explicit TextPage(Make make, QWidget *parent = nullptr);

    void setRecord(const capture::Record &record, bool isCut);
    QString note() const;
    PayloadView *view() const { return m_view; }

private:
    void show(const PayloadText &text);
    void applyTheme();

    Make m_make;
    QLabel *m_note;
    PayloadView *m_view;
    QFutureWatcher<PayloadText> m_watcher;
};

} // namespace wireloupe::ui
