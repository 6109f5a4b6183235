#include "server/access.h"

#include <algorithm>

#include <QCryptographicHash>

#include "server/target.h"

namespace wireloupe::server {

namespace {

QByteArray pathOf(QByteArrayView target)
{
    return percentDecoded(rawPathOf(target));
}

/// Scheme and host compare without case, and a port that is the scheme's own may be left out (RFC 6454
/// section 4).
QByteArray normalizedOrigin(const QByteArray &origin)
{
    QByteArray normal = origin.trimmed().toLower();
    if (normal.endsWith('/'))
        normal.chop(1);
    if (normal.startsWith("http://") && normal.endsWith(":80"))
        normal.chop(3);
    else if (normal.startsWith("https://") && normal.endsWith(":443"))
        normal.chop(4);
    return normal;
}

bool isPathAllowed(const wire::RequestHead &request, const AccessOptions &options)
{
    const QByteArray asked = pathOf(request.target);
    return options.paths.isEmpty() ||
           std::any_of(options.paths.begin(), options.paths.end(),
                       [&asked](const QByteArray &path) { return pathOf(path) == asked; });
}

bool isOriginAllowed(const wire::RequestHead &request, const AccessOptions &options)
{
    if (options.origins.isEmpty())
        return true;
    if (wire::fieldCount(request.fields, "Origin") != 1)
        return false;
    const QByteArray origin = normalizedOrigin(*wire::fieldValue(request.fields, "Origin"));
    return std::any_of(options.origins.begin(), options.origins.end(),
                       [&origin](const QByteArray &allowed) { return normalizedOrigin(allowed) == origin; });
}

/// What follows `scheme` in the Authorization fields (RFC 9110 section 11.6.2).
QList<QByteArray> credentials(const wire::RequestHead &request, QByteArrayView scheme)
{
    QList<QByteArray> found;
    for (const wire::HeaderField &field : request.fields) {
        const qsizetype space = field.value.indexOf(' ');
        if (space > 0 && wire::isSameName(field.name, "Authorization") &&
            wire::isSameName(QByteArrayView(field.value).first(space), scheme))
            found.append(field.value.sliced(space).trimmed());
    }
    return found;
}

bool containsSecret(const QList<QByteArray> &given, const QByteArray &secret)
{
    bool isFound = false;
    for (const QByteArray &each : given)
        isFound = isSameSecret(each, secret) || isFound;
    return isFound;
}

/// The values of "token" in the query.
QList<QByteArray> queryTokens(const QByteArray &target)
{
    static constexpr QByteArrayView name = "token=";
    const qsizetype query = target.indexOf('?');
    QList<QByteArray> tokens;
    if (query >= 0)
        for (const QByteArray &item : target.sliced(query + 1).split('&'))
            if (item.startsWith(name))
                tokens.append(QByteArray::fromPercentEncoding(item.sliced(name.size())));
    return tokens;
}

bool isTokenGiven(const wire::RequestHead &request, const AccessOptions &options)
{
    if (options.token.isEmpty() || options.tokenPlace == AccessOptions::TokenPlace::FirstMessage)
        return true;
    const bool isInQuery = options.tokenPlace == AccessOptions::TokenPlace::Query;
    return containsSecret(isInQuery ? queryTokens(request.target) : credentials(request, "Bearer"),
                          options.token);
}

bool isUserGiven(const wire::RequestHead &request, const AccessOptions &options)
{
    if (options.user.isEmpty())
        return true;
    if (options.password.isEmpty())
        return false;
    QList<QByteArray> given = credentials(request, "Basic");
    for (QByteArray &each : given)
        each = QByteArray::fromBase64(each);
    return containsSecret(given, options.user + ':' + options.password);
}

} // namespace

AccessRefusal judge(const wire::RequestHead &request, const AccessOptions &options)
{
    if (!isPathAllowed(request, options))
        return AccessRefusal::Path;
    if (!isOriginAllowed(request, options))
        return AccessRefusal::Origin;
    if (!isTokenGiven(request, options))
        return AccessRefusal::Token;
    return isUserGiven(request, options) ? AccessRefusal::None : AccessRefusal::Basic;
}

int statusOf(AccessRefusal refusal)
{
    switch (refusal) {
    case AccessRefusal::None:
        return 101;
    case AccessRefusal::Path:
        return 404;
    case AccessRefusal::Origin:
        return 403;
    case AccessRefusal::Token:
    case AccessRefusal::Basic:
        return 401;
    }
    Q_UNREACHABLE();
}

QByteArray explanationOf(AccessRefusal refusal, const wire::RequestHead &request)
{
    switch (refusal) {
    case AccessRefusal::None:
        return {};
    case AccessRefusal::Path:
        return "The path " + rawPathOf(request.target).toByteArray() + " is not served";
    case AccessRefusal::Origin:
        if (wire::fieldCount(request.fields, "Origin") == 0)
            return "The request has no Origin field, and this server asks for one";
        return "The origin " + wire::combinedValue(request.fields, "Origin") + " is not allowed";
    case AccessRefusal::Token:
        return "The token is missing or wrong";
    case AccessRefusal::Basic:
        return "User name and password are missing or wrong";
    }
    Q_UNREACHABLE();
}

bool isSameSecret(QByteArrayView a, QByteArrayView b)
{
    // Digests have one length, so that not even that is told by the time it takes.
    const QByteArray digestA = QCryptographicHash::hash(a.toByteArray(), QCryptographicHash::Sha256);
    const QByteArray digestB = QCryptographicHash::hash(b.toByteArray(), QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < digestA.size(); ++i)
        difference |= digestA[i] ^ digestB[i];
    return difference == 0;
}

} // namespace wireloupe::server
