#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QTabBar>
#include <QTest>
#include <QTreeWidget>

#include "detailpanefixture.h"
#include "ui/banner.h"
#include "ui/framefieldsview.h"
#include "ui/hexpage.h"
#include "ui/hexview.h"
#include "ui/hint.h"
#include "ui/plainpage.h"
#include "ui/prettypage.h"
#include "ui/textview.h"
#include "ui/viewswitch.h"

namespace wireloupe {

using namespace std::chrono_literals;
using enum capture::Direction;
using Tab = ui::DetailPane::Tab;

class DetailPaneTest : public test::DetailPaneFixture
{
    Q_OBJECT

private slots:
    void saysWhatToDoWhileNothingIsSelected();
    void indentsJsonAndKeepsItsNumbers();
    void showsTextThatIsNoJson();
    void showsBinaryInHex();
    void saysThatAPayloadIsEmpty();
    void explainsAClose();
    void explainsAnEvent();
    void explainsAViolation();
    void rendersNothingAsRichText();
    void staysOnItsTab();
    void cutsNoTab();
    void showsTheBytes();
    void showsTheFrame();
    void showsCompressedBytesInBothForms();
    void showsBytesThatAreNoFrame();
    void cutsLongPayloads();
    void copiesLongLinesWhole();
    void formatsLargeJsonBehindTheWindow();

private:
    QString pretty() const { return m_pane->prettyPage()->view()->toPlainText(); }
};

void DetailPaneTest::saysWhatToDoWhileNothingIsSelected()
{
    QVERIFY(isShown(m_pane->hint()));
    QCOMPARE(m_pane->hint()->title(), QStringLiteral("Select a row"));
    m_pane->setRow(m_sample->text(Outgoing, "x"));
    QVERIFY(!isShown(m_pane->hint()));
    m_pane->setRow({});
    QVERIFY(isShown(m_pane->hint()));
}

void DetailPaneTest::indentsJsonAndKeepsItsNumbers()
{
    m_pane->setRow(m_sample->text(Incoming, R"({"b":1.250,"a":9007199254740993,"b":[true]})"));
    QCOMPARE(pretty(),
             QStringLiteral("{\n  \"b\": 1.250,\n  \"a\": 9007199254740993,\n  \"b\": [\n    true\n  ]\n}"));
    QVERIFY(m_pane->prettyPage()->note().isEmpty());
    m_pane->setCurrentTab(Tab::Text);
    QCOMPARE(m_pane->textPage()->view()->toPlainText(),
             QStringLiteral(R"({"b":1.250,"a":9007199254740993,"b":[true]})"));
}

void DetailPaneTest::showsTextThatIsNoJson()
{
    m_pane->setRow(m_sample->text(Incoming, "Hello\nWorld"));
    QCOMPARE(pretty(), QStringLiteral("Hello\nWorld"));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("JSON")));
}

void DetailPaneTest::showsBinaryInHex()
{
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Binary, QByteArray::fromHex("c0ffee00")));
    QVERIFY(pretty().contains(QLatin1String("c0 ff ee 00")));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("Hex")));
}

void DetailPaneTest::saysThatAPayloadIsEmpty()
{
    m_pane->setRow(m_sample->text(Incoming, ""));
    QCOMPARE(pretty(), QString());
    QCOMPARE(m_pane->prettyPage()->note(), QStringLiteral("The payload is empty."));
}

void DetailPaneTest::explainsAClose()
{
    m_pane->setRow(m_sample->frame(Incoming, wire::Opcode::Close, wire::closePayload(1001, "maintenance")));
    QVERIFY(pretty().contains(QLatin1String("1001 Going Away")));
    QVERIFY(pretty().contains(QLatin1String("maintenance")));
}

void DetailPaneTest::explainsAnEvent()
{
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Failed,
                                    .phase = capture::Phase::Tcp,
                                    .cause = capture::Cause::ConnectionRefused,
                                    .detail = "127.0.0.1:9"}));
    for (const Tab tab : {Tab::Pretty, Tab::Text, Tab::Hex, Tab::Frame}) {
        m_pane->setCurrentTab(tab);
        QVERIFY(isShown(m_pane->hint()));
        QVERIFY(m_pane->hint()->title().contains(QLatin1String("127.0.0.1:9")));
    }
}

void DetailPaneTest::explainsAViolation()
{
    m_pane->setRow(
        m_sample->frame(Incoming, wire::Opcode::Text, "x", 1ms, 1, wire::Rule::UnmaskedClientFrame));
    QVERIFY(isShown(m_pane->ruleBanner()));
    QVERIFY(m_pane->ruleBanner()->text().contains(QLatin1String("5.1")));
    m_pane->setRow(m_sample->text(Incoming, "fine"));
    QVERIFY(!isShown(m_pane->ruleBanner()));
}

void DetailPaneTest::rendersNothingAsRichText()
{
    const QString evil = QStringLiteral("<b>bold</b><img src='http://example.invalid/x.png'>");
    m_pane->setRow(m_sample->text(Incoming, evil.toUtf8()));
    QCOMPARE(pretty(), evil);
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Connecting, .detail = evil.toUtf8()}));
    const auto labels = m_pane->findChildren<QLabel *>();
    QVERIFY(!labels.isEmpty());
    for (const QLabel *label : labels)
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void DetailPaneTest::staysOnItsTab()
{
    m_pane->setRow(m_sample->text(Incoming, "one"));
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(m_sample->state({.kind = capture::StateKind::Open, .phase = {}, .detail = {}}));
    m_pane->setRow(m_sample->text(Incoming, "two"));
    QCOMPARE(m_pane->currentTab(), Tab::Hex);
    QVERIFY(isShown(m_pane->hexView()));
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray("two"));
}

