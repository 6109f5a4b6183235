#pragma once

#include <QByteArrayView>
#include <QString>

namespace wireloupe::lens {

/// The first `maxBytes` of a payload as text, never cut inside a character. Invalid UTF-8 is shown as U+FFFD;
/// control characters but tab and line feed as their pictures (U+2400...), those without a picture and the
/// bidirectional overrides as U+2426, so that nothing of a peer can steer a terminal or hide in a view.
QString toText(QByteArrayView payload, qsizetype maxBytes = -1);

/// What toText() shows for a character: itself, or a picture of it.
char32_t visibleCharacter(char32_t character);

/// One line of at most `maxChars` characters for a list: line feeds as "⏎", tabs as spaces, an ellipsis where
/// cut.
QString toOneLine(QByteArrayView payload, qsizetype maxChars = 200);

/// The first `maxLines` lines, at least one, and `maxChars` characters, with an ellipsis where that is not
/// all: what a label can lay out in no time, whatever a peer sends.
QString toLines(QByteArrayView payload, qsizetype maxChars, qsizetype maxLines);

} // namespace wireloupe::lens
