#include "formats/damagewords.h"

#include <QLocale>

#include "formats/translated.h"

namespace wireloupe::formats {
namespace {

using capture::FileDamage;

QString whatIsWrong(const FileDamage &damage)
{
    const QString offset = QLocale().toString(damage.offset);
    switch (damage.kind) {
    case FileDamage::Kind::None:
        break;
    case FileDamage::Kind::FileHead:
        return translated(QT_TRANSLATE_NOOP("words", "The head of the file is damaged: where its records "
                                                     "begin had to be searched."));
    case FileDamage::Kind::Record:
        return translated(QT_TRANSLATE_NOOP("words",
                                            "The file is damaged at byte %1: what is there is not a record."))
            .arg(offset);
    case FileDamage::Kind::Torn:
        return translated(QT_TRANSLATE_NOOP("words", "The file ends inside a record, at byte %1."))
            .arg(offset);
    case FileDamage::Kind::Unreadable:
        return translated(QT_TRANSLATE_NOOP("words", "The file cannot be read at byte %1: %2."))
            .arg(offset, damage.detail);
    }
    return {};
}

QString whatIsLeftOut(const FileDamage &damage)
{
    if (damage.skippedBytes > 0 && damage.droppedBytes > 0)
        return translated(QT_TRANSLATE_NOOP("words", "%1 in between and %2 at its end were left out."))
            .arg(dataSize(static_cast<quint64>(damage.skippedBytes)),
                 dataSize(static_cast<quint64>(damage.droppedBytes)));
    if (damage.skippedBytes > 0)
        return translated(QT_TRANSLATE_NOOP("words", "%1 were left out; what follows is sound."))
            .arg(dataSize(static_cast<quint64>(damage.skippedBytes)));
    if (damage.droppedBytes > 0)
        return translated(QT_TRANSLATE_NOOP("words", "%1 at its end were left out."))
            .arg(dataSize(static_cast<quint64>(damage.droppedBytes)));
    return {};
}

} // namespace

QString sentence(const FileDamage &damage)
{
    const QString leftOut = whatIsLeftOut(damage);
    return leftOut.isEmpty() ? whatIsWrong(damage) : whatIsWrong(damage) + QLatin1Char(' ') + leftOut;
}

QString dataSize(quint64 bytes)
{
    const int decimals = bytes < 1'000'000 ? 0 : 1;
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), decimals, QLocale::DataSizeSIFormat);
}

} // namespace wireloupe::formats
