#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableWidget>

#include "serverdetailsfixture.h"
#include "ui/faultrows.h"

namespace wireloupe {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Faults and guards of the server, edited by clicks and keys.
class ServerFaultsTest : public test::ServerDetailsFixture
{
    Q_OBJECT

private slots:
    void editsFaults();
    void takesFaultsAsText();
    void judgesSchemas();
};

void ServerFaultsTest::editsFaults()
{
    m_details->setCurrentIndex(1);
    press("faultsAdd");
    auto *menu = find<QMenu>("faultKinds");
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

void ServerFaultsTest::takesFaultsAsText()
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

void ServerFaultsTest::judgesSchemas()
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

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerFaultsTest)
#include "tst_serverfaults.moc"
