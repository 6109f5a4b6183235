#include "ui/payloadsaver.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QMenu>

#include "lens/filesuffix.h"
#include "ui/words.h"

namespace wireloupe::ui {

using session::PayloadForm;

PayloadSaver::PayloadSaver(std::shared_ptr<capture::Store> store, QWidget *window)
    : QObject(window)
    , m_store(std::move(store))
    , m_window(window)
    , m_job([this](const session::PayloadFileResult &result) { tell(result); })
{
}

QString PayloadSaver::suggestedName(const capture::Record &record, capture::Row row, PayloadForm form)
{
    const bool isWire = form == PayloadForm::Wire;
    const QByteArray &bytes = isWire ? record.compressedPayload : record.payload;
    const bool isWhole =
        form == PayloadForm::Payload && static_cast<quint64>(bytes.size()) == record.head.payloadLength;
    const QString suffix = isWire ? QStringLiteral("deflate") : QString(lens::fileSuffix(bytes, isWhole));
    const QString stem = form == PayloadForm::Message ? tr("message-%1") : tr("payload-%1");
    return stem.arg(capture::toInt(row) + 1) + QLatin1Char('.') + suffix;
}

template <typename Save>
void PayloadSaver::ask(const QString &title, const QString &name, Save save)
{
    auto *dialog = new QFileDialog(m_window, title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void PayloadSaver::askToSave(const capture::Record &record, capture::Row row, PayloadForm form)
{
    ask(
        form == PayloadForm::Message ? tr("Save message") : tr("Save payload"),
        suggestedName(record, row, form), [this, row, form](const QString &path) { save(row, form, path); });
}

void PayloadSaver::askToSave(const QByteArray &bytes)
{
    ask(
        tr("Save selection"), tr("selection") + QLatin1Char('.') + lens::fileSuffix(bytes, true),
        [this, bytes](const QString &path) { save(bytes, path); });
}

void PayloadSaver::fill(QMenu &menu, const capture::Record &record, capture::Row row)
{
    const auto add = [&](const QString &text, PayloadForm form) {
        menu.addAction(text, this, [this, record, row, form] { askToSave(record, row, form); });
    };
    const capture::RecordHead &head = record.head;
    add(tr("Save &payload…"), PayloadForm::Payload);
    if (head.flags.testFlag(capture::RecordFlag::Compressed))
        add(tr("Save as on the &wire, compressed…"), PayloadForm::Wire);
    const bool isFragment =
        head.isFrame() && !head.isControlFrame() &&
        (head.opcode == wire::Opcode::Continuation || !head.flags.testFlag(capture::RecordFlag::Fin));
    if (isFragment)
        add(tr("Save the whole &message…"), PayloadForm::Message);
}

void PayloadSaver::save(capture::Row row, PayloadForm form, const QString &path)
{
    m_path = path;
    m_job.start([store = m_store, row, form, path](const std::atomic_bool &isCancelled) {
        return session::savePayload(*store, row, form, path, isCancelled);
    });
}

void PayloadSaver::save(const QByteArray &bytes, const QString &path)
{
    m_path = path;
    m_job.start([bytes, path](const std::atomic_bool &) { return session::saveBytes(bytes, path); });
}

void PayloadSaver::tell(const session::PayloadFileResult &result)
{
    const QString path = QDir::toNativeSeparators(m_path);
    if (!result.error.isEmpty()) {
        emit said(Banner::Kind::Error, tr("%1 could not be written: %2.").arg(path, result.error));
        return;
    }
    QString text = tr("%1 written to %2.").arg(QLocale().formattedDataSize(result.size), path);
    if (!result.isWhole)
        text += QLatin1Char(' ') + tr("Some fragments of the message are not in the capture.");
    if (result.isDamaged)
        text += QLatin1Char(' ') + tr("The capture is damaged here: the bytes do not match their checksum.");
    emit said(result.isWhole && !result.isDamaged ? Banner::Kind::Info : Banner::Kind::Warning, text);
}

} // namespace wireloupe::ui
