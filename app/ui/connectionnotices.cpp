#include "ui/connectionnotices.h"

#include <utility>

#include <QVBoxLayout>

#include "formats/tlswords.h"
#include "formats/words.h"
#include "lens/lens.h"
#include "session/certificatefacts.h"
#include "session/runtime.h"
#include "ui/certificatedialog.h"
#include "ui/reconnectbanner.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using net::ClientState;

namespace {

constexpr qsizetype maxNamed = 300; // characters of what could not be taken over

/// Codes that say nothing went wrong: also none at all, as most programs close.
bool isOrdinary(quint16 closeCode)
{
    return closeCode == 0 || closeCode == wire::NormalClosure || closeCode == wire::GoingAway ||
           closeCode == wire::NoStatusReceived;
}

} // namespace

ConnectionNotices::ConnectionNotices(session::Runtime &runtime, QWidget *parent)
    : QWidget(parent)
    , m_runtime(runtime)
    , m_message(new MessageBar(this))
    , m_banner(new ReconnectBanner(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    layout->addWidget(m_message);
    layout->addWidget(m_banner);
    connect(m_message, &MessageBar::actionTriggered, this, &ConnectionNotices::act);
}

void ConnectionNotices::watch(session::ClientSession &session)
{
    m_session = &session;
    connect(m_session, &session::ClientSession::stateChanged, this, &ConnectionNotices::takeState);
    connect(m_session, &session::ClientSession::pauseChanged, this, &ConnectionNotices::takePause);
    connect(m_banner, &ReconnectBanner::nowRequested, m_session, &session::ClientSession::reconnectNow);
    connect(m_banner, &ReconnectBanner::stopRequested, m_session, &session::ClientSession::stopReconnecting);
    if (m_session->pause()) // in the place of notices that have watched it before
        takePause();
}

void ConnectionNotices::say(MessageBar::Kind kind, const QString &text)
{
    m_message->say(kind, text);
}

void ConnectionNotices::dismiss()
{
    m_message->dismiss();
}

bool ConnectionNotices::isExplaining() const
{
    return !m_message->isHidden();
}

void ConnectionNotices::explain()
{
    takeState(m_session->state());
}

void ConnectionNotices::tellIgnored(const QStringList &options)
{
    if (options.isEmpty())
        return m_message->dismiss();
    const QString names = lens::toOneLine(options.join(u", "_s).toUtf8(), maxNamed);
    m_message->say(MessageBar::Kind::Info, tr("Ignored, because it means nothing here: %1").arg(names));
}

void ConnectionNotices::takeState(ClientState state)
{
    if (state == ClientState::Connecting)
        m_message->withdrawAction();
    if (state == ClientState::Open)
        takeOpen();
    if (state == ClientState::Failed) {
        m_untrusted = isForCertificate() ? m_session->tls() : std::nullopt;
        explainFailure();
    }
    if (state == ClientState::Closed && !isOrdinary(m_session->lastEnd().closeCode))
        m_message->say(MessageBar::Kind::Warning,
                       formats::sentence(m_session->lastEnd(), formats::Dates::Local));
}

/// What was to be explained is over, unless it is about this connection.
void ConnectionNotices::takeOpen()
{
    if (const QString caveat = std::exchange(m_caveat, {}); !caveat.isEmpty())
        m_message->say(MessageBar::Kind::Warning, caveat);
    else
        m_message->dismiss();
}

void ConnectionNotices::takePause()
{
    m_banner->setPause(m_session->pause(), m_session->profile().reconnect.maxAttempts);
    explainFailure();
}

/// While another attempt is coming anyway, or none can succeed before the address is mended, there is nothing
/// to be tried again by hand; once it is under way, nothing to be explained.
void ConnectionNotices::explainFailure()
{
    if (m_session->state() != ClientState::Failed)
        return;
    const bool isFutile = m_session->pause() || m_session->lastEnd().cause == capture::Cause::BadUrl;
    const QString action = m_untrusted ? tr("Show certificate…") : isFutile ? QString() : tr("Try again");
    m_message->say(MessageBar::Kind::Error, formats::sentence(m_session->lastEnd(), formats::Dates::Local),
                   action);
}

bool ConnectionNotices::isForCertificate() const
{
    return formats::isOfCertificate(m_session->lastEnd().cause) && m_session->tls() &&
           !m_session->tls()->chain.isEmpty();
}

void ConnectionNotices::act()
{
    if (m_untrusted)
        showCertificate();
    else
        emit connectRequested();
}

void ConnectionNotices::showCertificate()
{
    auto *dialog = new CertificateDialog(
        *m_untrusted, formats::sentence(m_session->lastEnd(), formats::Dates::Local), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, tls = *m_untrusted] { trust(tls); });
    connect(dialog, &QDialog::rejected, this, &ConnectionNotices::explainFailure);
    dialog->open();
}

void ConnectionNotices::trust(const capture::TlsDetails &tls)
{
    workspace::TrustedCertificates *trusted = m_runtime.trustedCertificates();
    const auto facts = session::certificateFacts(tls.chain.first().der);
    if (!trusted || !facts)
        return;
    const QString problem = trusted->trust({.host = QString::fromUtf8(tls.host),
                                            .port = tls.port,
                                            .fingerprint = facts->fingerprint,
                                            .subject = facts->subject,
                                            .since = QDateTime::currentDateTimeUtc()});
    if (!problem.isEmpty())
        m_caveat = tr("The certificate is trusted until the program ends: %1.").arg(problem);
    emit connectRequested();
}

} // namespace wireloupe::ui
