#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "ui/connectiontab.h"
#include "ui/filefield.h"
#include "ui/handshakesettings.h"
#include "ui/headersmodel.h"
#include "ui/passwordedit.h"
#include "ui/querymodel.h"
#include "ui/servertab.h"
#include "windowfixture.h"
#include "workspace/fullprofile.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::TestWindow;
using ui::ActionId;
using ui::HandshakeSettings;
using ui::HeadersModel;
using ui::QueryModel;
using workspace::Auth;
using workspace::Profile;
using workspace::Proxy;

/// All that a profile asks for, in fields; and what of it arrives at a server.
class HandshakeSettingsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void allOfAProfileComesBack_data();
    void allOfAProfileComesBack();
    void headersMoveByKeysAndButtons();
    void headersMoveByTheirGrip();
    void headersAreExplained_data();
    void headersAreExplained();
    void queryAndAddressKeepInStep();
    void authShowsItsFieldsOnly();
    void secretsAreHidden();
    void missingFilesAreTold();
    void keyBelongsToACertificate();
    void proxyShowsItsFieldsOnly();
    void optionsAreFolded();
    void titlesSayWhatIsSet();
    void everyFieldIsNamed();
    void goesIntoTheHandshake();
    void secretsStayOutOfTheSettings();
    void pictures_data();
    void pictures();
};

namespace {

/// The settings alone, on the screen.
class Settings : public HandshakeSettings
{
public:
    Settings()
    {
        readFrom({});
        resize(900, 240);
        show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(this);
    }

    template <class Widget>
    Widget *find(const char *name)
    {
        auto *widget = findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("There is no %s", name);
        for (int page = 0; page < count(); ++page)
            if (this->widget(page)->isAncestorOf(widget))
                setCurrentIndex(page);
        return widget;
    }

    Profile profile() const
    {
        Profile profile;
        writeTo(profile);
        return profile;
    }

    HeadersModel *headers() { return qobject_cast<HeadersModel *>(find<QTableView>("headers")->model()); }
};

QString namesOf(const Profile &profile)
{
    QStringList names;
    for (const workspace::Header &header : profile.headers)
        names.append(header.name);
    return names.join(u' ');
}

ui::ConnectionTab *openTab(TestWindow &window, const QString &url)
{
    window.trigger(ActionId::NewConnection);
    auto *address = window.findOnPage<QLineEdit>("address");
    address->selectAll();
    QTest::keyClicks(address, url);
    return qobject_cast<ui::ConnectionTab *>(window.currentPage());
}

QString startServer(TestWindow &window)
{
    window.trigger(ActionId::ShowServer);
    auto *server = qobject_cast<ui::ServerTab *>(window.currentPage());
    window.findOnPage<QSpinBox>("serverPort")->setValue(0);
    window.clickOnPage("startStopServer");
    [server] { QTRY_VERIFY(!server->url().isEmpty()); }();
    return server->url();
}

QByteArray requestOf(const ui::TabPage &tab)
{
    for (qint64 row = 0; row < tab.store()->count(); ++row) {
        const capture::Record record = tab.store()->read(capture::Row{row});
        if (record.head.kind == capture::RecordKind::HandshakeRequest)
            return record.payload;
    }
    return {};
}

} // namespace

void HandshakeSettingsTest::allOfAProfileComesBack_data()
{
    QTest::addColumn<int>("auth");
    QTest::addColumn<int>("proxy");
    for (const Auth::Kind kind :
         {Auth::Kind::None, Auth::Kind::Basic, Auth::Kind::Bearer, Auth::Kind::ApiKeyHeader,
          Auth::Kind::ApiKeyQuery, Auth::Kind::FirstMessage})
        QTest::addRow("auth %d", int(kind)) << int(kind) << int(Proxy::Kind::Http);
    for (const Proxy::Kind kind : {Proxy::Kind::None, Proxy::Kind::System, Proxy::Kind::Socks5})
        QTest::addRow("proxy %d", int(kind)) << int(Auth::Kind::None) << int(kind);
}

