#include "ui/headerhint.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/plaintext.h"
#include "wire/httphead.h"

namespace wireloupe::ui {

namespace {

using workspace::Header;

QString words(const char *text)
{
    return QCoreApplication::translate("HeaderHint", text);
}

constexpr qsizetype maxNameChars = 60;

struct NameHint
{
    const char *name;
    const char *text;
};

constexpr NameHint nameHints[] = {
    {"Host", QT_TRANSLATE_NOOP(
                 "HeaderHint",
                 "Host goes out as written here, in place of the address's own (RFC 9112, section 3.2).")},
    {"Origin",
     QT_TRANSLATE_NOOP(
         "HeaderHint",
         "Origin goes out as written here: the page that a browser would name (RFC 6455, section 4.1).")},
    {"Sec-WebSocket-Key",
     QT_TRANSLATE_NOOP("HeaderHint", "This replaces the random key, and the server's answer is checked "
                                     "against it (RFC 6455, section 4.1).")},
    {"Sec-WebSocket-Version",
     QT_TRANSLATE_NOOP("HeaderHint", "Servers take no other version than 13 (RFC 6455, section 4.1).")},
    {"Sec-WebSocket-Extensions",
     QT_TRANSLATE_NOOP("HeaderHint", "This replaces what is offered under Options, Compression.")},
    {"Sec-WebSocket-Protocol",
     QT_TRANSLATE_NOOP("HeaderHint", "This replaces the subprotocols offered below.")},
    {"Upgrade",
     QT_TRANSLATE_NOOP(
         "HeaderHint",
         "This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.")},
    {"Connection",
     QT_TRANSLATE_NOOP(
         "HeaderHint",
         "This replaces a field that the handshake needs (RFC 6455, section 4.1): expect to be refused.")},
};

/// What HTTP cannot carry: RFC 9110 sections 5.1 and 5.5.
QString problemOf(const Header &header)
{
    if (!header.name.isEmpty() && !wire::isToken(header.name.toUtf8()))
        return words(QT_TRANSLATE_NOOP("HeaderHint",
                                       "“%1” is not the name of a header: letters, digits and "
                                       "!#$%&'*+-.^_`|~ are allowed (RFC 9110, section 5.6.2)."))
            .arg(oneLine(header.name, maxNameChars));
    const bool hasControl = std::any_of(header.value.cbegin(), header.value.cend(), [](QChar each) {
        return each != u'\t' && each.category() == QChar::Other_Control;
    });
    return hasControl ? words(QT_TRANSLATE_NOOP("HeaderHint", "The value of %1 holds a control character, "
                                                              "which no header may (RFC 9110, section 5.5)."))
                            .arg(oneLine(header.name, maxNameChars))
                      : QString();
}

QString hintOf(const Header &header)
{
    for (const NameHint &hint : nameHints)
        if (header.name.compare(QLatin1String(hint.name), Qt::CaseInsensitive) == 0)
            return words(hint.text);
    return {};
}

} // namespace

QString headerHint(const QList<Header> &headers)
{
    for (QString (*say)(const Header &) : {&problemOf, &hintOf})
        for (const Header &header : headers)
            if (const QString text = header.isEnabled ? say(header) : QString(); !text.isEmpty())
                return text;
    return {};
}

} // namespace wireloupe::ui
