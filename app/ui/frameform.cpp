#include "ui/frameform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QTabBar>

#include "formats/words.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxCode = 65535;

QString opcodeName(wire::Opcode opcode)
{
    return wire::isReserved(opcode) ? FrameForm::tr("reserved") : formats::opcodeName(opcode);
}

/// Side by side, as one field of a form.
QWidget *inRow(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

} // namespace

FrameForm::FrameForm(QWidget *parent)
    : QWidget(parent)
    , m_kind(new QTabBar(this))
    , m_pages(new QStackedWidget(this))
    , m_opcode(new QComboBox(this))
    , m_fin(new QCheckBox(u"FIN"_s, this))
    , m_rsv1(new QCheckBox(u"RSV1"_s, this))
    , m_rsv2(new QCheckBox(u"RSV2"_s, this))
    , m_rsv3(new QCheckBox(u"RSV3"_s, this))
    , m_mask(new QComboBox(this))
    , m_key(new QLineEdit(this))
    , m_lengthKind(new QComboBox(this))
    , m_length(new QLineEdit(this))
    , m_form(new QComboBox(this))
    , m_closeCode(new QSpinBox(this))
    , m_payloadForm(new QComboBox(this))
    , m_payload(new QPlainTextEdit(this))
    , m_raw(new QPlainTextEdit(this))
{
    m_kind->addTab(tr("Frame"));
    m_kind->addTab(tr("Raw bytes"));
    m_kind->setDrawBase(false);
    m_kind->setExpanding(false);
    m_kind->setAccessibleName(tr("What to make"));
    m_pages->addWidget(buildFields());
    m_pages->addWidget(buildRaw());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(m_kind);
    layout->addWidget(m_pages, 1);
    connectFields();
    setDraft({});
}

QWidget *FrameForm::buildFields()
{
    auto *page = new QWidget;
    auto *layout = new QFormLayout(page);
    layout->setContentsMargins({});
    layout->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    addHeaderFields(layout);
    addLengthFields(layout);
    addPayloadFields(layout);
    return page;
}

void FrameForm::addHeaderFields(QFormLayout *layout)
{
    m_opcode->setObjectName(u"frameOpcode"_s);
    for (quint8 opcode = 0; opcode < 16; ++opcode)
        m_opcode->addItem(u"0x%1  %2"_s.arg(opcode, 0, 16).arg(opcodeName(wire::Opcode{opcode})));
    m_opcode->setMaxVisibleItems(16);
    layout->addRow(tr("&Opcode"), m_opcode);
    layout->addRow(tr("Bits"), inRow({m_fin, m_rsv1, m_rsv2, m_rsv3}));
    m_fin->setToolTip(tr("The last frame of its message"));
    m_rsv1->setToolTip(tr("Says of a message that it is compressed, where permessage-deflate is in use"));

    m_mask->setObjectName(u"frameMask"_s);
    m_mask->addItems({tr("Random key"), tr("No mask"), tr("This key")});
    m_key->setObjectName(u"frameKey"_s);
    m_key->setAccessibleName(tr("Masking key"));
    m_key->setPlaceholderText(u"37 fa 21 3d"_s);
    m_key->setFont(Theme::instance().fixedFont());
    layout->addRow(tr("&Mask"), inRow({m_mask, m_key}));
}

void FrameForm::addLengthFields(QFormLayout *layout)
{
    m_lengthKind->setObjectName(u"frameLengthKind"_s);
    m_lengthKind->addItems({tr("That of the payload"), tr("This number")});
    m_length->setObjectName(u"frameLength"_s);
    m_length->setAccessibleName(tr("Declared length"));
    m_length->setPlaceholderText(tr("bytes"));
    layout->addRow(tr("&Length"), inRow({m_lengthKind, m_length}));
    m_form->setObjectName(u"frameLengthForm"_s);
    m_form->addItems({tr("the shortest"), tr("7 bits"), tr("16 bits"), tr("64 bits")});
    layout->addRow(tr("Length &form"), m_form);
}

void FrameForm::addPayloadFields(QFormLayout *layout)
{
    m_closeCode->setObjectName(u"frameCloseCode"_s);
    m_closeCode->setRange(-1, maxCode);
    m_closeCode->setSpecialValueText(tr("none"));
    m_closeCode->setToolTip(tr("Put before the payload, in two bytes"));
    layout->addRow(tr("&Close code"), m_closeCode);
    m_payloadForm->setObjectName(u"framePayloadForm"_s);
    m_payloadForm->addItems({tr("Text with escapes (\\n, \\xFF)"), tr("Hex")});
    layout->addRow(tr("&Payload"), m_payloadForm);
    m_payload->setObjectName(u"framePayload"_s);
    m_payload->setAccessibleName(tr("Payload"));
    m_payload->setFont(Theme::instance().fixedFont());
    m_payload->setTabChangesFocus(true);
    m_payload->setMinimumHeight(3 * QFontMetrics(m_payload->font()).lineSpacing());
    layout->addRow(m_payload);
}

