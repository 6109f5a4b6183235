#include <QTest>

#include "wire/permessagedeflate.h"

using namespace wireloupe::wire;

Q_DECLARE_METATYPE(wireloupe::wire::DeflateOptions)

namespace {

QList<Extension> parsed(const QByteArray &value)
{
    return parseExtensions({{"Sec-WebSocket-Extensions", value}}).value_or(QList<Extension>());
}

QByteArray describe(const DeflateParameters &parameters)
{
    const auto side = [](int bits, bool isDropped) {
        return QByteArray::number(bits) + (isDropped ? "-" : "");
    };
    return side(parameters.serverMaxWindowBits, parameters.serverNoContextTakeover) + '/' +
           side(parameters.clientMaxWindowBits, parameters.clientNoContextTakeover);
}

/// The parameters of the extension alone, in short: snct, cnct, smwb=N, cmwb=N.
QByteArray shortened(QByteArray text)
{
    text.replace("permessage-deflate", "pmd");
    text.replace("server_no_context_takeover", "snct").replace("client_no_context_takeover", "cnct");
    return text.replace("server_max_window_bits", "smwb").replace("client_max_window_bits", "cmwb");
}

QByteArray lengthened(QByteArray text)
{
    text.replace("snct", "server_no_context_takeover").replace("cnct", "client_no_context_takeover");
    text.replace("smwb", "server_max_window_bits").replace("cmwb", "client_max_window_bits");
    return text.replace("pmd", "permessage-deflate");
}

/// What a server with these options makes of an offer: its answer, and the parameters as
/// "SERVER_BITS/CLIENT_BITS", a minus where the context is dropped.
QByteArray answerTo(const QByteArray &offers, const DeflateOptions &options)
{
    const auto answer = answerDeflateOffers(parsed(lengthened(offers)), options);
    return answer ? shortened(answer->response.serialize()) + ": " + describe(answer->parameters)
                  : "declined";
}

/// What a client makes of the answer to its offer.
QByteArray check(const QByteArray &answer, const QByteArray &offer)
{
    const auto parameters =
        checkDeflateAnswer(parsed(lengthened(answer)).value(0), parsed(lengthened(offer)).value(0));
    return parameters ? describe(*parameters) : "fail";
}

} // namespace

class TestPermessageDeflate : public QObject
{
    Q_OBJECT

private slots:
    void offers();
    void answers_data();
    void answers();
    void checks_data();
    void checks();
    void windowBits_data();
    void windowBits();
    void bothEndsAgree();
    void ends();
};

void TestPermessageDeflate::offers()
{
    const auto offer = [](const DeflateOptions &options) {
        return shortened(deflateOffer(options).serialize());
    };
    QCOMPARE(offer({}), "pmd; cmwb");
    QCOMPARE(offer({.serverNoContextTakeover = true}), "pmd; snct; cmwb");
    QCOMPARE(offer({.clientNoContextTakeover = true}), "pmd; cnct; cmwb");
    QCOMPARE(offer({.serverMaxWindowBits = 10}), "pmd; smwb=10; cmwb");
    QCOMPARE(offer({.clientMaxWindowBits = 8}), "pmd; cmwb=8");
    QCOMPARE(offer({.serverMaxWindowBits = 3, .clientMaxWindowBits = 99}), "pmd; smwb=8; cmwb");
}

