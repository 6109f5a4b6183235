#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include "samplecapture.h"
#include "serverdetailsfixture.h"
#include "ui/serverbehaviorpage.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Mode;

/// What the server does, edited by clicks and keys.
class ServerBehaviorTest : public test::ServerDetailsFixture
{
    Q_OBJECT

private slots:
    void offersEveryMode();
    void keepsEveryOption();
    void rowAndPageShowTheSame();
    void editsRoutes();
    void previewsStreams();
    void readsRowsOfAFile();
    void marksFaultsInTemplates();
    void replaysOpenCaptures();
    void offersRecentCaptures();
    void everyFieldHasAName();
};

void ServerBehaviorTest::offersEveryMode()
{
    auto *mode = m_settings->findChild<QComboBox *>(u"serverMode"_s);
    QCOMPARE(mode->count(), ui::modeCount);
    for (int i = 0; i < mode->count(); ++i) {
        QVERIFY(!mode->itemText(i).isEmpty());
        QVERIFY(!mode->itemData(i, Qt::ToolTipRole).toString().isEmpty());
        choose(static_cast<Mode>(i));
        QCOMPARE(behavior().mode, static_cast<Mode>(i));
        QCOMPARE(mode->currentIndex(), i);
    }
}

// Who looks at all forms and goes has changed nothing.
void ServerBehaviorTest::keepsEveryOption()
{
    net::ServerOptions given;
    server::BehaviorOptions &all = given.plan.behavior;
    all.echo = {.prefix = "> ", .delay = 20ms, .jitter = 5ms};
    all.broadcast.excludeSender = true;
    all.rooms = {.place = server::RoomsOptions::Place::Message, .parameter = "r", .field = "$.to"};
    all.stream.rate = {.count = 30, .period = 1s};
    all.stream.seed = 7;
    all.stream.maxMessages = 12;
    all.rules.rules = {{.match = {.kind = server::MatchOptions::Kind::Regex, .pattern = "a(b)"},
                        .replies = {{.content = "{{1}}", .delay = 10ms}},
                        .isOnce = true}};
    all.conversation.states = {{.name = "in", .greeting = {{.content = "hi"}}, .timeout = {.after = 3s}}};
    all.replay.speed = 2.0;
    given.plan.routes = {{.path = "/other", .behavior = all, .faults = {.drop = 0.25}}};
    m_details->readFrom(given);
    for (int at = 0; at < 2; ++at) {
        m_details->draft().setCurrent(at);
        for (int mode = ui::modeCount - 1; mode >= 0; --mode)
            choose(static_cast<Mode>(mode));
    }
    net::ServerOptions back;
    m_details->writeTo(back);
    QVERIFY(back.plan == given.plan);
}

void ServerBehaviorTest::rowAndPageShowTheSame()
{
    auto *prefix = m_settings->findChild<QLineEdit *>(u"echoPrefix"_s);
    QTest::keyClicks(prefix, u"Echo: "_s);
    QCOMPARE(find<QLineEdit>("formEchoPrefix")->text(), u"Echo: "_s);
    type("formEchoPrefix", u"> "_s);
    QCOMPARE(prefix->text(), u"> "_s);
    type("formEchoDelay", u"250"_s);
    QCOMPARE(behavior().echo.delay, 250ms);
    QCOMPARE(behavior().echo.prefix, QByteArray("> "));
    choose(Mode::Stream);
    auto *rate = m_settings->findChild<QSpinBox *>(u"streamRate"_s);
    QVERIFY(rate->isVisible());
    rate->setValue(40);
    QCOMPARE(behavior().stream.rate, (server::Rate{.count = 1, .period = 40ms}));
    QCOMPARE(find<QSpinBox>("formStreamRate")->value(), 40);
    pick("formStreamRateUnit", 1);
    QCOMPARE(behavior().stream.rate, (server::Rate{.count = 25, .period = 1s}));
}

void ServerBehaviorTest::editsRoutes()
{
    QVERIFY(!find<QLineEdit>("routePath")->isEnabled());
    QVERIFY(!find<QToolButton>("routesDelete")->isEnabled());
    press("routesAdd");
    type("routePath", u"/chat"_s);
    choose(Mode::Broadcast);
    press("routesAdd");
    type("routePath", u"/feed/*"_s);
    choose(Mode::Sink);
    const server::ServerPlan &plan = m_details->draft().plan();
    QCOMPARE(plan.routes.size(), 2);
    QCOMPARE(plan.routes.at(0).path, QByteArray("/chat"));
    QCOMPARE(plan.routes.at(0).behavior.mode, Mode::Broadcast);
    QCOMPARE(plan.routes.at(1).path, QByteArray("/feed/*"));
    QCOMPARE(plan.behavior.mode, Mode::Echo);
    QCOMPARE(m_details->tabText(0), u"Behavior (3)"_s);
    press("routesUp");
    QCOMPARE(plan.routes.first().path, QByteArray("/feed/*"));
    auto *table = find<QTableWidget>("routes");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_details->draft().current(), 2);
    QVERIFY(!find<QToolButton>("routesDelete")->isEnabled());
    table->setCurrentCell(0, 0);
    press("routesDelete");
    QCOMPARE(plan.routes.size(), 1);
    QCOMPARE(plan.routes.first().path, QByteArray("/chat"));
}

