#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "ui/closeform.h"
#include "ui/composer.h"
#include "ui/messagehistory.h"
#include "ui/textline.h"
#include "ui/theme.h"

namespace wireloupe {

using ui::Composer;
using ui::DraftMode;
using wire::Message;

class ComposerTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();
    void cleanup()
    {
        m_composer.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void sendsText();
    void sendsAnEmptyText();
    void sendsWithCtrlReturn();
    void sendsValidJsonAsItStands();
    void asksBeforeItSendsBadJson();
    void sendsHexAsBinary();
    void namesBadHex_data();
    void namesBadHex();
    void keepsWritingWhileNobodyListens();
    void walksThroughItsHistory();
    void keepsHexApartInItsHistory();
    void boundsItsHistory();
    void sendsAPing();
    void sendsAClose();
    void refusesBadCloses_data();
    void refusesBadCloses();
    void hasNoControlFramesForAServer();
    void keepsADistanceFromTheSideItBeginsAt_data();
    void keepsADistanceFromTheSideItBeginsAt();

private:
    QPlainTextEdit *editor() const { return m_composer->findChild<QPlainTextEdit *>(); }
    QPushButton *button(const char *text) const;
    QWidget *openPopup(const char *buttonText) const;
    static QLineEdit *reasonEdit(const QWidget *popup)
    {
        return popup->findChild<ui::CloseForm *>()->findChild<QLineEdit *>(QString(),
                                                                           Qt::FindDirectChildrenOnly);
    }
    bool says(const char *words) const;

    std::unique_ptr<Composer> m_composer;
};

void ComposerTest::init()
{
    m_composer = std::make_unique<Composer>(Composer::Feature::WithControlFrames);
    m_composer->setSendEnabled(true);
    m_composer->resize(800, 200);
    m_composer->show();
    m_composer->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_composer.get()));
    m_composer->focusEditor();
}

QPushButton *ComposerTest::button(const char *text) const
{
    const auto buttons = m_composer->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [text](const QPushButton *candidate) {
        return candidate->text() == QLatin1String(text);
    });
    return found == buttons.end() ? nullptr : *found;
}

QWidget *ComposerTest::openPopup(const char *buttonText) const
{
    for (QToolButton *candidate : m_composer->findChildren<QToolButton *>())
        if (candidate->text() == QString::fromUtf8(buttonText))
            candidate->click();
    return QApplication::activePopupWidget();
}

bool ComposerTest::says(const char *words) const
{
    const auto *verdict = m_composer->findChild<ui::TextLine *>(QStringLiteral("composerVerdict"));
    const QString text = QString::fromUtf8(words);
    return verdict->isVisible() && verdict->text().contains(text);
}

void ComposerTest::sendsText()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(editor(), QStringLiteral("Hello"));
    QTest::mouseClick(button("Send"), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<Message>(), (Message{Message::Type::Text, "Hello"}));
    QVERIFY(says("5 byte(s)") && editor()->accessibleDescription().contains(QLatin1String("5 byte(s)")));
}

void ComposerTest::sendsAnEmptyText()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->send();
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<Message>(), (Message{Message::Type::Text, ""}));
    QCOMPARE(m_composer->history(), ui::SentMessages());
}

void ComposerTest::sendsWithCtrlReturn()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    QTest::keyClicks(editor(), QStringLiteral("a"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QTest::keyClicks(editor(), QStringLiteral("b"));
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<Message>().payload, QByteArray("a\nb"));
}

void ComposerTest::sendsValidJsonAsItStands()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setMode(DraftMode::Json);
    const QString json = QStringLiteral("{\"a\" : 1.50,\n \"a\":9007199254740993}");
    m_composer->setText(json);
    QVERIFY(says("Valid JSON"));
    QVERIFY(!button("Send anyway")->isVisible());
    m_composer->send();
    QCOMPARE(sent.first().first().value<Message>(), (Message{Message::Type::Text, json.toUtf8()}));
}