void HandshakeSettingsTest::allOfAProfileComesBack()
{
    QFETCH(const int, auth);
    QFETCH(const int, proxy);
    Profile profile = samples::fullProfile();
    profile.headers = {{u"X-a"_s, u" 1 "_s, true}, {u"x-A"_s, {}, false}};
    // Only what the kind has: what it has not is not shown, and not kept.
    const Auth auths[] = {{},
                          {Auth::Kind::Basic, u"ann"_s, {}, u"s1"_s},
                          {Auth::Kind::Bearer, {}, {}, u"s2"_s},
                          {Auth::Kind::ApiKeyHeader, {}, u"X-Key"_s, u"s3"_s},
                          {Auth::Kind::ApiKeyQuery, {}, u"key"_s, u"s4"_s},
                          {Auth::Kind::FirstMessage, {}, {}, u"{\n\"a\":1}"_s}};
    profile.auth = auths[auth];
    if (const auto kind = static_cast<Proxy::Kind>(proxy);
        kind == Proxy::Kind::None || kind == Proxy::Kind::System)
        profile.proxy = {};
    profile.proxy.kind = static_cast<Proxy::Kind>(proxy);

    HandshakeSettings settings;
    const QSignalSpy edits(&settings, &HandshakeSettings::edited);
    settings.readFrom(profile);
    Profile again;
    again.name = profile.name;
    again.url = profile.url;
    settings.writeTo(again);
    QVERIFY(again.headers == profile.headers && again.subprotocols == profile.subprotocols);
    QVERIFY(again.auth == profile.auth);
    QVERIFY(again.tls == profile.tls);
    QVERIFY(again.proxy == profile.proxy);
    QVERIFY(again.deflate == profile.deflate);
    QVERIFY(again.reconnect == profile.reconnect);
    QVERIFY(again == profile);
    QCOMPARE(edits.size(), 0);
    settings.readFrom({});
    Profile fresh;
    settings.writeTo(fresh);
    QVERIFY(fresh == Profile());
}

void HandshakeSettingsTest::headersMoveByKeysAndButtons()
{
    Settings settings;
    settings.headers()->setHeaders({{u"A"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"A"_s, u"3"_s}});
    const QSignalSpy edits(&settings, &HandshakeSettings::edited);
    auto *table = settings.find<QTableView>("headers");
    table->setCurrentIndex(table->model()->index(0, 1));
    QVERIFY(!settings.find<QToolButton>("headersUp")->isEnabled());
    QTest::mouseClick(settings.find<QToolButton>("headersDown"), Qt::LeftButton);
    QCOMPARE(namesOf(settings.profile()), u"b A A"_s);
    QCOMPARE(settings.profile().headers[1].value, u"1"_s);
    QCOMPARE(table->currentIndex().row(), 1);
    QTest::mouseClick(settings.find<QToolButton>("headersDown"), Qt::LeftButton);
    QVERIFY(!settings.find<QToolButton>("headersDown")->isEnabled());
    QTest::mouseClick(settings.find<QToolButton>("headersUp"), Qt::LeftButton);
    QTest::mouseClick(settings.find<QToolButton>("headersDelete"), Qt::LeftButton);
    QCOMPARE(namesOf(settings.profile()), u"b A"_s);
    QCOMPARE(edits.size(), 4);
}

void HandshakeSettingsTest::headersMoveByTheirGrip()
{
    Settings settings;
    settings.headers()->setHeaders({{u"A"_s, u"1"_s}, {u"b"_s, u"2"_s}, {u"C"_s, u"3"_s}});
    const QHeaderView *grips = settings.find<QTableView>("headers")->verticalHeader();
    const auto middleOf = [grips](int row) {
        return QPoint(grips->width() / 2, grips->sectionViewportPosition(row) + grips->sectionSize(row) / 2);
    };
    const auto drag = [&](int from, int to) {
        QTest::mousePress(grips->viewport(), Qt::LeftButton, {}, middleOf(from));
        QTest::mouseMove(grips->viewport(), (middleOf(from) + middleOf(to)) / 2);
        QTest::mouseMove(grips->viewport(), middleOf(to));
        QTest::mouseMove(grips->viewport(), middleOf(to) + QPoint(0, to > from ? 4 : -4));
        QTest::mouseRelease(grips->viewport(), Qt::LeftButton, {},
                            middleOf(to) + QPoint(0, to > from ? 4 : -4));
    };
    drag(0, 2);
    QCOMPARE(namesOf(settings.profile()), u"b C A"_s);
    drag(2, 1);
    QCOMPARE(namesOf(settings.profile()), u"b A C"_s);
    drag(3, 0); // the row for a new one stays last
    QCOMPARE(namesOf(settings.profile()), u"b A C"_s);
    for (int row = 0; row < grips->count(); ++row)
        QCOMPARE(grips->visualIndex(row), row);
}

