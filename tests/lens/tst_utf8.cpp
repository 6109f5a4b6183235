#include <QStringDecoder>
#include <QTest>

#include "lens/utf8.h"

using namespace wireloupe;

class TestUtf8 : public QObject
{
    Q_OBJECT

private slots:
    void everyCodePointComesBack()
    {
        for (char32_t c = 0; c <= 0x10FFFF; c += (c < 0x3000 ? 1 : 13)) {
            if (c >= 0xD800 && c <= 0xDFFF)
                continue;
            const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
            const lens::Utf8Step step = lens::decodeUtf8(bytes);
            QVERIFY(step.isValid);
            QCOMPARE(quint32(step.character), quint32(c));
            QCOMPARE(step.length, bytes.size());
        }
    }

    void everyCutIsInvalid()
    {
        for (const QByteArray &whole :
             {QByteArray("\xC3\xA9"), QByteArray("\xE2\x82\xAC"), QByteArray("\xF0\x9F\x98\x80")}) {
            for (qsizetype size = 1; size < whole.size(); ++size) {
                QVERIFY(!lens::decodeUtf8(whole.first(size)).isValid);
                QCOMPARE(lens::decodeUtf8(whole.first(size)).length, size);
                QVERIFY(!lens::decodeUtf8(whole.first(size) + 'x').isValid);
            }
        }
    }

    void agreesWithQtOnTwoBytes()
    {
        for (int pair = 0; pair < 0x10000; ++pair) {
            const char bytes[] = {static_cast<char>(pair >> 8), static_cast<char>(pair & 0xFF)};
            const QByteArrayView view(bytes, 2);
            bool isValid = true;
            for (qsizetype at = 0; at < view.size();) {
                const lens::Utf8Step step = lens::decodeUtf8(view.sliced(at));
                isValid = isValid && step.isValid;
                at += step.length;
            }
            QCOMPARE(isValid, view.isValidUtf8());
        }
    }
};

QTEST_APPLESS_MAIN(TestUtf8)
#include "tst_utf8.moc"
