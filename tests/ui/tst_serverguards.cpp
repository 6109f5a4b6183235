#include <QPlainTextEdit>

#include "serverdetailsfixture.h"

namespace wireloupe {

using namespace Qt::StringLiterals;

/// The schema that messages of peers are held against, while it is written.
class ServerGuardsTest : public test::ServerDetailsFixture
{
    Q_OBJECT

private slots:
    void keepsAnUnfinishedSchema();
    void takesAReactionBesideAnUnfinishedSchema();
    void showsTheSchemaOfAnotherPath();
    void showsOtherOptions();

private:
    void showGuards()
    {
        auto *page = find<QWidget>("schema");
        for (int at = 0; at < m_details->count(); ++at)
            if (m_details->widget(at)->isAncestorOf(page))
                m_details->setCurrentIndex(at);
    }
    QString written() const { return find<QPlainTextEdit>("schema")->toPlainText(); }
};

namespace {

const QString unfinished = u"{\"type\": "_s;

} // namespace

void ServerGuardsTest::keepsAnUnfinishedSchema()
{
    showGuards();
    type("schema", unfinished);
    QVERIFY(!problem("schemaProblem").isEmpty());
    find<QWidget>("schemaReaction")->setFocus();
    server::BehaviorOptions other = behavior();
    other.echo.prefix = "> ";
    m_details->draft().setBehavior(m_details->draft().otherwise(), other);
    QCOMPARE(written(), unfinished);
    m_details->draft().addRoute();
    QCOMPARE(written(), QString());
    type("schema", unfinished);
    m_details->draft().setPath(0, "/renamed");
    QCOMPARE(written(), unfinished);
}

void ServerGuardsTest::takesAReactionBesideAnUnfinishedSchema()
{
    showGuards();
    type("schema", unfinished);
    pick("schemaReaction", 1);
    QCOMPARE(m_details->draft().plan().schema.reaction, server::SchemaGuard::Reaction::Close);
    QVERIFY(m_details->draft().plan().schema.schema.isEmpty());
    QCOMPARE(written(), unfinished);
}

void ServerGuardsTest::showsTheSchemaOfAnotherPath()
{
    ui::PlanDraft &draft = m_details->draft();
    draft.addRoute();
    draft.setSchema(0, {.schema = "{\"type\": \"array\"}"});
    draft.setCurrent(draft.otherwise());
    showGuards();
    type("schema", unfinished);
    draft.setCurrent(0);
    QCOMPARE(written(), u"{\"type\": \"array\"}"_s);
    QVERIFY(problem("schemaProblem").isEmpty());
    type("schema", unfinished);
    draft.removeRoute(0);
    QCOMPARE(written(), QString());
}

void ServerGuardsTest::showsOtherOptions()
{
    showGuards();
    type("schema", unfinished);
    m_details->readFrom({});
    QCOMPARE(written(), QString());
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ServerGuardsTest)
#include "tst_serverguards.moc"