void TestPermessageDeflate::answers_data()
{
    QTest::addColumn<QByteArray>("offers");
    QTest::addColumn<DeflateOptions>("options");
    QTest::addColumn<QByteArray>("answer");
    const auto row = [](const char *offers, const char *answer, const DeflateOptions &options = {}) {
        QTest::addRow("%s for %s", offers, answer) << QByteArray(offers) << options << QByteArray(answer);
    };
    row("pmd", "pmd: 15/15");
    row("pmd", "declined", {.isEnabled = false});
    row("", "declined");
    row("other, pmd", "pmd: 15/15");
    row("other", "declined");
    row("x-webkit-deflate-frame", "declined");

    row("pmd; snct", "pmd; snct: 15-/15");
    row("pmd", "pmd; snct: 15-/15", {.serverNoContextTakeover = true});
    row("pmd; cnct", "pmd; cnct: 15/15-");
    row("pmd", "pmd; cnct: 15/15-", {.clientNoContextTakeover = true});
    row("pmd; snct; cnct", "pmd; snct; cnct: 15-/15-");

    row("pmd; smwb=10", "pmd; smwb=10: 10/15");
    row("pmd; smwb=15", "pmd; smwb=15: 15/15");
    row("pmd; smwb=10", "pmd; smwb=9: 9/15", {.serverMaxWindowBits = 9});
    row("pmd; smwb=10", "pmd; smwb=10: 10/15", {.serverMaxWindowBits = 12});
    row("pmd", "pmd; smwb=12: 12/15", {.serverMaxWindowBits = 12});

    row("pmd; cmwb", "pmd: 15/15");
    row("pmd; cmwb", "pmd; cmwb=9: 15/9", {.clientMaxWindowBits = 9});
    row("pmd; cmwb=10", "pmd; cmwb=10: 15/10");
    row("pmd; cmwb=10", "pmd; cmwb=8: 15/8", {.clientMaxWindowBits = 8});
    row("pmd; cmwb=10", "pmd; cmwb=10: 15/10", {.clientMaxWindowBits = 12});
    row("pmd; cmwb=15", "pmd: 15/15");
    row("pmd", "pmd: 15/15", {.clientMaxWindowBits = 9}); // not offered, so not to be answered

    row("pmd; foo", "declined");
    row("pmd; foo=1", "declined");
    row("pmd; snct; snct", "declined");
    row("pmd; cnct; cnct", "declined");
    row("pmd; snct=1", "declined");
    row("pmd; cnct=1", "declined");
    row("pmd; smwb", "declined");
    row("pmd; smwb=10; smwb=10", "declined");
    row("pmd; cmwb; cmwb", "declined");
    row("pmd; cmwb; cmwb=10", "declined");
    row("pmd; SNCT", "declined");
    row("PMD", "declined");

    row("pmd; foo, pmd; snct", "pmd; snct: 15-/15");
    row("pmd; smwb=10, pmd", "pmd; smwb=10: 10/15");
    row("pmd; smwb=7, other, pmd; cmwb", "pmd: 15/15");
}

void TestPermessageDeflate::answers()
{
    QFETCH(const QByteArray, offers);
    QFETCH(const DeflateOptions, options);
    QTEST(answerTo(offers, options), "answer");
}

void TestPermessageDeflate::checks_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("result");
    const auto row = [](const char *offer, const char *answer, const char *result) {
        QTest::addRow("%s, answered by %s", offer, answer)
            << QByteArray(offer) << QByteArray(answer) << QByteArray(result);
    };
    row("pmd", "pmd", "15/15");
    row("pmd", "other", "fail");
    row("pmd; foo", "pmd", "fail");

    row("pmd", "pmd; snct", "15-/15");
    row("pmd; snct", "pmd; snct", "15-/15");
    row("pmd; snct", "pmd", "fail");
    row("pmd", "pmd; cnct", "15/15-");
    row("pmd; cnct", "pmd; cnct", "15/15-");
    row("pmd; cnct", "pmd", "15/15-"); // what the client said of itself

    row("pmd", "pmd; smwb=10", "10/15");
    row("pmd; smwb=10", "pmd; smwb=10", "10/15");
    row("pmd; smwb=10", "pmd; smwb=8", "8/15");
    row("pmd; smwb=10", "pmd; smwb=11", "fail");
    row("pmd; smwb=10", "pmd", "fail");
    row("pmd; smwb=15", "pmd", "fail");

    row("pmd", "pmd; cmwb=10", "fail");
    row("pmd; cmwb", "pmd; cmwb=10", "15/10");
    row("pmd; cmwb", "pmd", "15/15");
    row("pmd; cmwb", "pmd; cmwb", "fail");
    row("pmd; cmwb=10", "pmd; cmwb=9", "15/9");
    row("pmd; cmwb=10", "pmd; cmwb=10", "15/10");
    row("pmd; cmwb=10", "pmd; cmwb=11", "fail");
    row("pmd; cmwb=10", "pmd", "15/10");

    row("pmd; cmwb", "pmd; foo", "fail");
    row("pmd; cmwb", "pmd; snct=true", "fail");
    row("pmd; cmwb", "pmd; snct; snct", "fail");
    row("pmd; cmwb", "pmd; smwb", "fail");
    row("pmd; cmwb", "pmd; smwb=10; smwb=9", "fail");
}

