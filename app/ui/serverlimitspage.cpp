#include "ui/serverlimitspage.h"

#include <algorithm>

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>

#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 kib = 1024;
constexpr int mostKib = 1 << 20; // 1 GiB
constexpr int mostFragments = 1 << 24;
constexpr int mostPeers = 1'000'000;
constexpr int leastHandshake = 100;
constexpr int mostHandshake = 600'000;

} // namespace

ServerLimitsPage::ServerLimitsPage(QWidget *parent) : ServerPage(parent)
{
    const Theme &theme = Theme::instance();
    auto *form = new QFormLayout(this);
    form->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    form->setVerticalSpacing(theme.spacing());
    m_messageSize = unitField(u"limitMessage"_s, CountedIn::Kibibytes, 1, mostKib, this);
    addLimit(*form, m_messageSize, tr("Size of a message"), tr("more: close code 1009"));
    m_messageSize->setToolTip(tr("Over all its fragments, and inflated where it is compressed"));
    m_fragments = numberField(u"limitFragments"_s, 1, mostFragments, this);
    addLimit(*form, m_fragments, tr("Fragments of a message"), tr("more: close code 1009"));
    m_peers = numberField(u"limitPeers"_s, 0, mostPeers, this);
    addLimit(*form, m_peers, tr("Peers"), tr("one more: status 503"));
    m_peers->setSpecialValueText(tr("any number"));
    m_handshake =
        unitField(u"limitHandshake"_s, CountedIn::Milliseconds, leastHandshake, mostHandshake, this);
    addLimit(*form, m_handshake, tr("Time for the handshake"), tr("longer: the connection is dropped"));
    m_handshake->setSingleStep(1000);
    readFrom({});
    for (QSpinBox *box : {m_messageSize, m_fragments, m_peers, m_handshake})
        connect(box, &QSpinBox::valueChanged, this, &ServerPage::edited);
}

void ServerLimitsPage::addLimit(QFormLayout &form, QSpinBox *box, const QString &label, const QString &answer)
{
    box->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    box->setMinimumWidth(Theme::instance().spacing(28));
    box->setAccessibleDescription(answer);
    auto *words = new QLabel(answer, this);
    words->setTextFormat(Qt::PlainText);
    words->setForegroundRole(QPalette::PlaceholderText);
    auto *field = new QWidget(this);
    field->setFocusProxy(box);
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(field);
    row->setContentsMargins({});
    row->setSpacing(Theme::instance().spacing(3));
    row->addWidget(box);
    row->addWidget(words, 1);
    addField(form, label, field);
}

QString ServerLimitsPage::title() const
{
    return m_peers->value() > 0 ? tr("Limits (%1)").arg(1) : tr("Limits");
}

void ServerLimitsPage::readFrom(const net::ServerOptions &options)
{
    m_messageSize->setValue(
        static_cast<int>(std::min<quint64>(mostKib, (options.limits.maxMessagePayload + kib - 1) / kib)));
    m_fragments->setValue(static_cast<int>(
        std::min<quint32>(static_cast<quint32>(mostFragments), options.limits.maxFragments)));
    m_peers->setValue(options.maxPeers);
    m_handshake->setValue(static_cast<int>(options.handshakeTimeout.count()));
}

void ServerLimitsPage::writeTo(net::ServerOptions &options) const
{
    options.limits.maxMessagePayload = static_cast<quint64>(m_messageSize->value()) * kib;
    options.limits.maxFramePayload = options.limits.maxMessagePayload;
    options.limits.maxFragments = static_cast<quint32>(m_fragments->value());
    options.maxPeers = m_peers->value();
    options.handshakeTimeout = std::chrono::milliseconds(m_handshake->value());
}

} // namespace wireloupe::ui
