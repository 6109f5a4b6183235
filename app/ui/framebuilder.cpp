#include "ui/framebuilder.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRandomGenerator>

#include "ui/frameform.h"
#include "ui/framepreview.h"
#include "ui/theme.h"

namespace wireloupe::ui {

FrameBuilder::FrameBuilder(QWidget *parent)
    : InTabOrder(parent)
    , m_form(new FrameForm(this))
    , m_preview(new FramePreview(this))
    , m_status(new QLabel(this))
    , m_send(new QPushButton(tr("Send frame"), this))
{
    const Theme &theme = Theme::instance();
    setObjectName(QStringLiteral("frameBuilder"));
    setWindowTitle(tr("Build frame"));
    m_status->setTextFormat(Qt::PlainText);
    m_status->setForegroundRole(QPalette::PlaceholderText);
    m_send->setObjectName(QStringLiteral("sendFrame"));
    m_send->setIcon(theme.icon(QStringLiteral("send"), Role::AccentText));
    m_send->setDefault(true);
    auto *shut = new QPushButton(tr("Close"), this);
    shut->setAutoDefault(false);

    auto *halves = new QHBoxLayout;
    halves->setSpacing(theme.spacing(5));
    halves->addWidget(m_form, 2);
    halves->addWidget(m_preview, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_status, 1);
    buttons->addWidget(m_send);
    buttons->addWidget(shut);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(halves, 1);
    layout->addLayout(buttons);
    resize(theme.spacing(220), theme.spacing(112));

    connect(m_form, &FrameForm::changed, this, &FrameBuilder::rebuild);
    connect(m_send, &QPushButton::clicked, this, &FrameBuilder::send);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    takeNewKey();
    rebuild();
}

void FrameBuilder::takeNewKey()
{
    const quint32 random = QRandomGenerator::system()->generate();
    for (std::size_t at = 0; at < m_key.size(); ++at)
        m_key[at] = static_cast<quint8>(random >> (8 * at));
}

void FrameBuilder::setSendEnabled(bool isEnabled)
{
    m_isSendEnabled = isEnabled;
    rebuild();
}

void FrameBuilder::setDeflateInUse(bool isInUse)
{
    m_isDeflateInUse = isInUse;
    rebuild();
}

void FrameBuilder::rebuild()
{
    const FrameDraft draft = m_form->draft();
    m_built = buildFrame(draft, m_key, m_isDeflateInUse);
    m_preview->setFrame(m_built, frameSpec(draft));
    m_send->setEnabled(m_isSendEnabled && m_built.frame);
    m_status->setText(m_isSendEnabled ? tr("The log marks it as injected.")
                                      : tr("It can be sent when the connection is open."));
}

void FrameBuilder::send()
{
    if (!m_isSendEnabled || !m_built.frame)
        return;
    emit sendRequested(m_built.bytes);
    const auto count = static_cast<int>(m_built.bytes.size());
    takeNewKey();
    rebuild();
    m_status->setText(tr("Sent %Ln byte(s).", nullptr, count));
}

} // namespace wireloupe::ui
