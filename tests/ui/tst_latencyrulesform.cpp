#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include "appearances.h"
#include "fields.h"
#include "samplecapture.h"
#include "ui/latencyrulesdialog.h"
#include "ui/latencyrulesform.h"
#include "windowtest.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace wireloupe;
using capture::Direction;
using capture::MatchRule;
using capture::StampRule;
using ui::LatencyRulesDialog;
using ui::LatencyRulesForm;
using Kind = MatchRule::Kind;

/// The chooser of rules for replies, with what they make of a capture below it.
class LatencyRulesFormTest : public QObject
{
    Q_OBJECT

public:
    static void initMain() { test::useTemporaryFolders(); }

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_form.reset(); }
    void showsWhatItIsGiven_data();
    void showsWhatItIsGiven();
    void keepsWhatItDoesNotAskFor();
    void repeatedRequests();
    void repliesInOrder();
    void valuesAtAPath();
    void valuesAtTwoPaths();
    void whatAGroupMatches();
    void noReplies();
    void lateReplies();
    void timeStamps();
    void showsTheNewestPairs();
    void saysWhatIsWrongWithAPath();
    void saysWhatIsWrongWithARegex();
    void saysThatNothingIsRecorded();
    void followsWhatComes();
    void isChosenByKeyboard();
    void typingIsCalm();
    void pictures_data();
    void pictures();

private:
    template <class Widget = QWidget>
    Widget *find(const char *name) const
    {
        return test::find<Widget>(*m_form, name);
    }
    void click(const char *name) const { QTest::mouseClick(find(name), Qt::LeftButton, {}, QPoint(8, 8)); }
    void write(const char *name, const QString &text) const;
    QString problem(const char *name) const;
    QString summary() const { return plain(find<QLabel>("rulePreview")->text()); }
    /// Whether or not the catalog has the plural.
    static QString plain(QString text) { return text.replace(u"(s)"_s, u"s"_s); }
    QStringList lines() const;
    void fillCapture();

    QThreadPool m_pool;
    std::unique_ptr<test::SampleCapture> m_capture;
    std::unique_ptr<LatencyRulesForm> m_form;
};

namespace {

QString summaryOf(int messages, int requests, int answered, int late, int unmatched)
{
    return u"Of the last %1 messages: %2 requests, %3 answered, %4 late, %5 unmatched"_s.arg(messages)
        .arg(requests)
        .arg(answered)
        .arg(late)
        .arg(unmatched);
}

} // namespace

void LatencyRulesFormTest::initTestCase()
{
    test::dressUp();
}

/// Ten requests. Nine have replies with their number, of which the last comes after two seconds; two replies
/// belong to none. Each reply names the request in another member, too, and says when it was sent.
void LatencyRulesFormTest::fillCapture()
{
    for (int i = 0; i < 10; ++i) {
        m_capture->text(Direction::Outgoing,
                        R"({"id":%1,"do":"it"})"_ba.replace("%1", QByteArray::number(i)));
        if (i == 9)
            break;
        const QByteArray reply = R"({"id":%1,"ref":%1,"t":1700000000000})"_ba;
        m_capture->text(Direction::Incoming, QByteArray(reply).replace("%1", QByteArray::number(i)),
                        i == 8 ? 2s : 3ms);
    }
    m_capture->text(Direction::Incoming, R"({"id":77,"ref":77})");
    m_capture->text(Direction::Incoming, R"({"id":78,"ref":78})");
}

void LatencyRulesFormTest::init()
{
    m_capture = std::make_unique<test::SampleCapture>();
    QVERIFY(m_capture->store());
    fillCapture();
    m_form = std::make_unique<LatencyRulesForm>(m_capture->store(), m_pool);
    m_form->resize(600, 560);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_form.get()));
}

/// In place of what stands there, key by key.
void LatencyRulesFormTest::write(const char *name, const QString &text) const
{
    auto *edit = find(name);
    QVERIFY2(edit && edit->isVisible(), name);
    test::typeInto(edit, text, Qt::Key_Tab);
}