void HandshakeSettingsTest::headersAreExplained_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("words");
    QTest::addRow("ordinary") << u"X-A"_s << u"1"_s << QString();
    QTest::addRow("Host") << u"hOST"_s << u"other"_s << u"in place of the address's own"_s;
    QTest::addRow("Origin") << u"Origin"_s << u"null"_s << u"browser"_s;
    QTest::addRow("no name") << u"A B"_s << u"1"_s << u"“A B” is no name"_s;
    QTest::addRow("control") << u"A"_s << u"1\n2"_s << u"control character"_s;
}

void HandshakeSettingsTest::headersAreExplained()
{
    QFETCH(const QString, name);
    QFETCH(const QString, value);
    QFETCH(const QString, words);
    Settings settings;
    auto *hint = settings.find<QLabel>("headersHint");
    settings.headers()->setData(settings.headers()->index(0, HeadersModel::Name), name, Qt::EditRole);
    settings.headers()->setData(settings.headers()->index(0, HeadersModel::Value), value, Qt::EditRole);
    QCOMPARE(hint->isVisible(), !words.isEmpty());
    QVERIFY2(hint->text().contains(words), qPrintable(hint->text()));
    settings.headers()->setData(settings.headers()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole);
    QVERIFY(!hint->isVisible());
}

void HandshakeSettingsTest::queryAndAddressKeepInStep()
{
    TestWindow window;
    ui::ConnectionTab *tab = openTab(window, u"ws://h/p?a=%7e&b&a=+"_s);
    window.clickOnPage("toggleSettings");
    auto *address = window.findOnPage<QLineEdit>("address");
    auto *raw = window.findOnPage<QLineEdit>("rawQuery");
    auto *model = qobject_cast<QueryModel *>(window.findOnPage<QTableView>("query")->model());
    QCOMPARE(raw->text(), u"a=%7e&b&a=+"_s);
    QCOMPARE(model->pairCount(), 3);
    QCOMPARE(model->index(0, 1).data().toString(), u"~"_s);

    model->setData(model->index(3, 0), u"new name"_s, Qt::EditRole);
    model->setData(model->index(3, 1), u"ä&=%"_s, Qt::EditRole);
    QCOMPARE(address->text(), u"ws://h/p?a=%7e&b&a=+&new%20name=%C3%A4%26=%25"_s);
    QCOMPARE(tab->profile().url, address->text());
    QCOMPARE(raw->text(), u"a=%7e&b&a=+&new%20name=%C3%A4%26=%25"_s);
    model->move(3, 0);
    model->remove(1);
    QCOMPARE(address->text(), u"ws://h/p?new%20name=%C3%A4%26=%25&b&a=+"_s);

    raw->clear();
    QTest::keyClicks(raw, u"x=1&&y"_s);
    QCOMPARE(address->text(), u"ws://h/p?x=1&&y"_s);
    QCOMPARE(model->pairCount(), 3);
    address->selectAll();
    QTest::keyClicks(address, u"ws://other/?z=2#f"_s);
    QCOMPARE(raw->text(), u"z=2"_s);
    raw->selectAll();
    QTest::keyClick(raw, Qt::Key_Delete);
    QCOMPARE(address->text(), u"ws://other/#f"_s);
}