void DetailPaneTest::cutsNoTab()
{
    m_pane->resize(1, 300); // as narrow as it gets
    const auto *tabs = m_pane->findChild<QTabBar *>();
    for (int tab = 0; tab < tabs->count(); ++tab)
        QVERIFY2(tabs->rect().contains(tabs->tabRect(tab)), qPrintable(tabs->tabText(tab)));
}

void DetailPaneTest::showsTheBytes()
{
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(m_sample->frame(Outgoing, wire::Opcode::Binary, QByteArray::fromHex("00ff10")));
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray::fromHex("00ff10"));
}

void DetailPaneTest::showsTheFrame()
{
    m_pane->setCurrentTab(Tab::Frame);
    m_pane->setRow(m_sample->text(Outgoing, "Hello"));
    QVERIFY(isShown(m_pane->frameView()));
    QCOMPARE(m_pane->frameView()->findChild<ui::HexView *>()->bytes(),
             QByteArray::fromHex("818537fa213d7f9f4d5158"));
    m_pane->setRow(m_sample->head(capture::RecordKind::HandshakeRequest, "GET / HTTP/1.1\r\n\r\n"));
    QVERIFY(isShown(m_pane->hint()));
}

void DetailPaneTest::showsCompressedBytesInBothForms()
{
    const QByteArray text(500, 'x');
    const capture::Row row = m_sample->compressed(Incoming, text);
    const QByteArray wire = m_sample->store()->readBothForms(row).compressedPayload;
    QVERIFY(!wire.isEmpty());
    m_pane->setCurrentTab(Tab::Hex);
    m_pane->setRow(row);
    QVERIFY(m_pane->hexPage()->forms()->isVisible());
    QCOMPARE(m_pane->hexView()->bytes(), text);
    m_pane->hexPage()->setForm(ui::HexPage::Form::Wire);
    QCOMPARE(m_pane->hexView()->bytes(), wire);
    QVERIFY(m_pane->hexPage()->forms()->text(1).contains(QString::number(wire.size())));
    // A plain frame has one form only, and the next compressed one is shown as the last.
    m_pane->setRow(m_sample->text(Incoming, "plain"));
    QVERIFY(!m_pane->hexPage()->forms()->isVisible());
    QCOMPARE(m_pane->hexView()->bytes(), QByteArray("plain"));
    m_pane->setRow(row);
    QCOMPARE(m_pane->hexView()->bytes(), wire);
    m_pane->setCurrentTab(Tab::Pretty);
    QCOMPARE(pretty(), QString::fromLatin1(text));
}

void DetailPaneTest::showsBytesThatAreNoFrame()
{
    m_pane->setRow(m_sample->rawBytes("{\"no\":\"frame\"}"));
    QVERIFY(pretty().contains(QLatin1String("7b 22 6e 6f")));
    QVERIFY(m_pane->prettyPage()->note().contains(QLatin1String("made by hand")));
    m_pane->setCurrentTab(Tab::Frame);
    QVERIFY(isShown(m_pane->hint()));
    QVERIFY(m_pane->hint()->text().contains(QLatin1String("made by hand")));
}

void DetailPaneTest::cutsLongPayloads()
{
    const QByteArray payload(3 << 20, 'y');
    m_pane->setCurrentTab(Tab::Text);
    m_pane->setRow(m_sample->text(Incoming, payload));
    QVERIFY(m_pane->isReading());
    QTRY_VERIFY(isShown(m_pane->sizeBanner()) && m_pane->textPage()->isComplete());
    QVERIFY(m_pane->sizeBanner()->text().contains(QLatin1String("3.0 MiB")));
    QCOMPARE(m_pane->textPage()->view()->toPlainText().size(), 1 << 20);
    m_pane->setCurrentTab(Tab::Hex);
    QCOMPARE(m_pane->hexView()->bytes().size(), 1 << 20);
    m_pane->showAll();
    QTRY_COMPARE(m_pane->hexView()->bytes(), payload);
    QVERIFY(!isShown(m_pane->sizeBanner()));
    m_pane->setRow(m_sample->text(Incoming, "short"));
    QVERIFY(!isShown(m_pane->sizeBanner()));
}

// What comes of the rows before does not overwrite the one that was selected last.
void DetailPaneTest::copiesLongLinesWhole()
{
    QByteArray payload;
    for (int i = 0; i < 20'000; ++i)
        payload += QByteArray::number(i) + (i % 9'000 == 8'999 ? '\n' : ' ');
    m_pane->setCurrentTab(Tab::Text);
    m_pane->setRow(m_sample->text(Incoming, payload));
    ui::TextView *view = m_pane->textPage()->view();
    QTRY_VERIFY(!m_pane->isReading() && m_pane->textPage()->isComplete());
    QVERIFY(view->lines()->rowCount() > 10);
    view->selectAll();
    view->copy();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(payload));
}

void DetailPaneTest::formatsLargeJsonBehindTheWindow()
{
    QByteArray json = "[";
    while (json.size() < 300'000)
        json += "{\"key\":12345},";
    json += "null]";
    m_pane->setRow(m_sample->text(Incoming, json));
    const capture::Row other = m_sample->text(Incoming, "[1]");
    m_pane->setRow(other);
    QCOMPARE(pretty(), QStringLiteral("[\n  1\n]"));
    m_pane->setRow(capture::Row{0});
    QTRY_VERIFY(m_pane->prettyPage()->isComplete() &&
                m_pane->prettyPage()->view()->lines()->rowCount() > 60'000);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::DetailPaneTest)
#include "tst_detailpane.moc"
