#include <QApplication>
#include <QTest>

#include "appearances.h"
#include "samplecapture.h"
#include "ui/comparewindow.h"
#include "ui/detailpane.h"
#include "ui/diffview.h"
#include "ui/hexpage.h"
#include "ui/hexview.h"
#include "ui/plainpage.h"
#include "ui/prettypage.h"
#include "ui/textview.h"
#include "ui/theme.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using enum capture::Direction;
using ui::DetailPane;
using Tab = ui::DetailPane::Tab;

/// The views of a payload in both appearances and two sizes. Leaves its pictures in the folder named by
/// WIRELOUPE_PICTURES, for an eye to judge; what it can judge itself is that nothing stays blank.
class PayloadPicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void payload_data() { appearances(); }
    void payload();
    void comparison_data() { appearances(); }
    void comparison();

private:
    static void appearances();
    static void keep(QWidget &widget, const QString &name);
};

void PayloadPicturesTest::initTestCase()
{
    ui::Theme::instance().install(*qApp);
}

void PayloadPicturesTest::appearances()
{
    QTest::addColumn<bool>("isDark");
    QTest::addColumn<QSize>("size");
    QTest::newRow("light") << false << QSize(1000, 420);
    QTest::newRow("dark") << true << QSize(1000, 420);
    QTest::newRow("light-small") << false << QSize(380, 260);
    QTest::newRow("dark-small") << true << QSize(380, 260);
}

void PayloadPicturesTest::keep(QWidget &widget, const QString &name)
{
    QCoreApplication::processEvents();
    constexpr int fewColors = 12; // text on an even ground
    test::keepAppearance(widget, name, fewColors);
}

void PayloadPicturesTest::payload()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    test::SampleCapture sample;
    const QByteArray json = "{\"type\":\"order\",\"id\":9007199254740993,\"user\":{\"name\":\"Ada "
                            "Lovelace\",\"roles\":[\"admin\",\"dev\"]},"
                            "\"items\":[{\"sku\":\"A-1\",\"price\":1.250,\"tags\":[]},{\"sku\":\"B-2\","
                            "\"price\":0.10,\"gift\":true}],"
                            "\"note\":\"A long remark that does not fit into the width of a small window and "
                            "is wrapped there, word by "
                            "word, so that nothing of it is lost\",\"id\":null}";
    const auto order = sample.text(Incoming, json);
    const auto broken = sample.text(Incoming, QByteArray(json).replace("true", "oops"));
    const auto utf16 = sample.frame(Incoming, wire::Opcode::Binary, QByteArray("H\0e\0l\0l\0o\0", 10));
    const auto large = sample.text(Incoming, "[" + json + QByteArray("," + json).repeated(8000) + "]");
    const auto deflated = sample.compressed(Incoming, json);
    DetailPane pane(sample.store());
    pane.resize(size);
    pane.show();
    pane.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&pane));

    pane.setRow(order);
    auto *view = pane.prettyPage()->view();
    view->setFocus();
    view->setFolded(3, true);
    view->setCursor({1, 4});
    keep(pane, u"pretty"_s);
    view->highlight({u"s"_s, false, false});
    view->findNext();
    keep(pane, u"pretty-found"_s);
    view->highlight({});
    view->selectAll();
    keep(pane, u"pretty-selected"_s);
    pane.setRow(broken);
    keep(pane, u"pretty-broken"_s);
    pane.setRow(large);
    QTRY_VERIFY(!pane.isReading() && pane.prettyPage()->isComplete());
    keep(pane, u"pretty-large"_s);
    pane.setCurrentTab(Tab::Text);
    QTRY_VERIFY(pane.textPage()->isComplete());
    keep(pane, u"text-large"_s);
    pane.setRow(utf16);
    keep(pane, u"text-utf16"_s);
    pane.setCurrentTab(Tab::Hex);
    pane.setRow(deflated);
    pane.hexView()->setSelection(18, 4);
    pane.hexView()->setFocus();
    keep(pane, u"hex"_s);
}

void PayloadPicturesTest::comparison()
{
    test::applyAppearance();
    QFETCH(QSize, size);
    test::SampleCapture sample;
    const auto one = sample.text(
        Outgoing, R"({"type":"order","id":1,"user":{"name":"Ada","roles":["admin","dev"]},"n":5})");
    const auto other = sample.text(
        Incoming,
        R"({"type":"order","id":2,"user":{"roles":["admin","ops","dev"],"name":"Ada L."},"extra":true})");
    const auto bytes =
        sample.frame(Incoming, wire::Opcode::Binary, QByteArray::fromHex("00ff10c0ffee").repeated(20));
    ui::CompareWindow window(sample.store(), one, other, nullptr);
    window.resize(size * 1.2);
    window.show();
    QTRY_VERIFY(!window.isComparing());
    keep(window, u"compare-json"_s);
    ui::CompareWindow binary(sample.store(), one, bytes, nullptr);
    binary.resize(size * 1.2);
    binary.show();
    QTRY_VERIFY(!binary.isComparing());
    keep(binary, u"compare-bytes"_s);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::PayloadPicturesTest)
#include "tst_payloadpictures.moc"
