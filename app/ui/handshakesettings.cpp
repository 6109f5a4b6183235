#include "ui/handshakesettings.h"

#include <QAction>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/headersmodel.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QSpinBox *milliseconds(const QString &name, int minimum, int maximum, int step)
{
    auto *box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(minimum, maximum);
    box->setSingleStep(step);
    box->setSuffix(HandshakeSettings::tr(" ms"));
    box->setGroupSeparatorShown(true);
    return box;
}

} // namespace

HandshakeSettings::HandshakeSettings(QWidget *parent)
    : QTabWidget(parent)
    , m_headers(new HeadersModel(this))
    , m_headerTable(new QTableView)
    , m_subprotocols(new QLineEdit)
    , m_timeout(milliseconds(u"connectTimeout"_s, 100, 600'000, 1'000))
    , m_pingInterval(milliseconds(u"pingInterval"_s, 0, 3'600'000, 500))
{
    setObjectName(u"handshakeSettings"_s);
    setAccessibleName(tr("Handshake settings"));
    setDocumentMode(true);
    addTab(buildHeaders(), {});
    addTab(buildSubprotocols(), {});
    addTab(buildOptions(), tr("Options"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    connect(this, &HandshakeSettings::edited, this, &HandshakeSettings::updateTitles);
    connect(m_headers, &HeadersModel::edited, this, &HandshakeSettings::edited);
    connect(m_subprotocols, &QLineEdit::textEdited, this, &HandshakeSettings::edited);
    connect(m_timeout, &QSpinBox::valueChanged, this, &HandshakeSettings::edited);
    connect(m_pingInterval, &QSpinBox::valueChanged, this, &HandshakeSettings::edited);
    updateTitles();
}

QWidget *HandshakeSettings::buildHeaders()
{
    m_headerTable->setObjectName(u"headers"_s);
    m_headerTable->setAccessibleName(tr("Headers of the request"));
    m_headerTable->setModel(m_headers);
    m_headerTable->setFrameShape(QFrame::NoFrame);
    m_headerTable->setShowGrid(false);
    m_headerTable->setTabKeyNavigation(false);
    m_headerTable->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_headerTable->verticalHeader()->hide();
    m_headerTable->verticalHeader()->setMinimumSectionSize(0);
    m_headerTable->verticalHeader()->setDefaultSectionSize(Theme::instance().spacing(7));
    m_headerTable->horizontalHeader()->setStretchLastSection(true);
    m_headerTable->horizontalHeader()->setHighlightSections(false);
    m_headerTable->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_headerTable->setColumnWidth(HeadersModel::Name, Theme::instance().spacing(60));

    auto *remove = new QAction(tr("Delete header"), m_headerTable);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_headerTable->addAction(remove);
    m_headerTable->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(remove, &QAction::triggered, this,
            [this] { m_headers->remove(m_headerTable->currentIndex().row()); });
    return m_headerTable;
}

QWidget *HandshakeSettings::buildSubprotocols()
{
    auto *page = new QWidget;
    m_subprotocols->setObjectName(u"subprotocols"_s);
    m_subprotocols->setAccessibleName(tr("Subprotocols, separated by commas"));
    m_subprotocols->setPlaceholderText(tr("graphql-transport-ws, mqtt"));
    m_subprotocols->setFont(Theme::instance().fixedFont());
    auto *hint = new QLabel(tr("Offered to the server in this order, separated by commas."), page);
    hint->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QVBoxLayout(page);
    layout->addWidget(m_subprotocols);
    layout->addWidget(hint);
    layout->addStretch();
    return page;
}

QWidget *HandshakeSettings::buildOptions()
{
    auto *page = new QWidget;
    m_pingInterval->setSpecialValueText(tr("never"));
    m_pingInterval->setToolTip(tr("Measures the round-trip time; 0 sends no pings of our own"));
    auto *layout = new QFormLayout(page);
    layout->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    layout->addRow(tr("Give up connecting after"), m_timeout);
    layout->addRow(tr("Send a ping every"), m_pingInterval);
    m_timeout->setAccessibleName(tr("Give up connecting after"));
    m_pingInterval->setAccessibleName(tr("Send a ping every"));
    return page;
}

void HandshakeSettings::writeTo(workspace::Profile &profile) const
{
    profile.headers = m_headers->headers();
    profile.subprotocols.clear();
    for (const QString &name : m_subprotocols->text().split(u',', Qt::SkipEmptyParts))
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            profile.subprotocols.append(trimmed);
    profile.connectTimeoutMs = m_timeout->value();
    profile.pingIntervalMs = m_pingInterval->value();
}

void HandshakeSettings::readFrom(const workspace::Profile &profile)
{
    const QSignalBlocker quiet(this);
    m_headers->setHeaders(profile.headers);
    m_subprotocols->setText(profile.subprotocols.join(u", "_s));
    m_timeout->setValue(profile.connectTimeoutMs);
    m_pingInterval->setValue(profile.pingIntervalMs);
    updateTitles();
}

void HandshakeSettings::setPingInterval(int milliseconds)
{
    const QSignalBlocker quiet(this);
    m_pingInterval->setValue(milliseconds);
}

QSize HandshakeSettings::sizeHint() const
{
    return {QTabWidget::sizeHint().width(), Theme::instance().spacing(36)};
}

void HandshakeSettings::updateTitles()
{
    const auto titled = [](const QString &title, qsizetype count) {
        return count > 0 ? u"%1 (%2)"_s.arg(title).arg(count) : title;
    };
    setTabText(0, titled(tr("Headers"), m_headers->headers().size()));
    setTabText(1, titled(tr("Subprotocols"), m_subprotocols->text().split(u',', Qt::SkipEmptyParts).size()));
}

} // namespace wireloupe::ui
