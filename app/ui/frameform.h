#pragma once

#include <QWidget>

#include "ui/framedraft.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QStackedWidget;
class QTabBar;

namespace wireloupe::ui {

/// The fields of a frame that is made by hand, every one of its header's and the payload; or raw bytes.
class FrameForm : public QWidget
{
    Q_OBJECT

public:
    explicit FrameForm(QWidget *parent = nullptr);

    FrameDraft draft() const;
    void setDraft(const FrameDraft &draft);

signals:
    void changed();

private:
    QWidget *buildFields();
    void addHeaderFields(QFormLayout *layout);
    void addLengthFields(QFormLayout *layout);
    void addPayloadFields(QFormLayout *layout);
    QWidget *buildRaw();
    void connectFields();
    void updateFields();

    QTabBar *m_kind;
    QStackedWidget *m_pages;
    QComboBox *m_opcode;
    QCheckBox *m_fin;
    QCheckBox *m_rsv1;
    QCheckBox *m_rsv2;
    QCheckBox *m_rsv3;
    QComboBox *m_mask;
    QLineEdit *m_key;
    QComboBox *m_lengthKind;
    QLineEdit *m_length;
    QComboBox *m_form;
    QSpinBox *m_closeCode;
    QComboBox *m_payloadForm;
    QPlainTextEdit *m_payload;
    QPlainTextEdit *m_raw;
};

} // namespace wireloupe::ui
