#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace wireloupe::ui {

/// A close code with its meaning and a reason, held to what may be sent (RFC 6455 sections 5.5 and 7.4).
class CloseForm : public QWidget
{
    Q_OBJECT

public:
    explicit CloseForm(QWidget *parent = nullptr);

    quint16 code() const;
    QByteArray reason() const;
    bool isValid() const;

signals:
    void changed();

private:
    QString problem() const;
    void refresh();

    QComboBox *m_code;
    QLineEdit *m_reason;
    QLabel *m_meaning;
};

} // namespace wireloupe::ui
