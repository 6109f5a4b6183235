#include "cli/captures.h"

#include <QFile>

#include "cli/output.h"
#include "formats/damagewords.h"
#include "formats/filterwords.h"

using namespace Qt::StringLiterals;

namespace wireloupe::cli {

namespace {

QString sentence(const capture::StoreResult &result, const QString &path)
{
    switch (result.error) {
    case capture::StoreError::NotACapture:
        return u"%1 is not a capture of Wireloupe. Of HAR, JSON Lines and pcapng \"wireloupe import\" makes one."_s
            .arg(path);
    case capture::StoreError::NewerVersion:
        return u"%1 was written by a newer version of Wireloupe than this one: update this one."_s.arg(path);
    case capture::StoreError::ReadOnly:
        return u"%1 cannot be written to: %2."_s.arg(path, result.detail);
    case capture::StoreError::InUse:
        return u"Another Wireloupe is recording into %1. Stop it first, or choose another file."_s.arg(path);
    case capture::StoreError::CannotOpen:
    case capture::StoreError::None:
        break;
    }
    return u"%1: %2."_s.arg(path, result.detail);
}

/// Marks below a part of a text: tabs stay tabs, so that what comes after them is where it is above.
QString caretsBelow(const QString &text, int position, int length)
{
    QString line = text.left(position);
    for (QChar &character : line)
        if (character != u'\t')
            character = u' ';
    return line + QString(qMax(1, length), u'^');
}

} // namespace

std::shared_ptr<capture::Store> openCapture(const QString &path, Damage damage)
{
    capture::StoreResult result = capture::Store::open(path);
    if (result.error == capture::StoreError::NotACapture && damage == Damage::Salvaged)
        result = capture::Store::salvage(path);
    if (!result.store) {
        complain(sentence(result, path));
        return nullptr;
    }
    result.store->waitUntilIndexed();
    if (const auto found = result.store->damage(); damage != Damage::Untold && !found.isSound())
        complain(u"%1: %2"_s.arg(path, formats::sentence(found)));
    return result.store;
}

std::shared_ptr<capture::Store> createCapture(const QString &path, bool isForced)
{
    if (!path.isEmpty() && !isForced && QFile::exists(path)) {
        complain(u"%1 exists already. Choose another name, or replace it with --force."_s.arg(path));
        return nullptr;
    }
    const capture::StoreResult result = capture::Store::create(path);
    if (!result.store)
        complain(sentence(result, path.isEmpty() ? u"The cache folder"_s : path));
    return result.store;
}

bool isKeptWhole(const capture::Store &store)
{
    if (store.lostRecords() == 0)
        return true;
    complain(u"Records that could not be kept: %1 (%2)."_s.arg(QString::number(store.lostRecords()),
                                                               store.lastError()));
    return false;
}

std::optional<capture::Filter> parseFilter(const QString &text)
{
    const capture::Filter::Result result = capture::Filter::parse(text);
    if (result.filter)
        return result.filter;
    complain(u"%1 (at character %2)"_s.arg(formats::sentence(result), QString::number(result.position + 1)));
    say(u"  "_s + text);
    say(u"  "_s + caretsBelow(text, result.position, result.length));
    return std::nullopt;
}

} // namespace wireloupe::cli
