#include <QTest>

#include "lens/jsonpathtext.h"

using namespace wireloupe;
using namespace Qt::StringLiterals;

class TestJsonPathText : public QObject
{
    Q_OBJECT

private slots:
    void writesSteps()
    {
        QCOMPARE(lens::memberStep("\"name\""), u".name"_s);
        QCOMPARE(lens::memberStep("\"_n$1\""), u"._n$1"_s);
        QCOMPARE(lens::memberStep("\"1n\""), u"[\"1n\"]"_s);
        QCOMPARE(lens::memberStep("\"\""), u"[\"\"]"_s);
        QCOMPARE(lens::memberStep("\"a b\\\"\""), u"[\"a b\\\"\"]"_s);
        QCOMPARE(lens::memberStep("\"Gr\xC3\xBC\xC3\x9F\""), u"[\"Grüß\"]"_s);
        QCOMPARE(lens::elementStep(3), u"[3]"_s);
    }
};

QTEST_APPLESS_MAIN(TestJsonPathText)
#include "tst_jsonpathtext.moc"