QString LatencyRulesFormTest::problem(const char *name) const
{
    const auto *label = find<QLabel>((QByteArray(name) + "Problem").constData());
    return label->isVisible() ? label->text() : QString();
}

/// The payloads of the pairs that are shown.
QStringList LatencyRulesFormTest::lines() const
{
    QStringList lines;
    for (const QWidget *widget : find("rulePreviewView")->findChildren<QWidget *>())
        if (widget->isVisible() && !qobject_cast<const QLabel *>(widget) &&
            !widget->accessibleName().isEmpty())
            lines << widget->accessibleName();
    return lines;
}

void LatencyRulesFormTest::showsWhatItIsGiven_data()
{
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("stamp");
    for (const char *match : {"none", "payload", "order", "json:$.a", "json:$.a=$.b.c[0]", "regex:(\\d+)"}) {
        QTest::addRow("%s", match) << QString::fromLatin1(match) << QString();
        QTest::addRow("%s with stamps", match) << QString::fromLatin1(match) << u"iso:$.when"_s;
    }
}

void LatencyRulesFormTest::showsWhatItIsGiven()
{
    QFETCH(const QString, match);
    QFETCH(const QString, stamp);
    capture::LatencyRules rules;
    rules.match = MatchRule::fromText(match).value_or(MatchRule());
    rules.match.timeout = 1234ms;
    rules.stamp = StampRule::fromText(stamp);
    QSignalSpy edited(m_form.get(), &LatencyRulesForm::edited);
    m_form->setRules(rules);
    QCOMPARE(m_form->rules(), rules);
    QCOMPARE(m_form->problem(), QString());
    QCOMPARE(edited.count(), 0);
}

void LatencyRulesFormTest::keepsWhatItDoesNotAskFor()
{
    m_form->setRules({.perspective = capture::Perspective::Server});
    click("replyOrder");
    QCOMPARE(m_form->rules().perspective, capture::Perspective::Server);
}

void LatencyRulesFormTest::repeatedRequests()
{
    QVERIFY(find<QAbstractButton>("replyPayload")->isChecked());
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 0, 0, 11)), qPrintable(summary()));
}

void LatencyRulesFormTest::repliesInOrder()
{
    click("replyOrder");
    QCOMPARE(m_form->rules().match.kind, Kind::Order);
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 10, 0, 1)), qPrintable(summary()));
}

void LatencyRulesFormTest::valuesAtAPath()
{
    click("replyJsonPath");
    QCOMPARE(m_form->rules().match.toText(), u"json:$.id"_s); // something to begin with
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 9, 0, 2)), qPrintable(summary()));
    write("requestPath", u"$.do"_s);
    QCOMPARE(m_form->rules().match.toText(), u"json:$.do"_s);
    QTRY_VERIFY2(summary().contains(u" 0 answered"_s), qPrintable(summary()));
    QVERIFY2(summary().endsWith(u" without a value to compare."_s), qPrintable(summary()));
}

void LatencyRulesFormTest::valuesAtTwoPaths()
{
    click("replyJsonPath");
    write("replyPath", u"$.ref"_s);
    QCOMPARE(m_form->rules().match.toText(), u"json:$.id=$.ref"_s);
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 9, 0, 2)), qPrintable(summary()));
}

void LatencyRulesFormTest::whatAGroupMatches()
{
    click("replyRegex");
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 9, 0, 2)), qPrintable(summary()));
    write("replyPattern", u"\"id\":([0-4]),"_s);
    QCOMPARE(m_form->rules().match.pattern, u"\"id\":([0-4]),"_s);
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 5, 5, 0, 0)), qPrintable(summary()));
}

void LatencyRulesFormTest::noReplies()
{
    click("replyNone");
    QCOMPARE(m_form->rules().match.kind, Kind::None);
    QVERIFY(!find("replyTimeout")->isEnabled());
    QTRY_COMPARE(summary(), u"Of the last 21 messages: no requests are looked for."_s);
    QTRY_VERIFY(lines().isEmpty());
}