void HandshakeSettingsTest::authShowsItsFieldsOnly()
{
    Settings settings;
    auto *kind = settings.find<QComboBox>("authKind");
    auto *user = settings.find<QLineEdit>("authUser");
    auto *name = settings.find<QLineEdit>("authName");
    auto *secret = settings.find<QLineEdit>("authSecret");
    auto *message = settings.find<QPlainTextEdit>("authMessage");
    const auto shown = [&](Auth::Kind which) {
        kind->setCurrentIndex(int(which));
        emit kind->activated(int(which));
        QString fields;
        for (const auto &[widget, letter] : std::initializer_list<std::pair<QWidget *, QString>>{
                 {user, u"u"_s}, {name, u"n"_s}, {secret, u"s"_s}, {message, u"m"_s}})
            fields += widget->isVisible() ? letter : QString();
        return fields;
    };
    QCOMPARE(shown(Auth::Kind::None), QString());
    QCOMPARE(shown(Auth::Kind::Basic), u"us"_s);
    QCOMPARE(shown(Auth::Kind::Bearer), u"s"_s);
    QCOMPARE(shown(Auth::Kind::ApiKeyHeader), u"ns"_s);
    QCOMPARE(name->text(), u"X-Api-Key"_s);
    QCOMPARE(shown(Auth::Kind::ApiKeyQuery), u"ns"_s);
    QCOMPARE(name->text(), u"api_key"_s);
    QCOMPARE(shown(Auth::Kind::FirstMessage), u"m"_s);

    auto *hint = settings.find<QLabel>("authHint");
    settings.setUrl(u"ws://example.org/"_s);
    QVERIFY(hint->text().contains(u"wss://"_s));
    settings.setUrl(u"ws://127.0.0.1:9001/"_s);
    QVERIFY(!hint->text().contains(u"wss://"_s));
    settings.setUrl(u"wss://example.org/"_s);
    QVERIFY(!hint->text().contains(u"wss://"_s));
}

void HandshakeSettingsTest::secretsAreHidden()
{
    Settings settings;
    for (const char *name : {"authSecret", "tlsKeyPassword", "proxyPassword"}) {
        auto *edit = settings.find<ui::PasswordEdit>(name);
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
        auto *eye = edit->findChild<QAction *>(QLatin1String(name) + u"Eye"_s);
        eye->trigger();
        QCOMPARE(edit->echoMode(), QLineEdit::Normal);
        eye->trigger();
        QCOMPARE(edit->echoMode(), QLineEdit::Password);
    }
    Profile profile;
    profile.auth = {Auth::Kind::FirstMessage, {}, {}, u"token"_s};
    settings.readFrom(profile);
    auto *message = settings.find<QPlainTextEdit>("authMessage");
    QVERIFY(!message->isVisible());
    QTest::mouseClick(settings.find<QPushButton>("authMessageShow"), Qt::LeftButton);
    QVERIFY(message->isVisible());
    QCOMPARE(settings.profile().auth.secret, u"token"_s);
}

void HandshakeSettingsTest::missingFilesAreTold()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"ca.pem"_s);
    Settings settings;
    auto *field = settings.find<QLineEdit>("tlsCa");
    auto *problem = settings.find<QLabel>("tlsCaProblem");
    QVERIFY(!problem->isVisible());
    QTest::keyClicks(field, path);
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->text(), u"There is no such file."_s);
    QCOMPARE(settings.profile().tls.caFile, path);
    QFile file(path);
    QVERIFY(file.open(QFile::WriteOnly));
    field->selectAll();
    QTest::keyClicks(field, path);
    QVERIFY(!problem->isVisible());
    field->selectAll();
    QTest::keyClicks(field, folder.path());
    QVERIFY(problem->text().contains(u"folder"_s));
}

void HandshakeSettingsTest::keyBelongsToACertificate()
{
    Settings settings;
    auto *certificate = settings.find<QLineEdit>("tlsCertificate");
    auto *key = settings.find<QLineEdit>("tlsKey");
    auto *password = settings.find<QLineEdit>("tlsKeyPassword");
    QVERIFY(!key->isVisible() && !password->isVisible());
    QTest::keyClicks(certificate, u"/me.pem"_s);
    QVERIFY(key->isVisible() && password->isVisible());
    certificate->selectAll();
    QTest::keyClicks(certificate, u"/me.p12"_s);
    QVERIFY(!key->isVisible() && password->isVisible());
}

