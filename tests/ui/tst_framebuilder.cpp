#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

#include "ui/framebuilder.h"
#include "ui/frameform.h"
#include "ui/framepreview.h"
#include "ui/hexview.h"
#include "ui/theme.h"
#include "wire/frameparser.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::FrameBuilder;
using ui::FrameDraft;

class FrameBuilderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { ui::Theme::instance().install(*qApp); }
    void init();

    void showsTheBytesWhileTheyAreMade();
    void tellsHeaderKeyAndPayloadApart();
    void sendsWhatWasShown();
    void takesANewKeyForEachFrame();
    void waitsForAnOpenConnection();
    void refusesWhatCannotBeBuilt();
    void copiesTheSpec();
    void namesTheOptionAsItIsTyped();
    void offersACloseCodeForCloseOnly();
    void buildsRawBytes();
    void keepsADraft();

private:
    template <class Widget>
    Widget *find(const char *name) const
    {
        return m_builder->findChild<Widget *>(QLatin1String(name));
    }
    QByteArray bytes() const { return m_builder->preview()->bytes()->bytes(); }
    void write(const QString &payload) { find<QPlainTextEdit>("framePayload")->setPlainText(payload); }

    std::unique_ptr<FrameBuilder> m_builder;
};

void FrameBuilderTest::init()
{
    m_builder = std::make_unique<FrameBuilder>();
    m_builder->setSendEnabled(true);
    m_builder->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_builder.get()));
}

void FrameBuilderTest::showsTheBytesWhileTheyAreMade()
{
    find<QComboBox>("frameMask")->setCurrentIndex(2);
    QTest::keyClicks(find<QLineEdit>("frameKey"), u"37fa213d"_s);
    write(u"Hello"_s);
    QCOMPARE(bytes(), QByteArray::fromHex("818537fa213d7f9f4d5158"));
    QVERIFY(m_builder->preview()->warnings().isEmpty());
    find<QComboBox>("frameMask")->setCurrentIndex(1);
    QCOMPARE(bytes(), QByteArray::fromHex("810548656c6c6f"));
    QVERIFY(m_builder->preview()->warnings().contains(u"5.1"_s));
    find<QComboBox>("frameLengthKind")->setCurrentIndex(1);
    find<QLineEdit>("frameLength")->setText(u"100"_s);
    QCOMPARE(bytes(), QByteArray::fromHex("816448656c6c6f"));
    QVERIFY(m_builder->preview()->warnings().contains(u"waits for 95 more"_s));
    find<QComboBox>("frameLengthForm")->setCurrentIndex(2);
    QCOMPARE(bytes(), QByteArray::fromHex("817e006448656c6c6f"));
}

void FrameBuilderTest::tellsHeaderKeyAndPayloadApart()
{
    write(u"Hello"_s);
    const auto tints = m_builder->preview()->bytes()->tints();
    QCOMPARE(tints.size(), 3);
    QCOMPARE(tints[0].length, 2);
    QCOMPARE(tints[1].from, 2);
    QCOMPARE(tints[1].length, 4);
    QCOMPARE(tints[2].from, 6);
    QCOMPARE(tints[2].length, 5);
    QVERIFY(tints[0].color != tints[2].color);
    const QString words = m_builder->preview()->parts();
    QVERIFY2(words.startsWith(u"11 byte"_s) && words.contains(u"masked payload 5 byte"_s), qPrintable(words));
}

