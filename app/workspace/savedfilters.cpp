#include "workspace/savedfilters.h"

#include <algorithm>

#include <QDir>
#include <QStandardPaths>

#include "workspace/jsonlayout.h"
#include "workspace/jsonmembers.h"

namespace wireloupe::workspace {

namespace {

using namespace Qt::StringLiterals;
using Json = nlohmann::ordered_json;

constexpr int version = 1;
constexpr QLatin1StringView format{"wireloupe filters"};

FileFault parse(const QByteArray &text, QList<SavedFilter> &filters, QStringList &history)
{
    try {
        JsonMembers file(parseJson(text), QString());
        file.checkHead(format, version);
        QList<SavedFilter> found;
        for (const Json &object : file.takeArray("filters")) {
            JsonMembers members(object, file.placeOf("filters"));
            const QString name = members.takeString("name");
            found += SavedFilter{name, members.takeString("text")};
        }
        history = file.takeStrings("history");
        filters = found;
    } catch (const FormatError &error) {
        return {error.problem, error.detail};
    }
    return {};
}

} // namespace

SavedFilters::SavedFilters(const QString &path) : m_path(path)
{
    m_report = readJsonFile(
        m_path, [this](const QByteArray &text) { return parse(text, m_all, m_history); });
}

QString SavedFilters::defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(u"wireloupe/filters.json"_s);
}

qsizetype SavedFilters::indexOf(const QString &name) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(),
                                    [&](const SavedFilter &filter) { return filter.name == name; });
    return found == m_all.end() ? -1 : found - m_all.begin();
}

bool SavedFilters::contains(const QString &name) const
{
    return indexOf(name) >= 0;
}

QString SavedFilters::save(const SavedFilter &filter)
{
    if (const qsizetype index = indexOf(filter.name); index >= 0)
        m_all[index] = filter;
    else
        m_all.append(filter);
    return write();
}

QString SavedFilters::rename(const QString &name, const QString &newName)
{
    if (name == newName || !contains(name))
        return {};
    if (const qsizetype index = indexOf(newName); index >= 0)
        m_all.removeAt(index);
    m_all[indexOf(name)].name = newName;
    return write();
}

QString SavedFilters::remove(const QString &name)
{
    const qsizetype index = indexOf(name);
    if (index < 0)
        return {};
    m_all.removeAt(index);
    return write();
}

QString SavedFilters::remember(const QString &text)
{
    const bool isNews =
        !text.isEmpty() && text.size() <= maxRemembered && (m_history.isEmpty() || m_history.last() != text);
    if (!isNews)
        return {};
    m_history.removeAll(text);
    m_history.append(text);
    m_history = m_history.mid(std::max<qsizetype>(0, m_history.size() - maxHistory));
    return write();
}

QString SavedFilters::forgetHistory()
{
    if (m_history.isEmpty())
        return {};
    m_history.clear();
    return write();
}

QString SavedFilters::write() const
{
    if (!m_report.maySave())
        return u"%1: %2; %3"_s.arg(m_path, m_report.error, m_report.setAsideError);
    Json filters = Json::array();
    for (const SavedFilter &filter : m_all)
        filters.push_back({{"name", filter.name.toStdString()}, {"text", filter.text.toStdString()}});
    Json history = Json::array();
    for (const QString &text : m_history)
        history.push_back(text.toStdString());
    const Json file = {{"format", format.data()},
                       {"version", version},
                       {"filters", std::move(filters)},
                       {"history", std::move(history)}};
    return writeJsonFile(m_path, layOut(file), Readers::AsBefore);
}

} // namespace wireloupe::workspace