void HandshakeSettingsTest::proxyShowsItsFieldsOnly()
{
    Settings settings;
    auto *kind = settings.find<QComboBox>("proxyKind");
    auto *host = settings.find<QLineEdit>("proxyHost");
    QVERIFY(!host->isVisible());
    for (int index = 0; index < kind->count(); ++index) {
        kind->setCurrentIndex(index);
        emit kind->activated(index);
        const Proxy::Kind chosen = settings.profile().proxy.kind;
        const bool hasHost = chosen == Proxy::Kind::Http || chosen == Proxy::Kind::Socks5;
        QCOMPARE(host->isVisible(), hasHost);
        QCOMPARE(settings.find<QLineEdit>("proxyPassword")->isVisible(), hasHost);
    }
}

void HandshakeSettingsTest::optionsAreFolded()
{
    Settings settings;
    auto *bits = settings.find<QSpinBox>("serverWindowBits");
    auto *fold = settings.find<QToolButton>("compressionFold");
    auto *offered = settings.find<QCheckBox>("deflateOffered");
    auto *pause = settings.find<QSpinBox>("reconnectDelay");
    QVERIFY(!bits->isVisible() && !pause->isVisible());
    QVERIFY(fold->text().endsWith(u": offered"_s));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(bits->isVisible());
    offered->click();
    QVERIFY(!bits->isVisible() && offered->isVisible());
    QVERIFY(fold->text().endsWith(u"not offered"_s));
    QVERIFY(!settings.profile().deflate.isEnabled);
    settings.find<QCheckBox>("reconnect")->click();
    QVERIFY(pause->isVisible());
    QVERIFY(settings.profile().reconnect.isEnabled);

    auto *interval = settings.find<QSpinBox>("pingInterval");
    interval->setFocus();
    interval->setValue(7);
    QTest::keyClick(interval, Qt::Key_Return);
    QCOMPARE(interval->value(), 50);
    QCOMPARE(settings.profile().pingIntervalMs, 50);
}

void HandshakeSettingsTest::titlesSayWhatIsSet()
{
    const auto titles = [](const HandshakeSettings &settings) {
        QStringList texts;
        for (int page = 0; page < settings.count(); ++page)
            texts.append(settings.tabText(page));
        return texts.join(u'|');
    };
    Settings settings;
    QCOMPARE(titles(settings), u"Headers|Query|Auth|TLS|Proxy|Options"_s);
    Profile profile = samples::fullProfile();
    profile.url = u"ws://h/?a&b"_s;
    settings.readFrom(profile);
    QCOMPARE(titles(settings),
             u"Headers (1)|Query (2)|Auth (API key)|TLS (changed)|Proxy (SOCKS5)|Options"_s);
}

void HandshakeSettingsTest::everyFieldIsNamed()
{
    const Settings settings;
    int fields = 0;
    for (const QWidget *widget : settings.findChildren<QWidget *>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s);
        const bool isField =
            qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget) ||
            qobject_cast<const QTableView *>(widget);
        if (isInner || !isField)
            continue;
        ++fields;
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
    QVERIFY2(fields > 25, qPrintable(QString::number(fields)));
}

void HandshakeSettingsTest::goesIntoTheHandshake()
{
    TestWindow window;
    ui::ConnectionTab *tab = openTab(window, startServer(window) + u"chat?a=%7e"_s);
    Profile profile = tab->profile();
    profile.headers = {
        {u"x-b"_s, u"2"_s}, {u"X-A"_s, u"1"_s}, {u"x-b"_s, u"3"_s}, {u"HOST"_s, u"other.example"_s}};
    profile.auth = {Auth::Kind::Basic, u"ann"_s, {}, u"s3cret"_s};
    auto *settings = qobject_cast<HandshakeSettings *>(window.findOnPage("handshakeSettings"));
    settings->readFrom(profile);
    auto *model = qobject_cast<QueryModel *>(window.findOnPage<QTableView>("query")->model());
    model->setData(model->index(1, 0), u"b c"_s, Qt::EditRole);
    window.clickOnPage("connectButton");
    QTRY_COMPARE(tab->clientState(), net::ClientState::Open);
    const QByteArray request = requestOf(*tab);
    QVERIFY2(request.startsWith("GET /chat?a=%7e&b%20c HTTP/1.1\r\n"), request.constData());
    const qsizetype first = request.indexOf("x-b: 2\r\nX-A: 1\r\nx-b: 3\r\n");
    QVERIFY2(first > 0, request.constData());
    QVERIFY(request.contains("HOST: other.example\r\n"));
    QCOMPARE(request.toLower().count("\r\nhost:"), 1);
    QVERIFY(request.contains("Authorization: Basic " + QByteArray("ann:s3cret").toBase64()));
}

