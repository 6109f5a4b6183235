#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "samplecapture.h"
#include "ui/faultrows.h"
#include "ui/plandraft.h"
#include "ui/serverbehaviorpage.h"
#include "ui/serverdetails.h"
#include "ui/serversettings.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::Mode;

/// What the server does, edited by clicks and keys.
class ServerBehaviorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void offersEveryMode();
    void keepsEveryOption();
    void rowAndPageShowTheSame();
    void editsRoutes();
    void previewsStreams();
    void readsRowsOfAFile();
    void marksFaultsInTemplates();
    void editsRules();
    void triesRules();
    void marksFaultsInPatterns();
    void editsConversations();
    void renamesStates();
    void replaysOpenCaptures();
    void editsFaults();
    void takesFaultsAsText();
    void judgesSchemas();
    void everyFieldHasAName();

private:
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_details->findChild<Widget *>(QLatin1String(name));
    }
    const server::BehaviorOptions &behavior() const { return m_details->draft().plan().behavior; }
    void choose(Mode mode);
    void pick(const char *name, int index);
    void type(const char *name, const QString &text);
    void press(const char *name);
    QString problem(const char *name) const { return find<QLabel>(name)->text(); }

    std::unique_ptr<ui::ServerDetails> m_details;
    std::unique_ptr<ui::ServerSettings> m_settings;
};

void ServerBehaviorTest::init()
{
    m_settings.reset();
    m_details = std::make_unique<ui::ServerDetails>();
    m_settings = std::make_unique<ui::ServerSettings>(m_details->draft());
    m_details->resize(1100, 500);
    m_details->show();
    m_settings->show();
}

/// As from its list.
void ServerBehaviorTest::pick(const char *name, int index)
{
    auto *box = find<QComboBox>(name);
    QVERIFY2(box && box->isVisible() && box->isEnabled(), name);
    box->setCurrentIndex(index);
    emit box->activated(index);
}

void ServerBehaviorTest::choose(Mode mode)
{
    pick("routeMode", static_cast<int>(mode));
}

void ServerBehaviorTest::type(const char *name, const QString &text)
{
    auto *field = find<QWidget>(name);
    QVERIFY2(field && field->isVisible() && field->isEnabled(), name);
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

void ServerBehaviorTest::press(const char *name)
{
    auto *button = find<QToolButton>(name);
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

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
    QCOMPARE(m_details->tabText(0), u"Behaviour (3)"_s);
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

void ServerBehaviorTest::editsRules()
{
    choose(Mode::Rules);
    press("rulesAdd");
    type("rulesPattern", u"login"_s);
    type("rulesRepliesContent", u"welcome"_s);
    type("rulesRepliesDelay", u"30"_s);
    press("rulesRepliesAdd");
    pick("rulesRepliesKind", 2);
    type("rulesRepliesCode", u"4001"_s);
    const QList<server::RuleOptions> expected{
        {.match = {.kind = server::MatchOptions::Kind::Contains, .pattern = "login"},
         .replies = {{.content = "welcome", .delay = 30ms},
                     {.kind = server::ReplyOptions::Kind::Close, .code = 4001}}}};
    QCOMPARE(behavior().rules.rules.size(), 1);
    QVERIFY(behavior().rules.rules == expected);
    const auto *table = find<QTableWidget>("rules");
    QVERIFY(table->item(0, 0)->text().contains(u"login"_s));
    QVERIFY(table->item(0, 1)->text().contains(u"welcome"_s));
    press("rulesAdd");
    press("rulesUp");
    QVERIFY(behavior().rules.rules.at(1) == expected.first());
    press("rulesDelete");
    QVERIFY(behavior().rules.rules == expected);
    pick("rulesUnexpected", 1);
    QCOMPARE(behavior().rules.unexpected.kind, server::UnexpectedOptions::Kind::Echo);
    QCOMPARE(m_settings->findChild<QLabel *>(u"behaviorSummary"_s)->text().left(6), u"1 rule"_s);
}

void ServerBehaviorTest::triesRules()
{
    choose(Mode::Rules);
    press("rulesAdd");
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::Regex));
    type("rulesPattern", u"hello (\\w+)"_s);
    type("rulesRepliesContent", u"hi {{1}}"_s);
    type("rulesTry", u"hello ada"_s);
    const auto *answer = find<QLabel>("rulesTryAnswer");
    QCOMPARE(answer->text(), u"← hi ada"_s);
    type("rulesRepliesContent", u"bye {{1}}"_s);
    QCOMPARE(answer->text(), u"← bye ada"_s);
    type("rulesTry", u"good day"_s);
    QVERIFY2(answer->text().contains(u"Nothing"_s), qPrintable(answer->text()));
}

void ServerBehaviorTest::marksFaultsInPatterns()
{
    choose(Mode::Rules);
    press("rulesAdd");
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::Regex));
    type("rulesPattern", u"a(b"_s);
    QVERIFY2(problem("rulesPatternProblem").contains(u"character"_s),
             qPrintable(problem("rulesPatternProblem")));
    pick("rulesMatchKind", static_cast<int>(server::MatchOptions::Kind::JsonPath));
    QVERIFY(!problem("rulesPatternProblem").isEmpty());
    type("rulesPattern", u"$.type=login"_s);
    QVERIFY(problem("rulesPatternProblem").isEmpty());
    type("rulesRepliesContent", u"{{1}}"_s);
    QVERIFY(!problem("rulesRepliesContentProblem").isEmpty());
    pick("rulesRepliesKind", 2);
    type("rulesRepliesContent", u"bye"_s);
    type("rulesRepliesCode", u"1005"_s);
    QVERIFY(!problem("rulesRepliesContentProblem").isEmpty());
}