void LatencyRulesFormTest::lateReplies()
{
    click("replyJsonPath");
    test::typeInto(find("replyTimeout"), u"1 s"_s, Qt::Key_Return);
    QCOMPARE(m_form->rules().match.timeout, 1s);
    QTRY_VERIFY2(summary().startsWith(summaryOf(21, 10, 8, 1, 2)), qPrintable(summary()));
}

void LatencyRulesFormTest::timeStamps()
{
    QVERIFY(!find("stampPath")->isVisible());
    click("hasStamp");
    QVERIFY(m_form->rules().stamp == StampRule({u"$.t"_s, StampRule::Unit::Milliseconds}));
    QTRY_VERIFY2(summary().endsWith(u"; 9 with a time of sending."_s), qPrintable(summary()));
    write("stampPath", u"$.ref"_s);
    auto *unit = find<QComboBox>("stampUnit");
    QTest::keyClick(unit, Qt::Key_End);
    QVERIFY(m_form->rules().stamp == StampRule({u"$.ref"_s, StampRule::Unit::Iso8601}));
    QTRY_VERIFY2(summary().endsWith(u"; 0 with a time of sending."_s), qPrintable(summary()));
    click("hasStamp");
    QVERIFY(!m_form->rules().stamp);
}

void LatencyRulesFormTest::showsTheNewestPairs()
{
    click("replyJsonPath");
    QTRY_COMPARE(lines().size(), 6);
    QVERIFY2(lines().at(0).startsWith(u"→ {\"id\":8"_s), qPrintable(lines().at(0)));
    QVERIFY2(lines().at(1).startsWith(u"← {\"id\":8"_s), qPrintable(lines().at(1)));
    QStringList titles;
    for (const QLabel *label : find("rulePreviewView")->findChildren<QLabel *>())
        titles << label->text();
    QVERIFY2(titles.contains(u"Rows 17 and 18: 2.00 s"_s), qPrintable(titles.join(u'|')));
}

void LatencyRulesFormTest::saysWhatIsWrongWithAPath()
{
    click("replyJsonPath");
    QSignalSpy edited(m_form.get(), &LatencyRulesForm::edited);
    write("requestPath", u"id"_s);
    QVERIFY(edited.count() >= 2);
    QCOMPARE(problem("requestPath"), u"A JSON path begins with “$”, as in “$.id”."_s);
    QVERIFY(!m_form->problem().isEmpty());
    QTRY_COMPARE(summary(), u"What it finds is shown here once it can be used."_s);
    write("requestPath", u"$.id=7"_s);
    QVERIFY2(problem("requestPath").contains(u"the path alone"_s), qPrintable(problem("requestPath")));
    write("requestPath", u"$.id"_s);
    QCOMPARE(problem("requestPath"), QString());
    QCOMPARE(m_form->problem(), QString());
    write("replyPath", u"$..["_s);
    QVERIFY2(problem("replyPath").contains(u"is not a JSON path"_s), qPrintable(problem("replyPath")));
    QVERIFY(!m_form->problem().isEmpty());
    // Of another kind it does not matter.
    click("replyOrder");
    QCOMPARE(m_form->problem(), QString());
}

void LatencyRulesFormTest::saysWhatIsWrongWithARegex()
{
    click("replyRegex");
    write("replyPattern", u"(\\d+"_s);
    QVERIFY2(problem("replyPattern").startsWith(u"The regular expression is not valid: "_s),
             qPrintable(problem("replyPattern")));
    QVERIFY2(problem("replyPattern").contains(u"at character"_s), qPrintable(problem("replyPattern")));
    write("replyPattern", u"\\d+"_s);
    QVERIFY2(problem("replyPattern").contains(u"one group"_s), qPrintable(problem("replyPattern")));
    QVERIFY(!m_form->problem().isEmpty());
    write("replyPattern", u"(\\d+)"_s);
    QCOMPARE(m_form->problem(), QString());
}

