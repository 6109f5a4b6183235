#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "session/runtime.h"
#include "session/serversession.h"
#include "session/snippets.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;
using server::AccessOptions;
using session::SnippetKind;

/// The snippets are run, against a server as it is configured.
class TestSnippets : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void areLetInAndAnswered_data();
    void areLetInAndAnswered();
    void sayWhatABrowserCannotDo();
    void quoteWhatTheyAreGiven();

private:
    session::SnippetTarget start(net::ServerOptions options);
    /// What the snippet prints, until `wanted` is among it.
    QByteArray run(SnippetKind kind, const QString &code, const QByteArray &wanted);

    QTemporaryDir m_folder;
    std::unique_ptr<session::Runtime> m_runtime;
    std::unique_ptr<session::ServerSession> m_server;
};

namespace {

net::ServerOptions plain()
{
    net::ServerOptions options;
    options.plan.behavior.echo.prefix = "echo: ";
    return options;
}

net::ServerOptions guarded(AccessOptions::TokenPlace place)
{
    net::ServerOptions options = plain();
    options.access.token = "it's a \"secret\" & more";
    options.access.tokenPlace = place;
    options.access.origins = {"https://app.example"};
    options.access.paths = {"/chat"};
    options.subprotocols = {"chat.v2", "chat.v1"};
    return options;
}

net::ServerOptions locked()
{
    net::ServerOptions options = plain();
    options.access.user = "ada";
    options.access.password = "pa'ss word";
    options.tls.isEnabled = true;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(net::ServerOptions)

void TestSnippets::init()
{
    m_runtime = std::make_unique<session::Runtime>();
    m_server = std::make_unique<session::ServerSession>(*m_runtime, capture::Store::create().store);
}

void TestSnippets::cleanup()
{
    m_server.reset();
    m_runtime.reset();
}

session::SnippetTarget TestSnippets::start(net::ServerOptions options)
{
    options.tls.authorityFolder = m_folder.filePath(u"authority"_s);
    m_server->start(options);
    [this] { QTRY_VERIFY(m_server->isListening()); }();
    return {m_server->url(), options, m_server->authorityFile()};
}

QByteArray TestSnippets::run(SnippetKind kind, const QString &code, const QByteArray &wanted)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"NODE_PATH"_s, u"/usr/share/nodejs"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::MergedChannels);
    if (kind == SnippetKind::Node)
        program.start(u"node"_s, {u"-e"_s, code});
    else if (kind == SnippetKind::Python)
        program.start(u"/usr/bin/python3"_s, {u"-c"_s, code});
    else // by the line, as where it speaks to a terminal; without its comment
        program.start(u"stdbuf"_s, {u"-oL"_s, u"/bin/sh"_s, u"-c"_s, u"exec "_s + code.section(u'\n', 1)});
    QByteArray said;
    [[maybe_unused]] const bool isSaid = QTest::qWaitFor(
        [&] {
            said += program.readAll();
            return said.contains(wanted) || program.state() == QProcess::NotRunning;
        },
        30'000);
    program.kill();
    program.waitForFinished();
    return said + program.readAll();
}

void TestSnippets::areLetInAndAnswered_data()
{
    QTest::addColumn<SnippetKind>("kind");
    QTest::addColumn<net::ServerOptions>("options");
    using Place = AccessOptions::TokenPlace;
    const std::pair<const char *, net::ServerOptions> servers[] = {
        {"plain", plain()},
        {"token in the header", guarded(Place::Header)},
        {"token in the query", guarded(Place::Query)},
        {"token in the first message", guarded(Place::FirstMessage)},
        {"TLS and a password", locked()}};
    for (const SnippetKind kind : {SnippetKind::Node, SnippetKind::Python, SnippetKind::Curl})
        for (const auto &[name, options] : servers)
            QTest::newRow(qPrintable(session::nameOf(kind) + u": "_s + QLatin1String(name)))
                << kind << options;
}

void TestSnippets::areLetInAndAnswered()
{
    QFETCH(SnippetKind, kind);
    QFETCH(net::ServerOptions, options);
    const QString code = session::snippet(kind, start(options));
    const bool isCurl = kind == SnippetKind::Curl;
    const QByteArray wanted = isCurl ? "\r\n\r\n" : "echo: Hello";
    const QByteArray said = run(kind, code, wanted);
    QVERIFY2(said.contains(wanted), qPrintable(QString::fromUtf8(said) + code));
    if (!isCurl)
        return;
    QVERIFY2(said.contains("101 Switching Protocols"), said.constData());
    if (!options.subprotocols.isEmpty())
        QVERIFY2(said.contains("chat.v2"), said.constData());
}

void TestSnippets::sayWhatABrowserCannotDo()
{
    session::SnippetTarget target{u"wss://127.0.0.1:9001/"_s, locked(), u"/ca.pem"_s};
    const QString code = session::snippet(SnippetKind::Browser, target);
    QVERIFY(code.contains(u"// The browser must trust the certificate /ca.pem"_s));
    QVERIFY(code.contains(u"Authorization"_s));
    QVERIFY(!code.contains(u"pa'ss word"_s));
}

// A shell and JavaScript each take them apart as they were.
void TestSnippets::quoteWhatTheyAreGiven()
{
    session::SnippetTarget target{
        u"ws://127.0.0.1:9001/"_s, guarded(AccessOptions::TokenPlace::FirstMessage), {}};
    QProcess shell;
    QString line = session::snippet(SnippetKind::Wireloupe, target);
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"wireloupe() { printf '%s\\n' \"$@\"; }; "_s + line});
    QVERIFY(shell.waitForFinished());
    const QList<QByteArray> words = shell.readAllStandardOutput().split('\n');
    QVERIFY2(words.contains("it's a \"secret\" & more"), words.join(' ').constData());
    QVERIFY(words.contains("ws://127.0.0.1:9001/chat"));
    QVERIFY(words.contains("https://app.example"));
    QVERIFY(
        session::snippet(SnippetKind::Browser, target).contains(u"send(\"it's a \\\"secret\\\" & more\")"_s));
}

QTEST_GUILESS_MAIN(TestSnippets)
#include "tst_snippets.moc"