QWidget *FrameForm::buildRaw()
{
    m_raw->setObjectName(u"frameRaw"_s);
    m_raw->setAccessibleName(tr("Raw bytes in hexadecimal"));
    m_raw->setFont(Theme::instance().fixedFont());
    m_raw->setPlaceholderText(u"81 85 37 fa 21 3d 7f 9f 4d 51 58"_s);
    m_raw->setTabChangesFocus(true);
    return m_raw;
}

void FrameForm::connectFields()
{
    connect(m_kind, &QTabBar::currentChanged, this, &FrameForm::updateFields);
    for (QComboBox *box : {m_opcode, m_mask, m_lengthKind, m_form, m_payloadForm})
        connect(box, &QComboBox::currentIndexChanged, this, &FrameForm::updateFields);
    for (QCheckBox *box : {m_fin, m_rsv1, m_rsv2, m_rsv3})
        connect(box, &QCheckBox::toggled, this, &FrameForm::changed);
    for (QLineEdit *edit : {m_key, m_length})
        connect(edit, &QLineEdit::textChanged, this, &FrameForm::changed);
    for (QPlainTextEdit *edit : {m_payload, m_raw})
        connect(edit, &QPlainTextEdit::textChanged, this, &FrameForm::changed);
    connect(m_closeCode, &QSpinBox::valueChanged, this, &FrameForm::changed);
}

void FrameForm::updateFields()
{
    m_pages->setCurrentIndex(m_kind->currentIndex());
    m_key->setEnabled(m_mask->currentIndex() == static_cast<int>(FrameDraft::Mask::Chosen));
    m_length->setEnabled(m_lengthKind->currentIndex() == 1);
    m_closeCode->setEnabled(m_opcode->currentIndex() == static_cast<int>(wire::Opcode::Close));
    emit changed();
}

FrameDraft FrameForm::draft() const
{
    FrameDraft draft;
    draft.isRaw = m_kind->currentIndex() == 1;
    draft.rawHex = m_raw->toPlainText();
    draft.opcode = static_cast<quint8>(m_opcode->currentIndex());
    draft.fin = m_fin->isChecked();
    draft.rsv =
        static_cast<quint8>((m_rsv1->isChecked() ? wire::Rsv1 : 0) | (m_rsv2->isChecked() ? wire::Rsv2 : 0) |
                            (m_rsv3->isChecked() ? wire::Rsv3 : 0));
    draft.mask = static_cast<FrameDraft::Mask>(m_mask->currentIndex());
    draft.maskingKey = m_key->text();
    if (m_lengthKind->currentIndex() == 1)
        draft.length = m_length->text();
    if (m_form->currentIndex() > 0)
        draft.form = static_cast<wire::LengthForm>(m_form->currentIndex() - 1);
    if (m_closeCode->isEnabled() && m_closeCode->value() >= 0)
        draft.closeCode = static_cast<quint16>(m_closeCode->value());
    draft.payloadForm = static_cast<FrameDraft::PayloadForm>(m_payloadForm->currentIndex());
    draft.payload = m_payload->toPlainText();
    return draft;
}

void FrameForm::setDraft(const FrameDraft &draft)
{
    {
        const QSignalBlocker quiet(this);
        m_kind->setCurrentIndex(draft.isRaw ? 1 : 0);
        m_raw->setPlainText(draft.rawHex);
        m_opcode->setCurrentIndex(draft.opcode);
        m_fin->setChecked(draft.fin);
        m_rsv1->setChecked((draft.rsv & wire::Rsv1) != 0);
        m_rsv2->setChecked((draft.rsv & wire::Rsv2) != 0);
        m_rsv3->setChecked((draft.rsv & wire::Rsv3) != 0);
        m_mask->setCurrentIndex(static_cast<int>(draft.mask));
        m_key->setText(draft.maskingKey);
        m_lengthKind->setCurrentIndex(draft.length ? 1 : 0);
        m_length->setText(draft.length.value_or(QString()));
        m_form->setCurrentIndex(draft.form ? static_cast<int>(*draft.form) + 1 : 0);
        m_closeCode->setValue(draft.closeCode ? *draft.closeCode : -1);
        m_payloadForm->setCurrentIndex(static_cast<int>(draft.payloadForm));
        m_payload->setPlainText(draft.payload);
    }
    updateFields();
}

} // namespace wireloupe::ui
