#include "ui/helppages.h"

#include <algorithm>

#include <QDir>
#include <QFile>

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

const QString shortcutsMark = u"{{shortcuts}}"_s;
const QString original = u"en"_s;

/// Folders of the languages that the user reads, the best first. Only those before English count: the guide
/// is complete in that.
QStringList folderNames(const QLocale &locale)
{
    QStringList names;
    for (const QString &language : locale.uiLanguages()) {
        QString name = language;
        names << name.replace(u'-', u'_') << name.section(u'_', 0, 0);
    }
    names = names.mid(0, names.indexOf(original));
    names.removeDuplicates();
    return names << original;
}

QString titleOf(const QList<HelpBlock> &blocks)
{
    for (const HelpBlock &block : blocks)
        if (block.kind == HelpBlock::Kind::Heading)
            return plainText(block.spans);
    return {};
}

/// The first words that lead to a page of the guide.
const HelpSpan *firstLink(const HelpSpans &spans)
{
    const auto found = std::find_if(spans.begin(), spans.end(), [](const HelpSpan &span) {
        return !span.link.isEmpty() && !span.link.contains("://"_L1);
    });
    return found == spans.end() ? nullptr : &*found;
}

QString linkedWords(const HelpSpans &spans, const QString &link)
{
    QString words;
    for (const HelpSpan &span : spans)
        if (span.link == link)
            words += span.text;
    return words;
}

} // namespace

const QString HelpPages::index = u"index.md"_s;

HelpPages::HelpPages(const QString &shortcuts, const QLocale &locale, const QString &root)
{
    for (const QString &name : folderNames(locale))
        load(root + u'/' + name, shortcuts, QLocale(name).textDirection() == Qt::RightToLeft);
    readContents();
    sort();
}

/// Pages that a folder before had already stay.
void HelpPages::load(const QString &folder, const QString &shortcuts, bool isRightToLeft)
{
    for (const QString &name : QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder + u'/' + name);
        if (m_places.contains(name) || !file.open(QIODevice::ReadOnly))
            continue;
        QString text = QString::fromUtf8(file.readAll());
        text.remove(u'\r').replace(shortcutsMark, shortcuts);
        HelpPage page{.name = name,
                      .folder = folder,
                      .title = {},
                      .blocks = parseHelp(text),
                      .isRightToLeft = isRightToLeft};
        page.title = titleOf(page.blocks);
        m_places.insert(name, m_pages.size());
        m_pages.append(page);
    }
}

void HelpPages::readContents()
{
    const HelpPage *page = find(index);
    if (!page)
        return;
    for (const HelpBlock &block : page->blocks) {
        if (block.kind == HelpBlock::Kind::Heading && block.level == 2)
            m_contents.append({plainText(block.spans), {}});
        const HelpSpan *link = block.kind == HelpBlock::Kind::Item ? firstLink(block.spans) : nullptr;
        if (!link || m_contents.isEmpty())
            continue;
        // What a later version of the guide has may be missing in this one.
        if (const HelpTarget target = targetOf(link->link); contains(target))
            m_contents.last().entries.append({linkedWords(block.spans, link->link), target});
    }
    m_contents.removeIf([](const HelpSection &section) { return section.entries.isEmpty(); });
}

void HelpPages::sort()
{
    QStringList order{index};
    for (const HelpSection &section : m_contents)
        for (const HelpSection::Entry &entry : section.entries)
            order << entry.target.page;
    const auto placeOf = [&order](const HelpPage &page) {
        const qsizetype place = order.indexOf(page.name);
        return place < 0 ? order.size() : place;
    };
    std::stable_sort(m_pages.begin(), m_pages.end(), [&placeOf](const HelpPage &one, const HelpPage &other) {
        return placeOf(one) < placeOf(other);
    });
    for (qsizetype place = 0; place < m_pages.size(); ++place)
        m_places[m_pages.at(place).name] = place;
}

const HelpPage *HelpPages::find(const QString &name) const
{
    const auto place = m_places.constFind(name);
    return place == m_places.constEnd() ? nullptr : &m_pages.at(*place);
}

bool HelpPages::contains(const HelpTarget &target) const
{
    const HelpPage *page = find(target.page);
    if (!page || target.anchor.isEmpty())
        return page;
    return std::any_of(page->blocks.begin(), page->blocks.end(),
                       [&target](const HelpBlock &block) { return block.anchor == target.anchor; });
}

HelpTarget HelpPages::targetOf(const QString &link)
{
    return {link.section(u'#', 0, 0), link.section(u'#', 1)};
}

} // namespace wireloupe::ui