void FrameBuilderTest::sendsWhatWasShown()
{
    QSignalSpy sent(m_builder.get(), &FrameBuilder::sendRequested);
    write(u"Hello"_s);
    const QByteArray shown = bytes();
    QTest::mouseClick(find<QPushButton>("sendFrame"), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
    QCOMPARE(sent.first().first().toByteArray(), shown);
    QVERIFY(m_builder->isVisible());
}

void FrameBuilderTest::takesANewKeyForEachFrame()
{
    QSignalSpy sent(m_builder.get(), &FrameBuilder::sendRequested);
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(find<QPushButton>("sendFrame"), Qt::LeftButton);
    QSet<QByteArray> keys;
    for (const auto &arguments : sent)
        keys.insert(arguments.first().toByteArray().mid(2, 4));
    QCOMPARE(keys.size(), 3);
}

void FrameBuilderTest::waitsForAnOpenConnection()
{
    m_builder->setSendEnabled(false);
    QVERIFY(!find<QPushButton>("sendFrame")->isEnabled());
    write(u"Hello"_s);
    QCOMPARE(bytes().size(), 11);
    m_builder->setSendEnabled(true);
    QVERIFY(find<QPushButton>("sendFrame")->isEnabled());
}

void FrameBuilderTest::refusesWhatCannotBeBuilt()
{
    find<QComboBox>("framePayloadForm")->setCurrentIndex(1);
    write(u"0g"_s);
    QVERIFY(!find<QPushButton>("sendFrame")->isEnabled());
    QVERIFY(bytes().isEmpty());
    QVERIFY(m_builder->preview()->parts().contains(u"hex"_s));
    write(u"0a"_s);
    QVERIFY(find<QPushButton>("sendFrame")->isEnabled());
}

void FrameBuilderTest::copiesTheSpec()
{
    write(u"Hello"_s);
    QTest::mouseClick(find<QToolButton>("copyFrameSpec"), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"op=text,payload=\"Hello\""_s);
    QCOMPARE(m_builder->preview()->spec(), QGuiApplication::clipboard()->text());
}

void FrameBuilderTest::namesTheOptionAsItIsTyped()
{
    QList<QFont::Capitalization> ways;
    for (const QLabel *label : m_builder->findChildren<QLabel *>())
        if (label->text().contains(u"--raw-frame"_s))
            ways << label->font().capitalization();
    QCOMPARE(ways, QList<QFont::Capitalization>{QFont::MixedCase});
}

void FrameBuilderTest::offersACloseCodeForCloseOnly()
{
    auto *code = find<QSpinBox>("frameCloseCode");
    QVERIFY(!code->isEnabled());
    find<QComboBox>("frameOpcode")->setCurrentIndex(8);
    QVERIFY(code->isEnabled());
    code->setValue(1001);
    find<QComboBox>("frameMask")->setCurrentIndex(1);
    QCOMPARE(bytes(), QByteArray::fromHex("880203e9"));
    find<QComboBox>("frameOpcode")->setCurrentIndex(9);
    QCOMPARE(bytes(), QByteArray::fromHex("8900"));
}

void FrameBuilderTest::buildsRawBytes()
{
    m_builder->findChild<QTabBar *>()->setCurrentIndex(1);
    QVERIFY(!find<QPushButton>("sendFrame")->isEnabled());
    find<QPlainTextEdit>("frameRaw")->setPlainText(u"de ad be ef"_s);
    QCOMPARE(bytes(), QByteArray::fromHex("deadbeef"));
    QVERIFY(m_builder->preview()->bytes()->tints().empty());
    QCOMPARE(m_builder->preview()->spec(), u"raw=deadbeef"_s);
}

void FrameBuilderTest::keepsADraft()
{
    FrameDraft draft;
    draft.opcode = 8;
    draft.fin = false;
    draft.rsv = wire::Rsv2;
    draft.mask = FrameDraft::Mask::Chosen;
    draft.maskingKey = u"01020304"_s;
    draft.length = u"12"_s;
    draft.form = wire::LengthForm::Bits64;
    draft.payloadForm = FrameDraft::PayloadForm::Hex;
    draft.payload = u"00"_s;
    draft.closeCode = 0;
    QSignalSpy changed(m_builder->form(), &ui::FrameForm::changed);
    m_builder->form()->setDraft(draft);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_builder->form()->draft(), draft);
}

} // namespace wireloupe

QTEST_MAIN(wireloupe::FrameBuilderTest)
#include "tst_framebuilder.moc"
