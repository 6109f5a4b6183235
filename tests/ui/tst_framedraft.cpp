#include <QTest>

#include "ui/framedraft.h"
#include "wire/frameparser.h"
#include "wire/framewriter.h"

namespace wireloupe {

using namespace Qt::StringLiterals;
using ui::FrameDraft;

namespace {

constexpr wire::MaskingKey key{0x37, 0xfa, 0x21, 0x3d};

} // namespace

class FrameDraftTest : public QObject
{
    Q_OBJECT

private slots:
    void writesSpecs_data();
    void writesSpecs();
    void buildsTheMaskedHello();
    void buildsWhatTheSpecSays_data();
    void buildsWhatTheSpecSays();
    void namesWhatIsWrongInTheFields_data();
    void namesWhatIsWrongInTheFields();
    void warnsOfBrokenRules_data();
    void warnsOfBrokenRules();
    void explainsRsv1UnderCompression();
    void takesRawBytes();

private:
    static FrameDraft text(const QString &payload)
    {
        FrameDraft draft;
        draft.payload = payload;
        return draft;
    }
};

void FrameDraftTest::writesSpecs_data()
{
    QTest::addColumn<FrameDraft>("draft");
    QTest::addColumn<QString>("spec");
    QTest::newRow("empty text") << FrameDraft{} << u"op=text"_s;
    QTest::newRow("text") << text(u"Hello"_s) << u"op=text,payload=\"Hello\""_s;
    QTest::newRow("quote") << text(u"say \"hi\""_s) << u"op=text,payload=\"say \\\"hi\\\"\""_s;
    QTest::newRow("escape kept") << text(u"a\\n\\xFF"_s) << u"op=text,payload=\"a\\n\\xFF\""_s;
    QTest::newRow("escaped quote kept") << text(u"\\\""_s) << u"op=text,payload=\"\\\"\""_s;
    QTest::newRow("line feed") << text(u"a\nb"_s) << u"op=text,payload=\"a\\nb\""_s;
    FrameDraft ping;
    ping.opcode = 9;
    ping.fin = false;
    ping.rsv = wire::Rsv1 | wire::Rsv3;
    ping.mask = FrameDraft::Mask::None;
    ping.length = u"5000"_s;
    ping.form = wire::LengthForm::Bits64;
    ping.payloadForm = FrameDraft::PayloadForm::Hex;
    ping.payload = u"0a 0B"_s;
    QTest::newRow("everything") << ping << u"op=ping,fin=0,rsv=5,mask=none,len=5000,form=64,hex=0a0B"_s;
    FrameDraft close;
    close.opcode = 8;
    close.mask = FrameDraft::Mask::Chosen;
    close.maskingKey = u"37 fa 21 3d"_s;
    close.closeCode = 1001;
    close.payload = u"bye"_s;
    QTest::newRow("close") << close << u"op=close,mask=37fa213d,code=1001,payload=\"bye\""_s;
    FrameDraft reserved;
    reserved.opcode = 11;
    QTest::newRow("reserved") << reserved << u"op=11"_s;
    FrameDraft raw;
    raw.isRaw = true;
    raw.rawHex = u"de ad\nbe ef"_s;
    QTest::newRow("raw") << raw << u"raw=deadbeef"_s;
}

void FrameDraftTest::writesSpecs()
{
    QFETCH(FrameDraft, draft);
    QFETCH(QString, spec);
    QCOMPARE(ui::frameSpec(draft), spec);
    const auto parsed = wire::parseFrameSpec(spec, key);
    QVERIFY(std::holds_alternative<wire::HandMadeFrame>(parsed));
    QCOMPARE(ui::buildFrame(draft, key).bytes, std::get<wire::HandMadeFrame>(parsed).serialize());
}

// RFC 6455 section 5.7.
void FrameDraftTest::buildsTheMaskedHello()
{
    const ui::BuiltFrame built = ui::buildFrame(text(u"Hello"_s), key);
    QCOMPARE(built.bytes, QByteArray::fromHex("818537fa213d7f9f4d5158"));
    QCOMPARE(built.headerSize, 6);
    QVERIFY2(built.warnings.isEmpty(), qPrintable(built.warnings.join(u'\n')));
}

void FrameDraftTest::buildsWhatTheSpecSays_data()
{
    QTest::addColumn<int>("opcode");
    QTest::addColumn<QString>("payload");
    for (int opcode = 0; opcode < 16; ++opcode)
        for (const char *payload : {"", "x", "\\x00\\xFF", "a\"b\\\\", "käse ☃"})
            QTest::addRow("%d %s", opcode, payload) << opcode << QString::fromUtf8(payload);
}

// What the preview shows is what a parser on the other side reads.
void FrameDraftTest::buildsWhatTheSpecSays()
{
    QFETCH(int, opcode);
    QFETCH(QString, payload);
    FrameDraft draft = text(payload);
    draft.opcode = static_cast<quint8>(opcode);
    const ui::BuiltFrame built = ui::buildFrame(draft, key);
    QVERIFY2(built.frame, qPrintable(built.problem));
    wire::FrameParser parser;
    parser.feed(built.bytes);
    const auto frame = parser.next();
    QVERIFY(frame);
    QCOMPARE(static_cast<int>(frame->header.opcode), opcode);
    QCOMPARE(frame->payload, built.frame->payload);
    QCOMPARE(frame->header.size(), built.headerSize);
}

void FrameDraftTest::namesWhatIsWrongInTheFields_data()
{
    QTest::addColumn<FrameDraft>("draft");
    FrameDraft draft;
    draft.payloadForm = FrameDraft::PayloadForm::Hex;
    draft.payload = u"0g"_s;
    QTest::newRow("hex") << draft;
    QTest::newRow("half an escape") << text(u"end\\"_s);
    QTest::newRow("no escape") << text(u"\\q"_s);
    draft = {};
    draft.mask = FrameDraft::Mask::Chosen;
    draft.maskingKey = u"37fa21"_s;
    QTest::newRow("key") << draft;
    draft = {};
    draft.length = u"many"_s;
    QTest::newRow("length") << draft;
    draft.length = QString();
    QTest::newRow("no length") << draft;
    draft = {};
    draft.isRaw = true;
    QTest::newRow("no bytes") << draft;
    draft.rawHex = u"abc"_s;
    QTest::newRow("half a byte") << draft;
}

void FrameDraftTest::namesWhatIsWrongInTheFields()
{
    QFETCH(FrameDraft, draft);
    const ui::BuiltFrame built = ui::buildFrame(draft, key);
    QVERIFY(!built.frame);
    QVERIFY(built.bytes.isEmpty());
    QVERIFY(!built.problem.isEmpty());
}

void FrameDraftTest::warnsOfBrokenRules_data()
{
    QTest::addColumn<QString>("spec");
    QTest::addColumn<QString>("words");
    QTest::newRow("unmasked") << u"op=text,mask=none"_s << u"5.1"_s;
    QTest::newRow("reserved bit") << u"op=text,rsv=2"_s << u"reserved bit"_s;
    QTest::newRow("reserved opcode") << u"op=3"_s << u"opcode is reserved"_s;
    QTest::newRow("fragmented ping") << u"op=ping,fin=0"_s << u"fragmented"_s;
    QTest::newRow("long ping") << u"op=ping,payload=\"%1\""_s.arg(QString(126, u'x')) << u"125"_s;
    QTest::newRow("not minimal") << u"op=text,form=16,payload=\"x\""_s << u"shortest"_s;
    QTest::newRow("high bit") << u"op=text,form=64,len=9223372036854775808"_s << u"highest bit"_s;
    QTest::newRow("too few") << u"op=text,len=10,payload=\"x\""_s << u"waits for 9 more"_s;
    QTest::newRow("too many") << u"op=text,len=1,payload=\"xyz\""_s << u"last 2 bytes"_s;
    QTest::newRow("does not fit") << u"op=text,form=7,payload=\"%1\""_s.arg(QString(200, u'x')) << u"7 bit"_s;
    QTest::newRow("not UTF-8") << u"op=text,payload=\"\\xFF\""_s << u"UTF-8"_s;
    QTest::newRow("half a code") << u"op=close,hex=03"_s << u"half"_s;
    QTest::newRow("bad code") << u"op=close,code=1005"_s << u"close code"_s;
    QTest::newRow("continuation") << u"op=continuation"_s << u"under way"_s;
    QTest::newRow("first fragment") << u"op=text,fin=0"_s << u"continuation"_s;
}

void FrameDraftTest::warnsOfBrokenRules()
{
    QFETCH(QString, spec);
    QFETCH(QString, words);
    const auto parsed = wire::parseFrameSpec(spec, key);
    QVERIFY(std::holds_alternative<wire::HandMadeFrame>(parsed));
    const QStringList warnings = ui::frameWarnings(std::get<wire::HandMadeFrame>(parsed));
    QVERIFY2(warnings.join(u'\n').contains(words), qPrintable(warnings.join(u'\n')));
    QCOMPARE(warnings.size(), 1);
}

void FrameDraftTest::explainsRsv1UnderCompression()
{
    FrameDraft draft = text(u"x"_s);
    draft.rsv = wire::Rsv1;
    QVERIFY(ui::buildFrame(draft, key, true).warnings.value(0).contains(u"7692"_s));
    QVERIFY(ui::buildFrame(draft, key, false).warnings.value(0).contains(u"reserved bit"_s));
    draft.opcode = 9;
    QVERIFY(ui::buildFrame(draft, key, true).warnings.value(0).contains(u"reserved bit"_s));
}

void FrameDraftTest::takesRawBytes()
{
    FrameDraft draft;
    draft.isRaw = true;
    draft.rawHex = u"ff 00"_s;
    const ui::BuiltFrame built = ui::buildFrame(draft, key);
    QCOMPARE(built.bytes, QByteArray::fromHex("ff00"));
    QCOMPARE(built.headerSize, 0);
    QCOMPARE(built.warnings.size(), 1);
}

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::FrameDraftTest)
#include "tst_framedraft.moc"
