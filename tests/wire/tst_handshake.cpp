#include <QTest>

#include "wire/handshake.h"

using namespace wireloupe::wire;

Q_DECLARE_METATYPE(wireloupe::wire::HandshakeError)

namespace {

// RFC 6455 section 1.3.
const QByteArray rfcKey = "dGhlIHNhbXBsZSBub25jZQ==";
const QByteArray rfcAccept = "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=";

RequestHead validRequest(const HeaderFields &extra = {})
{
    return makeRequest({.host = "example.com",
                        .target = "/chat",
                        .key = rfcKey,
                        .subprotocols = {"chat", "super"},
                        .extensions = {},
                        .extra = extra});
}

RequestHead without(RequestHead head, const char *name)
{
    head.fields.removeIf([name](const HeaderField &field) { return isSameName(field.name, name); });
    return head;
}

ResponseHead without(ResponseHead head, const char *name)
{
    head.fields.removeIf([name](const HeaderField &field) { return isSameName(field.name, name); });
    return head;
}

RequestHead also(RequestHead head, const char *name, const char *value)
{
    head.fields.append(HeaderField{name, value});
    return head;
}

RequestHead with(const RequestHead &head, const char *name, const char *value)
{
    return also(without(head, name), name, value);
}

RequestHead parsed(const QByteArray &text)
{
    return parseRequestHead(text).value_or(RequestHead());
}

} // namespace

class TestHandshake : public QObject
{
    Q_OBJECT

private slots:
    void acceptOfTheRfc();
    void requestInOrder();
    void extraFieldsReplaceAndKeepTheirOrder();
    void extensionsOfTheRequest();
    void validRequests_data();
    void validRequests();
    void badRequests_data();
    void badRequests();
    void subprotocolsAreListed();
    void extensionsAreListed();
    void responseInOrder();
    void validResponses();
    void badResponses_data();
    void badResponses();
    void headErrors();
    void extensionsOfTheResponse_data();
    void extensionsOfTheResponse();
    void keyOfTheUser();
    void deflateThatIsAgreed();
};

void TestHandshake::acceptOfTheRfc()
{
    QCOMPARE(acceptFor(rfcKey), rfcAccept);
}

void TestHandshake::requestInOrder()
{
    const QByteArray expected = "GET /chat HTTP/1.1\r\n"
                                "Host: example.com\r\n"
                                "Upgrade: websocket\r\n"
                                "Connection: Upgrade\r\n"
                                "Sec-WebSocket-Key: " +
                                rfcKey +
                                "\r\n"
                                "Sec-WebSocket-Version: 13\r\n"
                                "Sec-WebSocket-Protocol: chat, super\r\n"
                                "Origin: http://example.com\r\n"
                                "\r\n";
    QCOMPARE(validRequest({{"Origin", "http://example.com"}}).serialize(), expected);
    QVERIFY(
        !makeRequest(
             {.host = "a", .target = "/", .key = rfcKey, .subprotocols = {}, .extensions = {}, .extra = {}})
             .serialize()
             .contains("Protocol"));
}

void TestHandshake::extraFieldsReplaceAndKeepTheirOrder()
{
    const HeaderFields extra{
        {"X", "1"}, {"CONNECTION", "keep-alive, Upgrade"}, {"host", "b"}, {"Host", "c"}, {"X", "2"}};
    const RequestHead head = makeRequest(
        {.host = "a", .target = "/", .key = rfcKey, .subprotocols = {}, .extensions = {}, .extra = extra});
    const HeaderFields written{
        {"Upgrade", "websocket"}, {"Sec-WebSocket-Key", rfcKey}, {"Sec-WebSocket-Version", "13"}};
    QCOMPARE(head.fields, written + extra);
}

/// Behind the subprotocols, unless the user has written some himself.
void TestHandshake::extensionsOfTheRequest()
{
    ClientRequest request{.host = "a",
                          .target = "/",
                          .key = rfcKey,
                          .subprotocols = {"chat"},
                          .extensions = {deflateOffer({}), {"x-own", {}}},
                          .extra = {{"Origin", "b"}}};
    const HeaderFields end{{"Sec-WebSocket-Protocol", "chat"},
                           {"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits, x-own"},
                           {"Origin", "b"}};
    QCOMPARE(makeRequest(request).fields.sliced(5), end);
    request.extra = {{"sec-websocket-extensions", "x-other"}};
    const HeaderFields ownEnd{{"Sec-WebSocket-Protocol", "chat"}, {"sec-websocket-extensions", "x-other"}};
    QCOMPARE(makeRequest(request).fields.sliced(5), ownEnd);
}