void ComposerTest::asksBeforeItSendsBadJson()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setMode(DraftMode::Json);
    m_composer->setText(QStringLiteral("{\n  \"a\": oops\n}"));
    QVERIFY(says("Line 2, column 8"));
    QVERIFY(!button("Send")->isEnabled());
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(sent.count(), 0);
    QTest::mouseClick(button("Send anyway"), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().value<Message>().payload, QByteArray("{\n  \"a\": oops\n}"));
}

void ComposerTest::sendsHexAsBinary()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setMode(DraftMode::Hex);
    m_composer->setText(QStringLiteral("00 ff, 0x10\nAB"));
    m_composer->send();
    QCOMPARE(sent.first().first().value<Message>(),
             (Message{Message::Type::Binary, QByteArray::fromHex("00ff10ab")}));
}

void ComposerTest::namesBadHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("verdict");
    QTest::newRow("letter") << QStringLiteral("48 6x") << QByteArray("Line 1, column 5");
    QTest::newRow("second line") << QStringLiteral("48\n65 zz") << QByteArray("Line 2, column 4");
    QTest::newRow("half a byte") << QStringLiteral("48 6") << QByteArray("second digit");
}

void ComposerTest::namesBadHex()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, verdict);
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setMode(DraftMode::Hex);
    m_composer->setText(text);
    QVERIFY(says(verdict.constData()));
    QVERIFY(!button("Send")->isEnabled());
    QVERIFY(!button("Send anyway")->isVisible());
    m_composer->send();
    m_composer->sendAnyway();
    QCOMPARE(sent.count(), 0);
}

void ComposerTest::keepsWritingWhileNobodyListens()
{
    QSignalSpy sent(m_composer.get(), &Composer::sendRequested);
    m_composer->setSendEnabled(false);
    QTest::keyClicks(editor(), QStringLiteral("later"));
    QVERIFY(says("not connected"));
    QVERIFY(!button("Send")->isEnabled());
    m_composer->send();
    QCOMPARE(sent.count(), 0);
    m_composer->setSendEnabled(true);
    QVERIFY(!says("not connected"));
    m_composer->send();
    QCOMPARE(sent.first().first().value<Message>().payload, QByteArray("later"));
}

void ComposerTest::walksThroughItsHistory()
{
    for (const char *text : {"one", "two", "two"}) {
        m_composer->setText(QLatin1String(text));
        m_composer->send();
    }
    QCOMPARE(m_composer->history().texts, QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    m_composer->setText(QStringLiteral("draft"));
    const std::pair<Qt::Key, QString> steps[] = {
        {Qt::Key_Up, QStringLiteral("two")},     {Qt::Key_Up, QStringLiteral("one")},
        {Qt::Key_Up, QStringLiteral("one")},     {Qt::Key_Down, QStringLiteral("two")},
        {Qt::Key_Down, QStringLiteral("draft")}, {Qt::Key_Down, QStringLiteral("draft")}};
    for (const auto &[key, expected] : steps) {
        QTest::keyClick(editor(), key, Qt::AltModifier);
        QCOMPARE(m_composer->text(), expected);
    }
    m_composer->setHistory({.texts = {QStringLiteral("from last time")}, .hex = {}});
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_composer->text(), QStringLiteral("from last time"));
}

void ComposerTest::keepsHexApartInItsHistory()
{
    m_composer->setText(QStringLiteral("text"));
    m_composer->send();
    m_composer->setMode(DraftMode::Hex);
    m_composer->setText(QStringLiteral("00 01"));
    m_composer->send();
    QCOMPARE(m_composer->history(), (ui::SentMessages{{QStringLiteral("text")}, {QStringLiteral("00 01")}}));
    m_composer->setText({});
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_composer->text(), QStringLiteral("00 01"));
    m_composer->setHistory({.texts = {}, .hex = {QStringLiteral("02")}}); // as at the next start
    QTest::keyClick(editor(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_composer->text(), QStringLiteral("02"));
}