void ServerBehaviorTest::editsConversations()
{
    choose(Mode::Conversation);
    press("statesAdd");
    type("stateName", u"door"_s);
    press("statesAdd");
    type("stateName", u"inside"_s);
    find<QTableWidget>("states")->setCurrentCell(0, 0);
    press("stateRulesAdd");
    type("stateRulesPattern", u"let me in"_s);
    type("stateRulesRepliesContent", u"come in"_s);
    pick("stateRulesNext", 2);
    pick("startState", 1);
    const server::ConversationOptions &conversation = behavior().conversation;
    QCOMPARE(conversation.states.size(), 2);
    QCOMPARE(conversation.states.first().name, QByteArray("door"));
    QCOMPARE(conversation.states.first().rules.first().next, QByteArray("inside"));
    QCOMPARE(conversation.start, QByteArray("door"));
    type("conversationTry", u"let me in"_s);
    QCOMPARE(find<QLabel>("conversationTryAnswer")->text(), u"← come in"_s);
    find<QTableWidget>("states")->setCurrentCell(1, 0);
    QVERIFY(find<QLabel>("conversationTryAnswer")->text().contains(u"1008"_s));
}

void ServerBehaviorTest::renamesStates()
{
    net::ServerOptions options;
    options.plan.behavior.mode = Mode::Conversation;
    options.plan.behavior.conversation.states = {{.name = "a", .timeout = {.after = 1s, .next = "b"}},
                                                 {.name = "b", .rules = {{.next = "b"}}}};
    options.plan.behavior.conversation.start = "b";
    m_details->readFrom(options);
    find<QTableWidget>("states")->setCurrentCell(1, 0);
    type("stateName", u"end"_s);
    const server::ConversationOptions &conversation = behavior().conversation;
    QCOMPARE(conversation.states.at(1).name, QByteArray("end"));
    QCOMPARE(conversation.states.at(0).timeout.next, QByteArray("end"));
    QCOMPARE(conversation.states.at(1).rules.first().next, QByteArray("end"));
    QCOMPARE(conversation.start, QByteArray("end"));
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

void ServerBehaviorTest::editsFaults()
{
    m_details->setCurrentIndex(1);
    press("faultsAdd");
    auto *menu = m_details->findChild<QMenu *>();
    QTRY_VERIFY(menu->isVisible());
    QCOMPARE(menu->actions().size(), ui::faultKindCount);
    menu->actions().at(static_cast<int>(ui::FaultKind::Drop))->trigger();
    menu->close();
    const server::FaultOptions &faults = m_details->draft().plan().faults;
    QCOMPARE(faults.drop, 0.05);
    auto *table = find<QTableWidget>("faults");
    QCOMPARE(table->rowCount(), 1);
    table->item(0, 1)->setText(u"25%"_s);
    QCOMPARE(faults.drop, 0.25);
    table->item(0, 1)->setText(u"lots"_s);
    QCOMPARE(faults.drop, 0.25);
    QVERIFY(!problem("faultTextProblem").isEmpty());
    QCOMPARE(table->item(0, 1)->text(), u"25%"_s);
    find<QSpinBox>("faultSeed")->setValue(42);
    pick("faultDirection", 2);
    QCOMPARE(faults.seed, 42U);
    QCOMPARE(faults.direction, server::FaultOptions::Direction::Both);
    QCOMPARE(m_details->tabText(1), u"Faults (1)"_s);
    press("copyFaults");
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.startsWith(u"--fault 'drop=25%"_s) && copied.contains(u"seed=42"_s), qPrintable(copied));
    table->setCurrentCell(0, 0);
    press("faultsDelete");
    QVERIFY(faults.isHarmless());
}

void ServerBehaviorTest::takesFaultsAsText()
{
    m_details->setCurrentIndex(1);
    type("faultText", u"latency=50ms, reset=@7"_s);
    const server::FaultOptions &faults = m_details->draft().plan().faults;
    QCOMPARE(faults.latency, 50ms);
    QCOMPARE(faults.resetAfter, 7U);
    QCOMPARE(find<QTableWidget>("faults")->rowCount(), 2);
    type("faultText", u"drop=1%, wrong=2"_s);
    QVERIFY2(problem("faultTextProblem").contains(u"at character 10"_s),
             qPrintable(problem("faultTextProblem")));
}

void ServerBehaviorTest::judgesSchemas()
{
    m_details->setCurrentIndex(m_details->count() - 2);
    const server::SchemaGuard &guard = m_details->draft().plan().schema;
    type("schema", u"{\"type\": \"object\"}"_s);
    QCOMPARE(guard.schema, QByteArray(R"({"type": "object"})"));
    pick("schemaReaction", 1);
    QCOMPARE(guard.reaction, server::SchemaGuard::Reaction::Close);
    type("schema", u"{\"type\": "_s);
    QVERIFY(!problem("schemaProblem").isEmpty());
    QCOMPARE(find<QPlainTextEdit>("schema")->toPlainText(), u"{\"type\": "_s);
    type("schema", {});
    QVERIFY(guard.schema.isEmpty());
    QVERIFY(problem("schemaProblem").isEmpty());
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