void TestHandshake::validRequests_data()
{
    QTest::addColumn<RequestHead>("request");
    const auto row = [](const char *name, const RequestHead &request) { QTest::newRow(name) << request; };
    row("as written", validRequest());
    row("connection with keep-alive", with(validRequest(), "Connection", "keep-alive, Upgrade"));
    row("connection in two fields",
        also(with(validRequest(), "Connection", "keep-alive"), "connection", "upgrade"));
    row("upgrade in capitals", with(validRequest(), "Upgrade", "WebSocket"));
    row("upgrade among others", with(validRequest(), "Upgrade", "h2c, websocket"));
    row("empty body", with(validRequest(), "Content-Length", "0"));
    row("no subprotocol", without(validRequest(), "Sec-WebSocket-Protocol"));
    row("extensions",
        with(validRequest(), "Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"));
    RequestHead newer = validRequest();
    newer.version = "HTTP/1.2";
    row("HTTP/1.2", newer);
}

void TestHandshake::validRequests()
{
    QFETCH(const RequestHead, request);
    const RequestCheck check = checkRequest(request);
    QCOMPARE(check.error, HandshakeError::None);
    QCOMPARE(check.status, 101);
    QCOMPARE(check.key, rfcKey);
}

void TestHandshake::badRequests_data()
{
    QTest::addColumn<RequestHead>("request");
    QTest::addColumn<HandshakeError>("error");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const RequestHead &request, HandshakeError error, int status) {
        QTest::newRow(name) << request << error << status;
    };
    using enum HandshakeError;
    const RequestHead good = validRequest();
    RequestHead post = good;
    post.method = "POST";
    row("POST", post, NotGet, 405);
    RequestHead lower = good;
    lower.method = "get";
    row("get", lower, NotGet, 405);
    RequestHead old = good;
    old.version = "HTTP/1.0";
    row("HTTP/1.0", old, NotHttp11, 505);
    old.version = "HTTP/2.0";
    row("HTTP/2.0", old, NotHttp11, 505);

    row("no host", without(good, "Host"), MissingHost, 400);
    row("two hosts", also(good, "Host", "b"), MissingHost, 400);
    row("body", with(good, "Content-Length", "5"), RequestWithBody, 400);
    row("chunked body", with(good, "Transfer-Encoding", "chunked"), RequestWithBody, 400);
    row("a browser's visit", parsed("GET / HTTP/1.1\r\nHost: a\r\n\r\n"), MissingUpgrade, 426);
    row("another protocol", with(good, "Upgrade", "h2c"), MissingUpgrade, 426);
    row("no connection", without(good, "Connection"), MissingConnection, 400);
    row("connection without upgrade", with(good, "Connection", "keep-alive"), MissingConnection, 400);

    row("no version", without(good, "Sec-WebSocket-Version"), BadVersion, 426);
    row("version 12", with(good, "Sec-WebSocket-Version", "12"), BadVersion, 426);
    row("version 013", with(good, "Sec-WebSocket-Version", "013"), BadVersion, 426);
    row("two versions", also(good, "Sec-WebSocket-Version", "13"), BadVersion, 426);

    row("no key", without(good, "Sec-WebSocket-Key"), MissingKey, 400);
    row("two keys", also(good, "Sec-WebSocket-Key", "x3JJHMbDL1EzLkh9GBhXDw=="), BadKey, 400);
    row("empty key", with(good, "Sec-WebSocket-Key", ""), BadKey, 400);
    row("key of 3 bytes", with(good, "Sec-WebSocket-Key", "AQID"), BadKey, 400);
    row("key of 15 bytes", with(good, "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAA"), BadKey, 400);
    row("key of 17 bytes", with(good, "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAAA="), BadKey, 400);
    row("key of 18 bytes", with(good, "Sec-WebSocket-Key", "AAAAAAAAAAAAAAAAAAAAAAAA"), BadKey, 400);
    row("key without padding", with(good, "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ"), BadKey, 400);
    row("key that is not base64", with(good, "Sec-WebSocket-Key", "dGhlIHNhbXBs*SBub25jZQ=="), BadKey, 400);

    row("subprotocol with a space", with(good, "Sec-WebSocket-Protocol", "a b"), MalformedHead, 400);
    row("subprotocol twice", with(good, "Sec-WebSocket-Protocol", "a, b, a"), MalformedHead, 400);
    row("extension without a name", with(good, "Sec-WebSocket-Extensions", "; a=1"), BadExtension, 400);
    row("extension with a space", with(good, "Sec-WebSocket-Extensions", "a b"), BadExtension, 400);
    row("empty extensions", with(good, "Sec-WebSocket-Extensions", ""), BadExtension, 400);
}