void ComposerTest::boundsItsHistory()
{
    ui::MessageHistory history;
    for (int i = 0; i < 150; ++i)
        history.add(QString::number(i));
    QCOMPARE(history.entries().size(), 100);
    QCOMPARE(history.entries().last(), QStringLiteral("149"));
    history.add(QString(100'000, QLatin1Char('x')));
    QCOMPARE(history.entries().last(), QStringLiteral("149"));
}

void ComposerTest::sendsAPing()
{
    QSignalSpy pinged(m_composer.get(), &Composer::pingRequested);
    QWidget *popup = openPopup("Ping…");
    QVERIFY(popup);
    auto *payload = popup->findChild<QLineEdit *>();
    payload->setText(QString(126, QLatin1Char('x')));
    QTest::keyClick(payload, Qt::Key_Return);
    QCOMPARE(pinged.count(), 0); // a control frame holds 125 bytes
    const auto *problem = popup->findChild<QLabel *>(QStringLiteral("problemLine"));
    QVERIFY2(problem->isVisible() && problem->text().contains(QLatin1String("1 byte")),
             qPrintable(problem->text()));
    QVERIFY(popup->findChild<QPushButton *>()->toolTip().contains(problem->text()));
    payload->setText(QStringLiteral("marco"));
    QTest::keyClick(payload, Qt::Key_Return);
    QCOMPARE(pinged.count(), 1);
    QCOMPARE(pinged.first().first().toByteArray(), QByteArray("marco"));
    QVERIFY(!popup->isVisible());
}

void ComposerTest::sendsAClose()
{
    QSignalSpy closed(m_composer.get(), &Composer::closeRequested);
    QWidget *popup = openPopup("Close…");
    QVERIFY(popup);
    popup->findChild<QComboBox *>()->setEditText(QStringLiteral("4001"));
    reasonEdit(popup)->setText(QStringLiteral("schön war's"));
    QTest::mouseClick(popup->findChildren<QPushButton *>().last(), Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QCOMPARE(closed.first().at(0).value<quint16>(), 4001);
    QCOMPARE(closed.first().at(1).toByteArray(), QByteArray("schön war's"));
}

void ComposerTest::refusesBadCloses_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("reason");
    QTest::newRow("never sent") << QStringLiteral("1006") << QString();
    QTest::newRow("below") << QStringLiteral("999") << QString();
    QTest::newRow("reserved") << QStringLiteral("2000") << QString();
    QTest::newRow("above") << QStringLiteral("5000") << QString();
    QTest::newRow("no number") << QStringLiteral("bye") << QString();
    QTest::newRow("long reason") << QStringLiteral("1000") << QString(62, QChar(0xE4));
}

void ComposerTest::refusesBadCloses()
{
    QFETCH(QString, code);
    QFETCH(QString, reason);
    QSignalSpy closed(m_composer.get(), &Composer::closeRequested);
    QWidget *popup = openPopup("Close…");
    QVERIFY(popup);
    popup->findChild<QComboBox *>()->setEditText(code);
    reasonEdit(popup)->setText(reason);
    QPushButton *accept = popup->findChildren<QPushButton *>().last();
    QVERIFY(!accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QCOMPARE(closed.count(), 0);
    popup->close();
}

void ComposerTest::hasNoControlFramesForAServer()
{
    const Composer composer(Composer::Feature::MessagesOnly);
    for (const QToolButton *each : composer.findChildren<QToolButton *>())
        QVERIFY(each->isCheckable()); // the modes, nothing else
}

void ComposerTest::keepsADistanceFromTheSideItBeginsAt_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

// The words in the empty editor.
void ComposerTest::keepsADistanceFromTheSideItBeginsAt()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    m_composer->clearFocus();
    editor()->clearFocus();
    const QImage picture = editor()->grab().toImage();
    const bool isMirrored = direction == Qt::RightToLeft;
    const auto isEmpty = [&](int column) {
        const int x = isMirrored ? picture.width() - 1 - column : column;
        for (int y = 0; y < picture.height(); ++y)
            if (picture.pixel(x, y) != picture.pixel(picture.width() / 2, picture.height() - 1))
                return false;
        return true;
    };
    int distance = 0;
    while (distance < picture.width() && isEmpty(distance))
        ++distance;
    const int margin = ui::Theme::instance().spacing(2);
    QVERIFY2(distance >= margin && distance < 2 * margin, qPrintable(QString::number(distance)));
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::ComposerTest)
#include "tst_composer.moc"
