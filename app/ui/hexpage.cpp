#include "ui/hexpage.h"

#include <QVBoxLayout>

#include "ui/hexview.h"
#include "ui/logrow.h"
#include "ui/viewswitch.h"
#include "ui/words.h"

namespace wireloupe::ui {

HexPage::HexPage(QWidget *parent)
    : QWidget(parent), m_forms(new ViewSwitch(tr("Form of the bytes"), this)), m_view(new HexView(this))
{
    m_forms->addView({}, tr("What the compressed payload holds"));
    m_forms->addView({}, tr("The compressed payload, unmasked"));
    m_forms->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_forms);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_forms, &ViewSwitch::chosen, this, &HexPage::showBytes);
}

void HexPage::setRecord(const capture::Record &record)
{
    m_record = record;
    const bool isCompressed = record.head.flags.testFlag(capture::RecordFlag::Compressed);
    m_forms->setVisible(isCompressed);
    if (isCompressed) {
        m_forms->setText(static_cast<int>(Form::Inflated),
                         tr("Inflated · %1").arg(shortSizeText(record.head.payloadLength)));
        m_forms->setText(static_cast<int>(Form::Wire),
                         tr("Wire · %1").arg(shortSizeText(wirePayloadLength(record.head))));
    }
    showBytes();
}

void HexPage::setForm(Form form)
{
    m_forms->setCurrent(static_cast<int>(form));
    showBytes();
}

void HexPage::showBytes()
{
    const bool isWire = m_forms->current() == static_cast<int>(Form::Wire) &&
                        m_record.head.flags.testFlag(capture::RecordFlag::Compressed);
    m_view->setBytes(isWire ? m_record.compressedPayload : m_record.payload);
}

} // namespace wireloupe::ui
