#include "ui/displayguard.h"

#include <QLoggingCategory>
#include <QTest>

namespace wireloupe {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(pluginLog, "qt.qpa.plugin")
Q_LOGGING_CATEGORY(elseLog, "else")

class DisplayGuardTest : public QObject
{
    Q_OBJECT

private slots:
    void namesTheCause_data()
    {
        QTest::addColumn<QString>("x11");
        QTest::addColumn<QString>("wayland");
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("none") << QString() << QString() << QString()
                              << QStringList{u"there is no display"_s, u"DISPLAY"_s, u"ssh -X"_s};
        QTest::newRow("X") << u":7"_s << QString() << QString() << QStringList{u"the display :7 "_s};
        QTest::newRow("both") << u":7"_s << u"wayland-0"_s << QString() << QStringList{u"the display :7 "_s};
        QTest::newRow("Wayland") << QString() << u"wayland-0"_s << QString()
                                 << QStringList{u"Wayland display wayland-0"_s, u"qt6-wayland"_s};
        QTest::newRow("platform") << u":7"_s << QString() << u"nonsense"_s
                                  << QStringList{u"\"nonsense\""_s, u"QT_QPA_PLATFORM"_s};
    }

    void namesTheCause()
    {
        QFETCH(QString, x11);
        QFETCH(QString, wayland);
        QFETCH(QString, platform);
        QFETCH(QStringList, words);
        const QString sentence = ui::noDisplaySentence({x11, wayland, platform});
        for (const QString &word : words)
            QVERIFY2(sentence.contains(word), qPrintable(sentence));
        QVERIFY(sentence.startsWith(u"The window cannot be shown: "_s));
        QVERIFY(sentence.endsWith(u'.') || sentence.endsWith(u'?'));
    }

    /// A plugin that is missing, where another has done.
    void saysAfterwardsWhatItHeldBack()
    {
        static QStringList heard;
        heard.clear();
        const QtMessageHandler before =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext &context, const QString &text) {
                heard += QLatin1StringView(context.category) + u' ' + text;
            });
        {
            const int words = 0;
            const ui::DisplayGuard guard(words, nullptr);
            qCWarning(pluginLog) << "missing";
            qCWarning(elseLog) << "at once";
            QCOMPARE(heard, QStringList{u"else at once"_s});
        }
        const QStringList all = heard;
        qInstallMessageHandler(before);
        QCOMPARE(all, (QStringList{u"else at once"_s, u"qt.qpa.plugin missing"_s}));
    }
};

} // namespace wireloupe

QTEST_GUILESS_MAIN(wireloupe::DisplayGuardTest)
#include "tst_displayguard.moc"
