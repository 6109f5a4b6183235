#include "ui/plainpage.h"

#include <QComboBox>
#include <QHBoxLayout>

#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr lens::Encoding encodingsOffered[] = {lens::Encoding::Utf8,    lens::Encoding::Utf16LE,
                                               lens::Encoding::Utf16BE, lens::Encoding::Utf32LE,
                                               lens::Encoding::Utf32BE, lens::Encoding::Latin1};

} // namespace

PlainPage::PlainPage(QWidget *parent) : TextPage(plainText, parent), m_encodings(new QComboBox(this))
{
    m_encodings->setAccessibleName(tr("Encoding of the text"));
    m_encodings->setToolTip(tr("How the bytes are read as text"));
    m_encodings->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_encodings->addItem({});
    for (const lens::Encoding encoding : encodingsOffered)
        m_encodings->addItem(tr("as %1").arg(encodingName(encoding)), static_cast<int>(encoding));
    noteRow()->addStretch();
    noteRow()->addWidget(m_encodings);
    const int gap = Theme::instance().spacing(1);
    noteRow()->addSpacing(2 * gap);
    noteRow()->setContentsMargins(0, gap, 0, gap);
    connect(m_encodings, &QComboBox::activated, this, &PlainPage::choose);
    contentChanged();
}

void PlainPage::contentChanged()
{
    // Virtual calls come before the box is there.
    if (m_encodings && m_encodings->currentIndex() <= 0)
        m_encodings->setItemText(0, tr("%1, as it is").arg(encodingName(content().encoding)));
}

void PlainPage::choose(int index)
{
    setEncoding(index == 0
                    ? std::nullopt
                    : std::optional(static_cast<lens::Encoding>(m_encodings->itemData(index).toInt())));
}

} // namespace wireloupe::ui
