#include "ui/serverdeflatepage.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QSpinBox>

#include "ui/formfields.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastBits = 8;
constexpr int mostBits = 15;
constexpr int bestLevel = 9;
constexpr int mostThreshold = 1 << 20;

QSpinBox *numberBox(const QString &name, int least, int most, QWidget *parent)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(name);
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

ServerDeflatePage::ServerDeflatePage(QWidget *parent)
    : ServerPage(parent)
    , m_enabled(new QCheckBox(tr("Accept permessage-deflate where a client offers it"), this))
    , m_serverNoTakeover(new QCheckBox(u"server_no_context_takeover"_s, this))
    , m_clientNoTakeover(new QCheckBox(u"client_no_context_takeover"_s, this))
    , m_serverBits(numberBox(u"serverWindowBits"_s, leastBits, mostBits, this))
    , m_clientBits(numberBox(u"clientWindowBits"_s, leastBits, mostBits, this))
    , m_level(numberBox(u"serverDeflateLevel"_s, 1, bestLevel, this))
    , m_threshold(numberBox(u"serverDeflateThreshold"_s, 0, mostThreshold, this))
{
    const Theme &theme = Theme::instance();
    m_enabled->setObjectName(u"serverDeflate"_s);
    m_fields = new QWidget(this);
    auto *columns = new QHBoxLayout(m_fields);
    columns->setContentsMargins({});
    columns->setSpacing(theme.spacing(8));
    columns->addWidget(buildNegotiated(), 0, Qt::AlignTop);
    columns->addWidget(buildOwn(), 0, Qt::AlignTop);
    columns->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_enabled);
    layout->addWidget(m_fields);
    layout->addStretch();
    for (QCheckBox *box : {m_enabled, m_serverNoTakeover, m_clientNoTakeover})
        connect(box, &QCheckBox::clicked, this, [this] {
            refresh();
            emit edited();
        });
    for (QSpinBox *box : {m_serverBits, m_clientBits, m_level, m_threshold})
        connect(box, &QSpinBox::valueChanged, this, &ServerPage::edited);
    readFrom({});
}

QWidget *ServerDeflatePage::buildNegotiated()
{
    auto *part = new QWidget(m_fields);
    QFormLayout *form = addForm(part);
    m_serverNoTakeover->setToolTip(tr("Every message of the server is compressed anew: less memory, larger "
                                      "messages (RFC 7692, section 7.1.1.1)"));
    m_clientNoTakeover->setToolTip(tr("Asks the same of the client (RFC 7692, section 7.1.1.2)"));
    m_serverBits->setToolTip(
        tr("How far back the server refers, as a power of two (RFC 7692, section 7.1.2.1)"));
    m_clientBits->setToolTip(tr("Asked of a client that can be asked for it (RFC 7692, section 7.1.2.2)"));
    form->addRow(m_serverNoTakeover);
    form->addRow(m_clientNoTakeover);
    alignWidths({m_serverBits, m_clientBits});
    addField(*form, u"server_max_window_bits"_s, m_serverBits);
    addField(*form, u"client_max_window_bits"_s, m_clientBits);
    return part;
}

QWidget *ServerDeflatePage::buildOwn()
{
    auto *part = new QWidget(m_fields);
    QFormLayout *form = addForm(part);
    m_level->setToolTip(tr("1 is fast, 9 is small"));
    m_threshold->setSuffix(tr(" bytes"));
    m_threshold->setToolTip(tr("Shorter messages are sent as they are"));
    alignWidths({m_level, m_threshold});
    addField(*form, tr("Level"), m_level);
    addField(*form, tr("Compress from"), m_threshold);
    return part;
}

QString ServerDeflatePage::title() const
{
    return m_enabled->isChecked() ? tr("Compression (on)") : tr("Compression (off)");
}

void ServerDeflatePage::readFrom(const net::ServerOptions &options)
{
    const wire::DeflateOptions &deflate = options.deflate;
    m_enabled->setChecked(deflate.isEnabled);
    m_serverNoTakeover->setChecked(deflate.serverNoContextTakeover);
    m_clientNoTakeover->setChecked(deflate.clientNoContextTakeover);
    m_serverBits->setValue(deflate.serverMaxWindowBits);
    m_clientBits->setValue(deflate.clientMaxWindowBits);
    m_level->setValue(deflate.level);
    m_threshold->setValue(static_cast<int>(deflate.threshold));
    refresh();
}

void ServerDeflatePage::writeTo(net::ServerOptions &options) const
{
    wire::DeflateOptions &deflate = options.deflate;
    deflate.isEnabled = m_enabled->isChecked();
    deflate.serverNoContextTakeover = m_serverNoTakeover->isChecked();
    deflate.clientNoContextTakeover = m_clientNoTakeover->isChecked();
    deflate.serverMaxWindowBits = m_serverBits->value();
    deflate.clientMaxWindowBits = m_clientBits->value();
    deflate.level = m_level->value();
    deflate.threshold = m_threshold->value();
}

void ServerDeflatePage::refresh()
{
    m_fields->setEnabled(m_enabled->isChecked());
}

} // namespace wireloupe::ui