void HandshakeSettingsTest::secretsStayOutOfTheSettings()
{
    {
        TestWindow window;
        Profile profile = samples::fullProfile();
        const QModelIndex added = window->parts().saved->model().addConnection({}, profile);
        window->parts().workbench->openSaved(window->parts().saved->model().node(added)->id);
        QVERIFY(window->close());
    }
    QString kept;
    const QSettings settings;
    for (const QString &key : settings.allKeys())
        QDebug(&kept) << settings.value(key);
    QVERIFY2(kept.contains(u"wss://example.org/chat"_s), qPrintable(kept));
    QVERIFY2(!kept.contains(u"hush"_s), qPrintable(kept));

    TestWindow window;
    const auto *tab = qobject_cast<ui::ConnectionTab *>(window.currentPage());
    QVERIFY(tab);
    QCOMPARE(tab->profile().auth.secret, samples::fullProfile().auth.secret);
    QCOMPARE(tab->profile().proxy.password, samples::fullProfile().proxy.password);
}

void HandshakeSettingsTest::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    for (const bool isDark : {false, true})
        for (const QSize size : {QSize(960, 600), QSize(1600, 1000)})
            QTest::addRow("%s-%d", isDark ? "dark" : "light", size.width()) << isDark << size;
}

/// Every page at the sizes of a small and a large window: nothing is wider than its page, and where there is
/// room nothing has to be scrolled for.
void HandshakeSettingsTest::pictures()
{
    QFETCH(const bool, isDark);
    QFETCH(const QSize, size);
    ui::Theme::instance().setPreference(isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
    TestWindow window(size);
    Profile profile = samples::fullProfile();
    profile.url = u"ws://example.org/chat?room=blue%20sky&debug&room=b"_s;
    profile.headers = {{u"Origin"_s, u"https://example.org"_s},
                       {u"Cookie"_s, u"session=31d4d96e407aad42; theme=dark"_s},
                       {u"X-Trace"_s, u"1"_s, false}};
    profile.auth = {Auth::Kind::Basic, u"ann"_s, {}, u"correct horse"_s};
    profile.deflate = {};
    auto *tab = window->parts().workbench->openConnection(profile);
    window.clickOnPage("toggleSettings");
    auto *settings = tab->findChild<HandshakeSettings *>();
    for (int page = 0; page < settings->count(); ++page) {
        settings->setCurrentIndex(page);
        const auto *area = qobject_cast<QScrollArea *>(settings->currentWidget());
        QTest::qWait(20); // pages are laid out when they are seen
        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0, qPrintable(settings->tabText(page)));
        test::keepPicture(*window, u"settings-%1-%2"_s.arg(QLatin1String(QTest::currentDataTag())).arg(page));
    }
    tab->findChild<QToolButton *>(u"compressionFold"_s)->click();
    QTest::qWait(20);
    const auto *options = qobject_cast<QScrollArea *>(settings->currentWidget());
    QTRY_COMPARE(options->horizontalScrollBar()->maximum(), 0);
    QTRY_VERIFY(!tab->findChild<QSpinBox *>(u"serverWindowBits"_s)->visibleRegion().isEmpty());
    test::keepPicture(*window, u"settings-%1-compression"_s.arg(QLatin1String(QTest::currentDataTag())));
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::HandshakeSettingsTest)

#include "tst_handshakesettings.moc"