void TestHandshake::badRequests()
{
    QFETCH(const RequestHead, request);
    const RequestCheck check = checkRequest(request);
    QTEST(check.error, "error");
    QTEST(check.status, "status");
}

void TestHandshake::subprotocolsAreListed()
{
    const RequestHead request = also(validRequest(), "sec-websocket-protocol", "third ,, fourth");
    QCOMPARE(checkRequest(request).subprotocols, (QList<QByteArray>{"chat", "super", "third", "fourth"}));
}

void TestHandshake::extensionsAreListed()
{
    const RequestHead request = also(with(validRequest(), "Sec-WebSocket-Extensions", "a; b=\"1\", c"),
                                     "sec-websocket-extensions", "d");
    QCOMPARE(checkRequest(request).extensions, (QList<Extension>{{"a", {{"b", "1"}}}, {"c", {}}, {"d", {}}}));
    QCOMPARE(checkRequest(validRequest()).extensions, QList<Extension>());
}

void TestHandshake::responseInOrder()
{
    const QByteArray expected = "HTTP/1.1 101 Switching Protocols\r\n"
                                "Upgrade: websocket\r\n"
                                "Connection: Upgrade\r\n"
                                "Sec-WebSocket-Accept: " +
                                rfcAccept +
                                "\r\n"
                                "Sec-WebSocket-Protocol: chat\r\n"
                                "Sec-WebSocket-Extensions: permessage-deflate; server_max_window_bits=9\r\n"
                                "Server: test\r\n"
                                "\r\n";
    const Extension extension{"permessage-deflate", {{"server_max_window_bits", "9"}}};
    QCOMPARE(makeResponse(rfcKey, "chat", {{"Server", "test"}}, {extension}).serialize(), expected);
    QVERIFY(!makeResponse(rfcKey, {}).serialize().contains("Sec-WebSocket-Extensions"));
}

void TestHandshake::validResponses()
{
    const RequestHead request =
        validRequest({{"Sec-WebSocket-Extensions", "permessage-deflate; client_max_window_bits"}});
    QCOMPARE(checkResponse(makeResponse(rfcKey, {}), request), HandshakeError::None);
    QCOMPARE(checkResponse(makeResponse(rfcKey, "super"), request), HandshakeError::None);
    const HeaderFields extension{
        {"Sec-WebSocket-Extensions", "permessage-deflate; server_no_context_takeover"}};
    QCOMPARE(checkResponse(makeResponse(rfcKey, {}, extension), request), HandshakeError::None);

    ResponseHead response = without(makeResponse(rfcKey, {}), "Connection");
    response.fields.append(HeaderField{"connection", "keep-alive, upgrade"});
    QCOMPARE(checkResponse(response, request), HandshakeError::None);
}

void TestHandshake::badResponses_data()
{
    QTest::addColumn<ResponseHead>("response");
    QTest::addColumn<HandshakeError>("error");
    const auto row = [](const char *name, const ResponseHead &response, HandshakeError error) {
        QTest::newRow(name) << response << error;
    };
    using enum HandshakeError;
    const ResponseHead good = makeResponse(rfcKey, {});
    ResponseHead refused = good;
    refused.status = 200;
    row("200", refused, NotSwitchingProtocols);
    ResponseHead old = good;
    old.version = "HTTP/1.0";
    row("HTTP/1.0", old, NotHttp11);
    row("no upgrade", without(good, "Upgrade"), MissingUpgrade);
    row("no connection", without(good, "Connection"), MissingConnection);
    row("no accept", without(good, "Sec-WebSocket-Accept"), MissingAccept);
    row("accept of another key", makeResponse("x3JJHMbDL1EzLkh9GBhXDw==", {}), WrongAccept);
    row("accept twice", makeResponse(rfcKey, {}, {{"Sec-WebSocket-Accept", rfcAccept}}), WrongAccept);
    row("subprotocol not offered", makeResponse(rfcKey, "other"), UnofferedSubprotocol);
    row("subprotocol in other case", makeResponse(rfcKey, "Chat"), UnofferedSubprotocol);
    row("two subprotocols", makeResponse(rfcKey, "chat, super"), UnofferedSubprotocol);
    row("subprotocol twice", makeResponse(rfcKey, "chat", {{"Sec-WebSocket-Protocol", "chat"}}),
        UnofferedSubprotocol);
    row("empty subprotocol", makeResponse(rfcKey, {}, {{"Sec-WebSocket-Protocol", ""}}),
        UnofferedSubprotocol);
    row("extension not offered",
        makeResponse(rfcKey, {}, {{"Sec-WebSocket-Extensions", "permessage-deflate"}}), UnofferedExtension);
}

