#include "ui/shortcutkeys.h"

#include <algorithm>

#include <QAction>

#include "ui/accesskey.h"
#include "ui/fixedkeys.h"

namespace wireloupe::ui {

namespace {

bool collide(const QKeySequence &a, const QKeySequence &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    return a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch;
}

/// Without those that the keys collide with.
QList<QKeySequence> without(QList<QKeySequence> list, const QKeySequence &keys)
{
    list.removeIf([&keys](const QKeySequence &each) { return collide(each, keys); });
    return list;
}

} // namespace

bool areForActions(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return false;
    const QKeyCombination first = keys[0];
    const bool isModified =
        first.keyboardModifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    const bool isFunctionKey = first.key() >= Qt::Key_F1 && first.key() <= Qt::Key_F35;
    return isModified || isFunctionKey;
}

std::optional<ActionId> ownerOf(const Actions &actions, const QKeySequence &keys, ActionId butNot)
{
    if (keys.isEmpty())
        return std::nullopt;
    for (const ActionSpec &spec : Actions::table()) {
        const QList<QKeySequence> its = actions.action(spec.id)->shortcuts();
        if (spec.id != butNot && without(its, keys).size() < its.size())
            return spec.id;
    }
    return std::nullopt;
}

QString fixedOwnerOf(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return {};
    for (const FixedKeySpec &spec : fixedKeys())
        if (collide(keysFor(spec.key), keys))
            return fixedKeyName(spec.key);
    for (const ActionSpec &spec : Actions::table()) {
        const QString menu = Actions::menuTitle(spec.menu);
        if (collide(QKeySequence::mnemonic(menu), keys))
            return withoutAccessKey(menu);
    }
    return {};
}

void giveKeys(Actions &actions, ActionId id, qsizetype place, const QKeySequence &keys)
{
    while (const auto owner = ownerOf(actions, keys, id))
        actions.setShortcuts(*owner, without(actions.action(*owner)->shortcuts(), keys));
    QList<QKeySequence> mine = actions.action(id)->shortcuts();
    if (place < mine.size())
        mine.removeAt(place);
    if (!keys.isEmpty()) {
        mine = without(mine, keys);
        mine.insert(std::min(place, mine.size()), keys);
    }
    actions.setShortcuts(id, mine);
}

} // namespace wireloupe::ui
