#include "ui/capturesmodel.h"

#include <algorithm>

#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon iconOf(const CaptureEntry &entry)
{
    const Theme &theme = Theme::instance();
    switch (entry.kind) {
    case CaptureEntry::Kind::Recovered:
        return theme.icon(u"warning"_s, Role::Warning);
    case CaptureEntry::Kind::Closed:
        return theme.icon(u"capture"_s, Role::Muted);
    case CaptureEntry::Kind::Recent:
        break;
    }
    return entry.isMissing ? theme.icon(u"file"_s, Role::Muted) : theme.icon(u"file"_s);
}

} // namespace

void CapturesModel::setEntries(const QList<CaptureEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

const CaptureEntry *CapturesModel::entry(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_entries[index.row()] : nullptr;
}

QModelIndex CapturesModel::indexOf(const QString &path) const
{
    const auto found = std::ranges::find(m_entries, path, &CaptureEntry::path);
    return found == m_entries.end() ? QModelIndex() : index(static_cast<int>(found - m_entries.begin()));
}

QModelIndex CapturesModel::firstRecovered() const
{
    const bool isFirst = !m_entries.isEmpty() && m_entries.first().kind == CaptureEntry::Kind::Recovered;
    return isFirst ? index(0) : QModelIndex();
}

int CapturesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant CapturesModel::data(const QModelIndex &index, int role) const
{
    const CaptureEntry *shown = entry(index);
    if (!shown)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return shown->title;
    case NoteRole:
        return shown->note;
    case Qt::AccessibleTextRole:
        return shown->text;
    case Qt::DecorationRole:
        return iconOf(*shown);
    case Qt::ToolTipRole:
        return plainToolTip(shown->details);
    case Qt::ForegroundRole:
        return shown->isMissing ? QVariant(Theme::instance().color(Role::Muted)) : QVariant();
    default:
        return {};
    }
}

} // namespace wireloupe::ui