void TestHandshake::badResponses()
{
    QFETCH(const ResponseHead, response);
    QFETCH(const HandshakeError, error);
    QCOMPARE(checkResponse(response, validRequest()), error);
}

void TestHandshake::headErrors()
{
    QCOMPARE(handshakeErrorFor(HeadError::None), HandshakeError::None);
    QCOMPARE(handshakeErrorFor(HeadError::TooLarge), HandshakeError::HeadTooLarge);
    QCOMPARE(handshakeErrorFor(HeadError::TooManyFields), HandshakeError::HeadTooLarge);
    QCOMPARE(handshakeErrorFor(HeadError::BadStartLine), HandshakeError::MalformedHead);
    QCOMPARE(handshakeErrorFor(HeadError::BadField), HandshakeError::MalformedHead);
    QCOMPARE(handshakeErrorFor(HeadError::BadLineEnd), HandshakeError::MalformedHead);
}

void TestHandshake::extensionsOfTheResponse_data()
{
    QTest::addColumn<QByteArray>("offer");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<HandshakeError>("error");
    const auto row = [](const char *name, const char *offer, const char *answer, HandshakeError error) {
        QTest::newRow(name) << QByteArray(offer) << QByteArray(answer) << error;
    };
    using enum HandshakeError;
    const auto *const deflate = "permessage-deflate; client_max_window_bits";
    row("taken up", deflate, "permessage-deflate", None);
    row("several", "a, b, c", "c, a", None);
    row("parameters of another extension", "a", "a; b=1", None);
    row("the second of two offers", "permessage-deflate; server_max_window_bits=10, permessage-deflate",
        "permessage-deflate", None);
    row("not offered", deflate, "a", UnofferedExtension);
    row("in other case", deflate, "Permessage-Deflate", UnofferedExtension);
    row("offer that cannot be read", "a;;", "a", UnofferedExtension);
    row("twice", deflate, "permessage-deflate, permessage-deflate", RepeatedExtension);
    row("answer that cannot be read", deflate, "permessage-deflate;", BadExtension);
    row("empty answer", deflate, "", BadExtension);
    row("unknown parameter", deflate, "permessage-deflate; foo", BadDeflateAnswer);
    row("window too large", deflate, "permessage-deflate; client_max_window_bits=16", BadDeflateAnswer);
    row("limit that was not offered", "permessage-deflate", "permessage-deflate; client_max_window_bits=10",
        BadDeflateAnswer);
    row("offered limit left out", "permessage-deflate; server_max_window_bits=10", "permessage-deflate",
        BadDeflateAnswer);
}

void TestHandshake::extensionsOfTheResponse()
{
    QFETCH(const QByteArray, offer);
    QFETCH(const QByteArray, answer);
    const RequestHead request = validRequest({{"Sec-WebSocket-Extensions", offer}});
    const ResponseHead response = makeResponse(rfcKey, {}, {{"Sec-WebSocket-Extensions", answer}});
    QTEST(checkResponse(response, request), "error");
}

/// A key in `extra` takes the place of the program's, in what is sent and in what is checked.
void TestHandshake::keyOfTheUser()
{
    const QByteArray own = "x3JJHMbDL1EzLkh9GBhXDw==";
    const RequestHead request = validRequest({{"sec-websocket-key", own}});
    QCOMPARE(fieldCount(request.fields, "Sec-WebSocket-Key"), 1);
    QCOMPARE(checkResponse(makeResponse(own, {}), request), HandshakeError::None);
    QCOMPARE(checkResponse(makeResponse(rfcKey, {}), request), HandshakeError::WrongAccept);
}

void TestHandshake::deflateThatIsAgreed()
{
    const RequestHead request = validRequest(
        {{"Sec-WebSocket-Extensions", "permessage-deflate, permessage-deflate; client_max_window_bits=12"}});
    const auto agreed = [&](const char *answer) {
        return agreedDeflate(makeResponse(rfcKey, {}, {{"Sec-WebSocket-Extensions", answer}}), request);
    };
    QCOMPARE(agreed("permessage-deflate; server_max_window_bits=9"),
             std::optional(DeflateParameters{.serverMaxWindowBits = 9, .clientMaxWindowBits = 12}));
    QCOMPARE(agreed("permessage-deflate; foo"), std::nullopt);
    QCOMPARE(agreed("other"), std::nullopt);
    QCOMPARE(agreedDeflate(makeResponse(rfcKey, {}), request), std::nullopt);
}

QTEST_APPLESS_MAIN(TestHandshake)

#include "tst_handshake.moc"
