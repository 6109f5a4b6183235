#include "ui/compressiongroup.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/foldarrow.h"
#include "ui/formfields.h"
#include "ui/textdirection.h"
#include "ui/theme.h"
#include "workspace/profileranges.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

CompressionGroup::CompressionGroup(QWidget *parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_parameters(new QWidget(m_body))
    , m_offered(new QCheckBox(tr("Offer permessage-deflate"), m_body))
    , m_serverReset(new QCheckBox(tr("Server forgets after each message"), m_parameters))
    , m_clientReset(new QCheckBox(tr("We forget after each message"), m_parameters))
    , m_serverBits(number(u"serverWindowBits"_s,
                          tr("server_max_window_bits: the server's window is 2 to the power of this many "
                             "bytes (RFC 7692, section 7.1.2.1)"),
                          8, 15))
    , m_clientBits(number(u"clientWindowBits"_s,
                          tr("client_max_window_bits: our window is 2 to the power of this many bytes (RFC "
                             "7692, section 7.1.2.2)"),
                          8, 15))
    , m_level(number(u"deflateLevel"_s, tr("1 is fast, 9 is small"), 1, 9))
    , m_threshold(number(u"deflateThreshold"_s, tr("Shorter messages go out uncompressed"), 0,
                         workspace::deflateThresholdRange.max))
{
    build();
    arrange();
    connect(m_fold, &QToolButton::clicked, this, &CompressionGroup::fold);
    for (const QCheckBox *box : {m_offered, m_serverReset, m_clientReset})
        connect(box, &QCheckBox::toggled, this, [this] {
            refresh();
            emit edited();
        });
    for (const QSpinBox *box : {m_serverBits, m_clientBits, m_level, m_threshold})
        connect(box, &QSpinBox::valueChanged, this, &CompressionGroup::edited);
    refresh();
}

QSpinBox *CompressionGroup::number(const QString &name, const QString &tip, int minimum, int maximum)
{
    auto *box = new QSpinBox(m_parameters);
    box->setObjectName(name);
    box->setToolTip(tip);
    box->setRange(minimum, maximum);
    box->setGroupSeparatorShown(true);
    return box;
}

void CompressionGroup::build()
{
    m_fold->setObjectName(u"compressionFold"_s);
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_offered->setObjectName(u"deflateOffered"_s);
    m_offered->setToolTip(tr("The server decides whether messages are compressed (RFC 7692)"));
    m_serverReset->setObjectName(u"serverNoContextTakeover"_s);
    m_serverReset->setToolTip(tr("server_no_context_takeover: each message of the server is compressed on "
                                 "its own (RFC 7692, section 7.1.1.1)"));
    m_clientReset->setObjectName(u"clientNoContextTakeover"_s);
    m_clientReset->setToolTip(tr("client_no_context_takeover: each message of ours is compressed on its own "
                                 "(RFC 7692, section 7.1.1.2)"));
    m_threshold->setSuffix(QChar(QChar::Nbsp) + tr("bytes"));
    m_threshold->setSpecialValueText(tr("any length"));
    m_threshold->setSingleStep(64);
}

void CompressionGroup::arrange()
{
    const Theme &theme = Theme::instance();
    auto *windows = new QWidget(m_parameters);
    QFormLayout *left = addForm(windows);
    addField(*left, tr("Server's window, bits"), m_serverBits);
    addField(*left, tr("Our window, bits"), m_clientBits);
    auto *effort = new QWidget(m_parameters);
    QFormLayout *right = addForm(effort);
    addField(*right, tr("Level"), m_level);
    addField(*right, tr("Compress from"), m_threshold);
    auto *resets = new QHBoxLayout;
    resets->setSpacing(theme.spacing(8));
    resets->addWidget(m_serverReset);
    resets->addWidget(m_clientReset);
    resets->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(8));
    columns->addWidget(windows);
    columns->addWidget(effort);
    columns->addStretch();
    auto *parameters = new QVBoxLayout(m_parameters);
    parameters->setContentsMargins({});
    parameters->addLayout(resets);
    parameters->addLayout(columns);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(directedMargins(theme.spacing(6), 0, 0, 0));
    body->addWidget(m_offered);
    body->addWidget(m_parameters);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing());
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_body);
}

void CompressionGroup::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(this);
    const workspace::Deflate &deflate = profile.deflate;
    m_offered->setChecked(deflate.isEnabled);
    m_serverReset->setChecked(deflate.serverNoContextTakeover);
    m_clientReset->setChecked(deflate.clientNoContextTakeover);
    m_serverBits->setValue(deflate.serverMaxWindowBits);
    m_clientBits->setValue(deflate.clientMaxWindowBits);
    m_level->setValue(deflate.level);
    m_threshold->setValue(deflate.threshold);
    refresh();
}

void CompressionGroup::writeTo(workspace::Profile &profile) const
{
    profile.deflate = {.isEnabled = m_offered->isChecked(),
                       .serverNoContextTakeover = m_serverReset->isChecked(),
                       .clientNoContextTakeover = m_clientReset->isChecked(),
                       .serverMaxWindowBits = m_serverBits->value(),
                       .clientMaxWindowBits = m_clientBits->value(),
                       .level = m_level->value(),
                       .threshold = m_threshold->value()};
}

void CompressionGroup::fold()
{
    m_isOpen = !m_isOpen;
    refresh();
    // What was asked for comes into sight once it has its place.
    QTimer::singleShot(0, this, [this] {
        for (QWidget *widget = parentWidget(); widget && m_isOpen; widget = widget->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(widget))
                area->ensureWidgetVisible(this, 0, Theme::instance().spacing(3));
    });
}

void CompressionGroup::refresh()
{
    m_fold->setArrowType(foldArrow(m_isOpen, layoutDirection()));
    m_fold->setText(m_offered->isChecked() ? tr("Compression: offered") : tr("Compression: not offered"));
    m_body->setVisible(m_isOpen);
    m_parameters->setVisible(m_offered->isChecked());
}

} // namespace wireloupe::ui
