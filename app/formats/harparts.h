#pragma once

#include "formats/jsonobject.h"
#include "wire/httphead.h"

namespace wireloupe::formats {

/// What HTTP bytes are as text: UTF-8 where they are that, else Latin-1, which header fields may hold (RFC
/// 9110 section 5.5).
QByteArray harText(QByteArrayView bytes);

// Lists of HAR 1.2 as members of `object`, each made of what was sent.

void addHeaders(JsonObject &object, const wire::HeaderFields &fields);
/// Of all Cookie fields (RFC 6265 section 4.2).
void addRequestCookies(JsonObject &object, const wire::HeaderFields &fields);
/// Of all Set-Cookie fields (RFC 6265 section 4.1).
void addResponseCookies(JsonObject &object, const wire::HeaderFields &fields);
/// The parameters in the query of `url`, decoded.
void addQuery(JsonObject &object, QByteArrayView url);

} // namespace wireloupe::formats
