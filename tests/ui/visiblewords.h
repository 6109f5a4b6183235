#pragma once

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QGroupBox>
#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSet>
#include <QTabBar>
#include <QWidget>
#include <QXmlStreamReader>

namespace wireloupe::test {

/// What a catalog says for each source in each context; the source itself where it says nothing.
inline QHash<QString, QString> catalog(const QString &language)
{
    // The English one holds plural forms alone.
    const bool isEnglish = language == QLatin1String("en");
    QFile file(QStringLiteral(WIRELOUPE_TESTS_DIR "/../translations/wireloupe_%1.ts")
                   .arg(isEnglish ? QStringLiteral("de") : language));
    [[maybe_unused]] const bool isOpen = file.open(QIODevice::ReadOnly);
    QHash<QString, QString> texts;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("source")) {
            source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            texts.insert(context + u'|' + source, isEnglish || text.trimmed().isEmpty() ? source : text);
        }
    }
    return texts;
}

/// Texts that are in one language and not in the other, for they are translated.
inline QSet<QString> onlyIn(const QString &language, const QString &other)
{
    const auto these = catalog(language);
    const auto those = catalog(other);
    const QSet<QString> shared(those.cbegin(), those.cend());
    QSet<QString> only(these.cbegin(), these.cend());
    return only.subtract(shared);
}

inline void collectActions(const QList<QAction *> &actions, QStringList &words)
{
    for (const QAction *action : actions) {
        words << action->text() << action->toolTip() << action->statusTip();
        if (action->menu())
            collectActions(action->menu()->actions(), words);
    }
}

inline void collectTexts(const QWidget &widget, QStringList &words)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words << label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words << button->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(&widget))
        words << edit->placeholderText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        words << group->title();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        for (int item = 0; item < combo->count(); ++item)
            words << combo->itemText(item);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            words << tabs->tabText(tab) << tabs->tabToolTip(tab);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget); header && header->model())
        for (int section = 0; section < header->count(); ++section)
            words << header->model()->headerData(section, header->orientation()).toString();
    if (const auto *menus = qobject_cast<const QMenuBar *>(&widget))
        collectActions(menus->actions(), words);
}

/// All that the visible widgets say, to the eye, by tool tips and to a screen reader; and all menus.
inline QStringList visibleWords(const QWidget &root)
{
    QStringList words;
    QList<QWidget *> widgets = root.findChildren<QWidget *>();
    widgets.append(const_cast<QWidget *>(&root));
    for (const QWidget *widget : std::as_const(widgets)) {
        if (!widget->isVisible())
            continue;
        words << widget->windowTitle() << widget->toolTip() << widget->accessibleName();
        collectTexts(*widget, words);
    }
    words.removeAll(QString());
    return words;
}

} // namespace wireloupe::test
