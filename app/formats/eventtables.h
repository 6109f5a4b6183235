#pragma once

#include <algorithm>
#include <span>
#include <type_traits>

#include "capture/stateevent.h"
#include "formats/translated.h"
#include "lens/lens.h"

namespace wireloupe::formats {

// How the words for state events are looked up: shared by eventwords.cpp, addresswords.cpp,
// causewords.cpp and endwords.cpp.

/// A sentence that names the event's detail, and one for an event without.
template <class Key>
struct Words
{
    Key key;
    const char *named;
    const char *unnamed;
};

inline QString detailOf(const capture::StateEvent &event)
{
    constexpr qsizetype maxChars = 300;
    return lens::toOneLine(event.detail, maxChars);
}

template <class Key>
QString worded(const capture::StateEvent &event, const Words<Key> &words)
{
    return event.detail.isEmpty() ? translated(words.unnamed) : translated(words.named).arg(detailOf(event));
}

/// Empty where the table has nothing for `key`.
template <class Key>
QString worded(const capture::StateEvent &event, std::type_identity_t<std::span<const Words<Key>>> table,
               Key key)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [key](const Words<Key> &words) { return words.key == key; });
    return found == table.end() ? QString() : worded(event, *found);
}

/// "1.2 s" or "1 min 30 s": how long something is waited for.
QString pauseWords(int milliseconds);

/// For a connection that timed out, was ended, reset or cancelled, and for a proxy that fails, by the phase
/// it was in; empty for other causes.
QString endSentence(const capture::StateEvent &event);
/// What happened and what to try, for `event.cause`; empty for Cause::None.
QString causeSentence(const capture::StateEvent &event);
/// What is wrong with the address that `event` names, and how it is written.
QString badUrlSentence(const capture::StateEvent &event);
/// Why messages are not shared with other servers, what that means and when it is tried again.
QString notSharingSentence(const capture::StateEvent &event);

} // namespace wireloupe::formats
