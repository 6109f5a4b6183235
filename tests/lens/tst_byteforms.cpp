#include <QProcess>
#include <QTest>

#include "lens/byteforms.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestByteForms : public QObject
{
    Q_OBJECT

private slots:
    void writesBase64()
    {
        QCOMPARE(lens::toBase64("Hello"), u"SGVsbG8="_s);
        QCOMPARE(lens::toBase64(""), QString());
    }

    void writesAnArrayOfC()
    {
        QCOMPARE(lens::toCArray(QByteArray::fromHex("00ff")), u"{\n    0x00, 0xff,\n};"_s);
        QCOMPARE(lens::toCArray(QByteArray(13, 'A')).count(u'\n'), 3);
        QCOMPARE(lens::toCArray(""), u"{\n};"_s);
    }

    void writesBytesOfPython()
    {
        QCOMPARE(lens::toPythonBytes("a'b\n\\"_ba + '\0' + '\x7F'), u"b\"a'b\\n\\\\\\x00\\x7f\""_s);
        QCOMPARE(lens::toPythonBytes("'\""), u"b'\\'\"'"_s);
    }

    // The other end of what was copied.
    void isReadByPython()
    {
        QByteArray all;
        for (int byte = 0; byte < 256; ++byte)
            all += static_cast<char>(byte);
        QProcess python;
        python.start(u"/usr/bin/python3"_s,
                     {u"-c"_s, u"import sys; d = eval(sys.argv[1]); print(d.hex(), repr(d) == sys.argv[1])"_s,
                      lens::toPythonBytes(all)});
        QVERIFY2(python.waitForFinished(), "python3 is needed");
        QCOMPARE(python.readAllStandardOutput().trimmed(), all.toHex() + " True");
    }
};

QTEST_APPLESS_MAIN(TestByteForms)
#include "tst_byteforms.moc"
