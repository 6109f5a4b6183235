#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

#include "settingsalone.h"
#include "ui/compressiongroup.h"
#include "ui/passwordedit.h"
#include "windowfixture.h"
#include "workspace/fullprofile.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using test::Settings;
using ui::HandshakeSettings;
using workspace::Auth;
using workspace::Profile;
using workspace::Proxy;

/// All that a profile asks for, in fields.
class HandshakeSettingsTest : public test::WindowFixture
{
    Q_OBJECT

private slots:
    void allOfAProfileComesBack_data();
    void allOfAProfileComesBack();
    void authShowsItsFieldsOnly();
    void secretsAreHidden();
    void secretsSayWhereTheyAreKept();
    void missingFilesAreTold();
    void keyBelongsToACertificate();
    void proxyShowsItsFieldsOnly();
    void optionsAreFolded();
    void theFoldPointsWhereLinesGo();
    void titlesSayWhatIsSet();
    void everyFieldIsNamed();
};

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
    again.latency = profile.latency;
    again.latencyBudgets = profile.latencyBudgets;
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

void HandshakeSettingsTest::secretsSayWhereTheyAreKept()
{
    Settings settings;
    const QString file = QFileInfo(ui::SavedConnections::defaultPath()).dir().filePath(u"secrets.json"_s);
    for (const QWidget *field :
         {settings.find<QWidget>("authSecret"), settings.find<QWidget>("authMessage")->parentWidget(),
          settings.find<QWidget>("tlsKeyPassword"), settings.find<QWidget>("proxyPassword")}) {
        QVERIFY2(field->toolTip().contains(QDir::toNativeSeparators(file)), qPrintable(field->toolTip()));
        QVERIFY(field->toolTip().contains(u"not encrypted"_s));
    }
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

void HandshakeSettingsTest::theFoldPointsWhereLinesGo()
{
    for (const auto &[direction, closed] :
         {std::pair{Qt::LeftToRight, Qt::RightArrow}, std::pair{Qt::RightToLeft, Qt::LeftArrow}}) {
        ui::CompressionGroup group;
        group.setLayoutDirection(direction);
        group.readFrom({});
        auto *fold = group.findChild<QToolButton *>(u"compressionFold"_s);
        QCOMPARE(fold->arrowType(), closed);
        QTest::mouseClick(fold, Qt::LeftButton);
        QCOMPARE(fold->arrowType(), Qt::DownArrow);
    }
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

} // namespace wireloupe

QTEST_MAIN(wireloupe::HandshakeSettingsTest)

#include "tst_handshakesettings.moc"