void TestPermessageDeflate::checks()
{
    QFETCH(const QByteArray, offer);
    QFETCH(const QByteArray, answer);
    QTEST(check(answer, offer), "result");
}

void TestPermessageDeflate::windowBits_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("isRight");
    for (const char *value : {"8", "9", "10", "11", "12", "13", "14", "15"})
        QTest::newRow(value) << QByteArray(value) << true;
    for (const char *value : {"0", "7", "16", "08", "010", "1", "99", "108", "-8", "+8", "8.0", "0x8", "a"})
        QTest::newRow(value) << QByteArray(value) << false;
}

/// In an offer and in an answer, of the server's window and of the client's.
void TestPermessageDeflate::windowBits()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, isRight);
    for (const QByteArray name : {"smwb", "cmwb"}) {
        const QByteArray text = "pmd; " + name + '=' + value;
        QCOMPARE(answerTo(text, {}) != "declined", isRight);
        QCOMPARE(check(text, "pmd; cmwb") != "fail", isRight);
    }
}

/// Whatever the two ends want: the client takes the server's answer, and reads the same from it.
void TestPermessageDeflate::bothEndsAgree()
{
    QList<DeflateOptions> wishes;
    for (const int serverBits : {8, 9, 12, 15})
        for (const int clientBits : {8, 9, 12, 15})
            for (const bool isServerDropped : {false, true})
                for (const bool isClientDropped : {false, true})
                    wishes.append({.serverNoContextTakeover = isServerDropped,
                                   .clientNoContextTakeover = isClientDropped,
                                   .serverMaxWindowBits = serverBits,
                                   .clientMaxWindowBits = clientBits});
    for (const DeflateOptions &client : wishes) {
        for (const DeflateOptions &server : wishes) {
            const Extension offer = deflateOffer(client);
            const auto answer = answerDeflateOffers({offer}, server);
            QVERIFY(answer);
            QCOMPARE(checkDeflateAnswer(answer->response, offer), std::optional(answer->parameters));
            const DeflateParameters &agreed = answer->parameters;
            QVERIFY(agreed.serverMaxWindowBits ==
                    std::min(client.serverMaxWindowBits, server.serverMaxWindowBits));
            QVERIFY(agreed.clientMaxWindowBits ==
                    std::min(client.clientMaxWindowBits, server.clientMaxWindowBits));
        }
    }
}

void TestPermessageDeflate::ends()
{
    const DeflateParameters parameters{
        .serverNoContextTakeover = true, .serverMaxWindowBits = 9, .clientMaxWindowBits = 10};
    QCOMPARE(parameters.windowBits(Role::Server), 9);
    QCOMPARE(parameters.windowBits(Role::Client), 10);
    QVERIFY(!parameters.isContextKept(Role::Server));
    QVERIFY(parameters.isContextKept(Role::Client));
}

QTEST_APPLESS_MAIN(TestPermessageDeflate)

#include "tst_permessagedeflate.moc"
