#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QThreadPool>

#include "ui/capturepane.h"
#include "ui/certificatedialog.h"
#include "ui/comparewindow.h"
#include "ui/connectiontab.h"
#include "ui/disconnectdialog.h"
#include "ui/framebuilder.h"
#include "ui/frameform.h"
#include "ui/helpdesk.h"
#include "ui/helpwindow.h"
#include "ui/latencyrulesdialog.h"
#include "ui/screens/content.h"
#include "ui/screens/screens.h"
#include "ui/screens/stage.h"
#include "workspace/trustedcertificates.h"

namespace wireloupe::test {

using namespace Qt::StringLiterals;
using ui::ActionId;

namespace {

/// The dialog that is open above the window.
QDialog *openDialog(TestWindow &window)
{
    for (auto *dialog : window->findChildren<QDialog *>())
        if (dialog->isVisible())
            return dialog;
    return nullptr;
}

/// The dialog that an action of a menu opens.
void lookAtDialog(Stage &stage, ActionId id)
{
    TestWindow &window = stage.window();
    window.trigger(id);
    QTRY_VERIFY(openDialog(window));
    stage.look(openDialog(window));
}

ui::CapturePane *openCapture(Stage &stage)
{
    SampleCapture sample;
    sample.handshake();
    sample.conversation(40);
    sample.store()->setMark(capture::Row{7}, u"why twice?"_s);
    stage.window()->parts().workbench->openCapture({.store = sample.store(), .name = content::longName});
    return stage.window().currentPage()->capturePane();
}

void settings(Stage &stage)
{
    TestWindow &window = stage.window();
    for (const QString &host : {u"localhost"_s, content::longHost})
        window->parts().trusted->trust({.host = host,
                                        .port = 8443,
                                        .fingerprint = QByteArray(32, '\x5a'),
                                        .subject = u"CN="_s + content::longHost,
                                        .since = QDateTime({2026, 11, 20}, {12, 0}, Qt::UTC)});
    lookAtDialog(stage, ActionId::Settings);
    auto *pages = window.find<QListWidget>("settingsPages");
    for (int page = 0; page < pages->count(); ++page)
        stage.addView(QString::number(page), [pages, page] { pages->setCurrentRow(page); });
}

void exporting(Stage &stage)
{
    openCapture(stage)->setFilterText(u"op:text"_s);
    lookAtDialog(stage, ActionId::ExportCapture);
}

void summary(Stage &stage)
{
    openCapture(stage);
    lookAtDialog(stage, ActionId::CaptureSummary);
    auto *copy = stage.shown()->findChild<QPushButton *>(u"copySummary"_s);
    QTRY_VERIFY(copy->isEnabled());
}

void saving(Stage &stage)
{
    content::saveConnections();
    stage.window().trigger(ActionId::NewConnection);
    lookAtDialog(stage, ActionId::SaveConnection);
}

void certificate(Stage &stage)
{
    capture::TlsDetails tls = content::certificates().details();
    tls.host = content::longHost.toUtf8();
    tls.port = 8443;
    tls.errors = {"The certificate is self-signed, and untrusted",
                  "The host name did not match any of the valid hosts for this certificate"};
    auto &dialog = stage.make<ui::CertificateDialog>(
        tls, u"The certificate of %1 is not signed by an authority that this system trusts."_s.arg(
                 content::longHost));
    dialog.show();
    stage.look(&dialog);
}

void disconnecting(Stage &stage)
{
    auto &dialog = stage.make<ui::DisconnectDialog>(u"peer 3 (127.0.0.1:51234)"_s);
    dialog.show();
    stage.look(&dialog);
}

void frameBuilder(Stage &stage)
{
    auto &builder = stage.make<ui::FrameBuilder>();
    builder.setSendEnabled(true);
    ui::FrameDraft draft;
    draft.payload = u"{\"type\":\"hello\"}\\n\\xFF"_s;
    draft.form = wire::LengthForm::Bits16;
    draft.mask = ui::FrameDraft::Mask::Chosen;
    draft.maskingKey = u"37fa213d"_s;
    draft.length = u"300"_s;
    builder.form()->setDraft(draft);
    builder.show();
    stage.look(&builder);
}

void latencyRules(Stage &stage)
{
    ui::CapturePane *pane = openCapture(stage);
    capture::LatencyRules rules;
    rules.match = {
        .kind = capture::MatchRule::Kind::JsonPath, .requestPath = u"$.id"_s, .replyPath = u"$.ref"_s};
    rules.stamp = capture::StampRule{u"$.t"_s, capture::StampRule::Unit::Milliseconds};
    auto *dialog = new ui::LatencyRulesDialog(rules, pane->store(), stage.make<QThreadPool>());
    dialog->setBudgets({u"ping:p99<50ms/10s"_s, u"reply:max<2s/1m"_s, u"p98<1s"_s});
    dialog->show();
    stage.look(dialog);
    QTRY_VERIFY(!dialog->findChild<QLabel *>(u"rulePreview"_s)->text().isEmpty());
    stage.addView(u"replies"_s, [] {});
    stage.addView(u"budgets"_s, [dialog] {
        dialog->showPage(ui::LatencyRulesDialog::Page::Budgets);
        QTest::keyClick(dialog->findChild<QWidget *>(u"budgets"_s), Qt::Key_End);
    });
}

void compareRows(Stage &stage)
{
    SampleCapture sample;
    const auto one =
        sample.text(capture::Direction::Outgoing,
                    R"({"type":"order","id":1,"user":{"name":"Ada","roles":["admin","dev"]},"n":5})");
    const auto other = sample.text(
        capture::Direction::Incoming,
        R"({"type":"order","id":2,"user":{"roles":["admin","ops","dev"],"name":"Ada L."},"extra":true})");
    const auto bytes = sample.frame(capture::Direction::Incoming, wire::Opcode::Binary,
                                    QByteArray::fromHex("00ff10c0ffee").repeated(20));
    const auto add = [&stage, store = sample.store(), one](const QString &name, capture::Row with) {
        stage.addView(name, [&stage, store, one, with] {
            auto &window = stage.make<ui::CompareWindow>(store, one, with, nullptr);
            window.show();
            stage.look(&window);
            QTRY_VERIFY(!window.isComparing());
        });
    };
    add(u"json"_s, other);
    add(u"bytes"_s, bytes);
}

void help(Stage &stage)
{
    TestWindow &window = stage.window();
    window.trigger(ActionId::UserGuide);
    ui::HelpWindow *guide = window->findChild<ui::HelpDesk *>()->window();
    QVERIFY(guide && guide->isVisible());
    stage.look(guide);
    auto *search = guide->findChild<QLineEdit *>(u"helpSearch"_s);
    stage.addView(
        u"beginning"_s, [] {});
    stage.addView(
        u"page"_s,
        [guide] {
            guide->open({u"server.md"_s, {}});
        });
    stage.addView(
        u"found"_s, [search] { search->setText(u"certificate"_s); });
    stage.addView(u"nothing"_s, [search] { search->setText(u"xyzzy"_s); });
}

} // namespace

Screens dialogScreens()
{
    return {{u"settings"_s, settings},
            {u"export"_s, exporting},
            {u"summary"_s, summary},
            {u"save-connection"_s, saving},
            {u"certificate"_s, certificate},
            {u"disconnect"_s, disconnecting},
            {u"frame-builder"_s, frameBuilder},
            {u"latency-rules"_s, latencyRules},
            {u"compare"_s, compareRows},
            {u"help"_s, help},
            {u"shortcuts"_s, [](Stage &stage) { lookAtDialog(stage, ActionId::Shortcuts); }},
            {u"about"_s, [](Stage &stage) { lookAtDialog(stage, ActionId::About); }}};
}

} // namespace wireloupe::test
