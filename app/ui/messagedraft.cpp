#include "ui/messagedraft.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

#include "lens/lens.h"
#include "wire/limits.h"
#include "wire/utf8validator.h"

namespace wireloupe::ui {

namespace {

class DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(MessageDraft)

public:
    static QString bytes(qsizetype count) { return tr("%Ln byte(s)", nullptr, static_cast<int>(count)); }

    static DraftCheck text(const QString &text)
    {
        const QByteArray payload = text.toUtf8();
        return {wire::Message{wire::Message::Type::Text, payload}, true, bytes(payload.size())};
    }

    static DraftCheck json(const QString &text)
    {
        DraftCheck check = DraftWords::text(text);
        const lens::JsonCheck json = lens::checkJson(check.message->payload);
        check.isGood = json.isValid;
        if (json.isValid)
            check.verdict = tr("Valid JSON · %1").arg(check.verdict);
        else if (text.trimmed().isEmpty())
            check.verdict = tr("Empty is not JSON");
        else
            check.verdict = tr("Line %1, column %2: not JSON").arg(json.line).arg(json.column);
        return check;
    }

    static DraftCheck hex(const QString &text)
    {
        const lens::HexResult hex = lens::fromHex(text);
        if (hex.isValid)
            return {wire::Message{wire::Message::Type::Binary, hex.bytes}, true, bytes(hex.bytes.size())};
        if (hex.position >= text.size())
            return {{}, false, tr("The last byte needs a second digit")};
        const QStringView before = QStringView(text).first(hex.position);
        const qsizetype line = before.count(QLatin1Char('\n')) + 1;
        const qsizetype column = hex.position - before.lastIndexOf(QLatin1Char('\n'));
        return {{}, false, tr("Line %1, column %2: not a hex digit").arg(line).arg(column)};
    }

    static DraftCheck noFile() { return {{}, false, tr("Choose a file to send")}; }
    static DraftCheck notAFile() { return {{}, false, tr("This is a folder or a device, not a file")}; }
    static DraftCheck failed(const QFile &file) { return {{}, false, file.errorString()}; }
    static DraftCheck tooLarge(qint64 size, qint64 most)
    {
        const QLocale locale;
        return {{},
                false,
                tr("%1 is too large for a message: at most %2")
                    .arg(locale.formattedDataSize(size), locale.formattedDataSize(most))};
    }
    static DraftCheck notUtf8() { return {{}, false, tr("Not UTF-8: it can be sent as binary only")}; }
};

qint64 maxFileSize()
{
    return static_cast<qint64>(wire::Limits{}.maxMessagePayload);
}

/// What can be said before it is read.
DraftCheck openFile(QFile &file)
{
    if (file.fileName().isEmpty())
        return DraftWords::noFile();
    // Opening a pipe would wait for its other end.
    if (const QFileInfo info(file.fileName()); info.exists() && !info.isFile())
        return DraftWords::notAFile();
    if (!file.open(QIODevice::ReadOnly))
        return DraftWords::failed(file);
    if (file.size() > maxFileSize())
        return DraftWords::tooLarge(file.size(), maxFileSize());
    return {};
}

} // namespace

DraftCheck checkDraft(DraftMode mode, const QString &text)
{
    switch (mode) {
    case DraftMode::Json:
        return DraftWords::json(text);
    case DraftMode::Hex:
        return DraftWords::hex(text);
    case DraftMode::Text:
    case DraftMode::File:
        break;
    }
    return DraftWords::text(text);
}

DraftCheck checkFile(const QString &path)
{
    QFile file(path);
    DraftCheck check = openFile(file);
    if (check.isGood)
        check.verdict = DraftWords::bytes(file.size());
    return check;
}

DraftCheck readFile(const QString &path, wire::Message::Type type)
{
    QFile file(path);
    if (const DraftCheck check = openFile(file); !check.isGood)
        return check;
    // One byte more than it may have: it may have grown.
    const QByteArray payload = file.read(maxFileSize() + 1);
    if (file.error() != QFile::NoError)
        return DraftWords::failed(file);
    if (payload.size() > maxFileSize())
        return DraftWords::tooLarge(payload.size(), maxFileSize());
    if (type == wire::Message::Type::Text && !wire::isValidUtf8(payload))
        return DraftWords::notUtf8();
    return {wire::Message{type, payload}, true, DraftWords::bytes(payload.size())};
}

} // namespace wireloupe::ui
