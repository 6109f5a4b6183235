#include "ui/servertransportpage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/formfields.h"
#include "ui/narrowwatch.h"
#include "ui/numberfields.h"
#include "ui/textdirection.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostKept = 1'000'000;
constexpr qint64 kib = 1024;
constexpr int mostKib = 1 << 20; // 1 GiB
constexpr int narrowWidth = 160; // in units of spacing

} // namespace

ServerTransportPage::ServerTransportPage(QWidget *parent)
    : ServerPage(parent)
    , m_engine(new QComboBox(this))
    , m_threads(numberField(u"serverThreads"_s, 0, net::ServerOptions::maxThreads, this))
    , m_http(new QCheckBox(tr("Also over HTTP: Server-Sent Events and polling"), this))
    , m_keptMessages(numberField(u"httpKeptMessages"_s, 1, mostKept, this))
    , m_keptKib(unitField(u"httpKeptBytes"_s, CountedIn::Kibibytes, 1, mostKib, this))
{
    const Theme &theme = Theme::instance();
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(theme.spacing(3), theme.spacing(2), theme.spacing(3), theme.spacing(2));
    columns->setSpacing(theme.spacing(8));
    columns->addWidget(buildEngine(), 1, Qt::AlignTop);
    columns->addWidget(buildHttp(), 1, Qt::AlignTop);
    connect(new NarrowWatch(narrowWidth, this), &NarrowWatch::changed, this,
            [columns](bool isNarrow) { setStacked(*columns, isNarrow); });
    readFrom({});
    connectFields();
}

QWidget *ServerTransportPage::buildEngine()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_engine->setObjectName(u"serverEngine"_s);
    m_engine->addItems({tr("Automatic"), tr("Qt's classes"), tr("Our own endpoint")});
    m_engine->setToolTip(tr("What a client sees is the same with each; they differ in speed and memory"));
    m_threads->setSpecialValueText(tr("automatic"));
    alignWidths({m_engine, m_threads});
    addField(*form, tr("Engine"), m_engine);
    form->addRow({}, mutedLabel(tr("Our own is the faster one. Qt's classes take over where it cannot serve, "
                                   "as over TLS."),
                                part));
    addField(*form, tr("Threads"), m_threads);
    return part;
}

QWidget *ServerTransportPage::buildHttp()
{
    const Theme &theme = Theme::instance();
    auto *part = new QWidget(this);
    m_http->setObjectName(u"serverHttp"_s);
    m_http->setToolTip(tr("On the same port and under the same paths as WebSockets"));
    m_keptMessages->setToolTip(tr("Of each path, for clients that poll or come back"));
    m_keptKib->setToolTip(m_keptMessages->toolTip());
    m_kept = new QWidget(part);
    QFormLayout *form = addForm(m_kept);
    form->setContentsMargins(directedMargins(theme.spacing(5), 0, 0, 0));
    alignWidths({m_keptMessages, m_keptKib});
    addField(*form, tr("Kept messages"), m_keptMessages);
    addField(*form, tr("at most"), m_keptKib);
    form->addRow(mutedLabel(tr("Clients GET a path with Accept: text/event-stream, or poll it with the "
                               "parameter “after”, and POST what they have to say."),
                            m_kept));
    m_keptKib->setAccessibleName(tr("Kept bytes"));
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(2));
    layout->addWidget(m_http);
    layout->addWidget(m_kept);
    return part;
}

void ServerTransportPage::connectFields()
{
    connect(m_engine, &QComboBox::activated, this, &ServerPage::edited);
    connect(m_http, &QCheckBox::clicked, this, [this] {
        refresh();
        emit edited();
    });
    for (QSpinBox *box : {m_threads, m_keptMessages, m_keptKib})
        connect(box, &QSpinBox::valueChanged, this, &ServerPage::edited);
}

QString ServerTransportPage::title() const
{
    return m_http->isChecked() ? tr("Transport (HTTP too)") : tr("Transport");
}

void ServerTransportPage::readFrom(const net::ServerOptions &options)
{
    m_engine->setCurrentIndex(static_cast<int>(options.engine));
    showNumber(m_threads, options.threads);
    m_http->setChecked(options.http.isEnabled);
    showNumber(m_keptMessages, options.http.keptMessages);
    showNumber(m_keptKib, (options.http.keptBytes + kib - 1) / kib);
    refresh();
}

void ServerTransportPage::writeTo(net::ServerOptions &options) const
{
    options.engine = static_cast<net::Engine>(m_engine->currentIndex());
    options.threads = m_threads->value();
    options.http.isEnabled = m_http->isChecked();
    options.http.keptMessages = m_keptMessages->value();
    options.http.keptBytes = m_keptKib->value() * kib;
}

void ServerTransportPage::refresh()
{
    const bool isHttp = m_http->isChecked();
    m_kept->setEnabled(isHttp);
    m_threads->setEnabled(!isHttp);
    m_threads->setToolTip(isHttp ? tr("Over HTTP too, one thread serves all")
                                 : tr("With several, what several peers say at the same time reaches each "
                                      "peer in an order of its own"));
}

} // namespace wireloupe::ui