void ServerBehaviorTest::previewsStreams()
{
    choose(Mode::Stream);
    auto *preview = find<QPlainTextEdit>("streamPreview");
    QCOMPARE(preview->toPlainText().count(u'\n'), 3);
    type("streamTemplate", u"n={{counter start=5 step=2}}"_s);
    QCOMPARE(preview->toPlainText(), u"n=5\nn=7\nn=9\nn=11"_s);
    QCOMPARE(behavior().stream.text, QByteArray("n={{counter start=5 step=2}}"));
}

void ServerBehaviorTest::readsRowsOfAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"prices.csv"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.write("symbol,price\nA,1\nB,2\n");
    file.close();
    choose(Mode::Stream);
    type("streamRows", file.fileName());
    QTRY_COMPARE(behavior().stream.rows.count(), 2U);
    QCOMPARE(behavior().stream.rowsFile, file.fileName());
    type("streamTemplate", u"{{row.symbol}}={{row.price}}"_s);
    QCOMPARE(find<QPlainTextEdit>("streamPreview")->toPlainText(), u"A=1\nB=2\nA=1\nB=2"_s);
    QVERIFY(problem("streamTemplateProblem").isEmpty());
}

void ServerBehaviorTest::marksFaultsInTemplates()
{
    choose(Mode::Stream);
    type("streamTemplate", u"b {{nothing}}"_s);
    find<QPlainTextEdit>("streamTemplate")->moveCursor(QTextCursor::Start);
    find<QPlainTextEdit>("streamTemplate")->insertPlainText(u"ä"_s); // a character of two bytes
    const QString said = problem("streamTemplateProblem");
    QVERIFY2(said.contains(u"at character 6"_s), qPrintable(said));
    const auto marks = find<QPlainTextEdit>("streamTemplate")->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectedText(), u"nothing"_s);
    QVERIFY(find<QPlainTextEdit>("streamPreview")->toPlainText().isEmpty());
    type("streamTemplate", u"fine"_s);
    QVERIFY(problem("streamTemplateProblem").isEmpty());
}

void ServerBehaviorTest::replaysOpenCaptures()
{
    test::SampleCapture sample;
    wire::ClientRequest request;
    request.host = "localhost";
    request.key = "dGhlIHNhbXBsZSBub25jZQ==";
    sample.head(capture::RecordKind::HandshakeRequest, wire::makeRequest(request).serialize());
    sample.head(capture::RecordKind::HandshakeResponse, wire::makeResponse(request.key, {}, {}).serialize());
    sample.text(capture::Direction::Incoming, "welcome");
    sample.text(capture::Direction::Outgoing, "thanks");
    m_details->behaviorPage()->setOpenCaptures([&sample] {
        return QList<ui::OpenCapture>{{u"ticker"_s, sample.store()}};
    });
    choose(Mode::Replay);
    pick("replaySource", 1);
    QTRY_VERIFY(behavior().replay.messages);
    QCOMPARE(behavior().replay.messages->size(), 2U);
    QVERIFY(find<QLabel>("replayStatus")->text().startsWith(u"1 message"_s));
    pick("replayPace", 2);
    QCOMPARE(behavior().replay.pace, server::ReplayOptions::Pace::ByTurnAtOnce);
    QVERIFY(behavior().replay.messages);
    find<QSpinBox>("replayConnection")->setValue(99);
    QTRY_VERIFY(find<QLabel>("replayStatus")->text().contains(u"99"_s));
    QVERIFY(!behavior().replay.messages);
}

void ServerBehaviorTest::offersRecentCaptures()
{
    choose(Mode::Replay);
    auto *button = find<QToolButton>("replayRecent");
    QMenu &menu = *button->menu();
    const auto open = [button, &menu] {
        QTimer::singleShot(0, &menu, &QMenu::close);
        QTest::keyClick(button, Qt::Key_Space);
        return menu.actions();
    };
    QCOMPARE(open().size(), 1);
    QVERIFY(!menu.actions().first()->isEnabled());
    ui::CaptureEntry kept, gone;
    kept.path = u"/no/such.wlcap"_s;
    kept.title = u"cats & dogs"_s;
    gone.isMissing = true;
    const QList<ui::CaptureEntry> recent{kept, gone};
    m_details->behaviorPage()->setRecentCaptures([recent] { return recent; });
    QCOMPARE(open().size(), 1);
    QCOMPARE(menu.actions().first()->text(), u"cats && dogs"_s);
    menu.actions().first()->trigger();
    QCOMPARE(find<QLineEdit>("replayFile")->text(), QDir::toNativeSeparators(u"/no/such.wlcap"_s));
    QCOMPARE(behavior().replay.capture, u"/no/such.wlcap"_s);
    QTRY_VERIFY(!find<QLabel>("replayStatus")->text().contains(u"Reading"_s));
    QVERIFY(!behavior().replay.messages);
}

// What can be reached by keys is known to who cannot see it.
void ServerBehaviorTest::everyFieldHasAName()
{
    const auto fields = m_details->findChildren<QWidget *>();
    int named = 0;
    for (const QWidget *field : fields) {
        const bool isField =
            qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field) ||
            qobject_cast<const QAbstractSpinBox *>(field) || qobject_cast<const QPlainTextEdit *>(field) ||
            qobject_cast<const QTableWidget *>(field);
        if (!isField || field->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!field->accessibleName().isEmpty(), qPrintable(field->objectName()));
        ++named;
    }
    QVERIFY(named > 60);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerBehaviorTest)
#include "tst_serverbehavior.moc"