void LatencyRulesFormTest::saysThatNothingIsRecorded()
{
    const test::SampleCapture empty;
    m_form = std::make_unique<LatencyRulesForm>(empty.store(), m_pool);
    m_form->show();
    QTRY_VERIFY2(summary().startsWith(u"No message has been recorded yet."_s), qPrintable(summary()));
    QVERIFY(lines().isEmpty());
}

void LatencyRulesFormTest::followsWhatComes()
{
    click("replyJsonPath");
    QTRY_VERIFY(summary().contains(u" 9 answered"_s));
    m_capture->text(Direction::Incoming, R"({"id":9})");
    QTRY_VERIFY2(summary().startsWith(summaryOf(22, 10, 10, 0, 2)), qPrintable(summary()));
}

void LatencyRulesFormTest::isChosenByKeyboard()
{
    auto *first = find<QAbstractButton>("replyPayload");
    first->setFocus();
    for (const Kind kind : {Kind::Order, Kind::JsonPath, Kind::Regex, Kind::None}) {
        QTest::keyClick(m_form->focusWidget(), Qt::Key_Down);
        QCOMPARE(m_form->rules().match.kind, kind);
    }
    for (const QWidget *field : m_form->findChildren<QWidget *>())
        if (field->focusPolicy() & Qt::TabFocus && !qobject_cast<const QAbstractButton *>(field))
            QVERIFY2(!field->accessibleName().isEmpty() || field->objectName().startsWith(u"qt_"_s),
                     qPrintable(field->objectName()));
}

/// What was found is not looked at key by key.
void LatencyRulesFormTest::typingIsCalm()
{
    click("replyJsonPath");
    QTRY_VERIFY(summary().contains(u" 9 answered"_s));
    QStringList seen;
    auto *timer = new QTimer(m_form.get());
    connect(timer, &QTimer::timeout, m_form.get(), [&] {
        if (seen.isEmpty() || seen.last() != summary())
            seen << summary();
    });
    timer->start(1ms);
    auto *edit = find("requestPath");
    QTest::keyClick(edit, Qt::Key_End);
    QTest::keyClicks(edit, u"xyz"_s, Qt::NoModifier, 20);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(edit, Qt::Key_Backspace, Qt::NoModifier, 20);
    QTRY_VERIFY(summary().contains(u" 9 answered"_s));
    QCOMPARE(m_form->rules().match.toText(), u"json:$.id"_s);
    QVERIFY2(seen.size() <= 1, qPrintable(seen.join(u'\n')));
}

void LatencyRulesFormTest::pictures_data()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize();
    QTest::newRow("dark") << true << QSize();
    QTest::newRow("light-small") << false << QSize(420, 380);
}

void LatencyRulesFormTest::pictures()
{
    test::applyAppearance();
    QFETCH(const QSize, size);
    capture::LatencyRules rules;
    rules.match = {.kind = Kind::JsonPath, .requestPath = u"$.id"_s, .replyPath = u"$.ref"_s};
    rules.stamp = StampRule{u"$.t"_s, StampRule::Unit::Milliseconds};
    auto *dialog = new LatencyRulesDialog(rules, m_capture->store(), m_pool);
    dialog->setBudgets({u"ping:p99<50ms/10s"_s, u"reply:max<2s/1m"_s, u"p98<1s"_s});
    if (!size.isEmpty())
        dialog->resize(size);
    dialog->show();
    QTRY_VERIFY(dialog->findChild<QLabel *>(u"rulePreview"_s)->text().contains(u"answered"_s));
    test::keepAppearance(*dialog, u"latencyrules"_s);
    dialog->showPage(LatencyRulesDialog::Page::Budgets);
    QTest::keyClick(dialog->findChild<QWidget *>(u"budgets"_s), Qt::Key_End);
    test::keepAppearance(*dialog, u"budgets"_s);
    dialog->close();
    ui::Theme::instance().setPreference(ui::Theme::Preference::System);
}

QTEST_MAIN(LatencyRulesFormTest)
#include "tst_latencyrulesform.moc"
