#include "ui/actionkeys.h"

#include <QKeyEvent>

#include "ui/options.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

ActionKeys::ActionKeys(ActionId id, QObject *parent)
    : QObject(parent), m_id(id), m_keys(Actions::shortcuts(id))
{
    connect(
        &Options::instance(), &Options::changed, this,
        [this](const QString &key) {
            if (key != Actions::shortcutsOption(m_id).key)
                return;
            m_keys = Actions::shortcuts(m_id);
            emit changed();
        });
}

QString ActionKeys::text() const
{
    return m_keys.isEmpty() ? QString() : m_keys.first().toString(QKeySequence::NativeText);
}

QString ActionKeys::hint(const QString &words) const
{
    return m_keys.isEmpty() ? words : u"%1 (%2)"_s.arg(words, text());
}

bool ActionKeys::isPressedBy(const QKeyEvent &event) const
{
    const auto modifiers = event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const auto isOurs = [&](int key) {
        return m_keys.contains(QKeySequence(QKeyCombination(modifiers, static_cast<Qt::Key>(key))));
    };
    return isOurs(event.key()) || (event.key() == Qt::Key_Enter && isOurs(Qt::Key_Return));
}

} // namespace wireloupe::ui
