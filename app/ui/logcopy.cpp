#include "ui/logcopy.h"

#include <memory>

#include "formats/exporter.h"
#include "lens/lens.h"

namespace wireloupe::ui {

namespace {

constexpr qint64 maxCharacters = 32 << 20;

QString written(formats::Writer &writer, capture::Row row, const capture::Record &record)
{
    return QString::fromUtf8(writer.write(row, record));
}

} // namespace

LogCopy copyRows(const capture::Store &store, const capture::RowSet &rows, qint64 wanted, CopyForm form)
{
    const auto writer =
        formats::makeWriter(form == CopyForm::Json ? formats::Format::JsonLines : formats::Format::Text);
    LogCopy copy;
    copy.wantedRows = wanted;
    for (const capture::Row row : rows) {
        if (copy.copiedRows == maxCopiedRows || copy.text.size() >= maxCharacters)
            break;
        const capture::Record record = store.read(row);
        switch (form) {
        case CopyForm::Text:
        case CopyForm::Json:
            copy.text += written(*writer, row, record);
            break;
        case CopyForm::Hex:
            copy.text += lens::toHex(record.payload) + QLatin1Char('\n');
            break;
        case CopyForm::Payload:
            copy.text += QString::fromUtf8(record.payload) + QLatin1Char('\n');
            break;
        }
        ++copy.copiedRows;
    }
    // A last line feed would break the line of whatever it is pasted into.
    if (copy.text.endsWith(QLatin1Char('\n')))
        copy.text.chop(1);
    return copy;
}

} // namespace wireloupe::ui
