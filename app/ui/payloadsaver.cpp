#include "ui/payloadsaver.h"

#include <algorithm>

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMenu>

#include "lens/filesuffix.h"
#include "ui/filefolders.h"
#include "ui/jobbar.h"

namespace wireloupe::ui {

using session::PayloadForm;

namespace {

constexpr std::chrono::milliseconds patience{300};

} // namespace

PayloadSaver::PayloadSaver(std::shared_ptr<capture::Store> store, JobBar &bar, QWidget *window)
    : QObject(window), m_store(std::move(store)), m_window(window), m_bar(bar)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(
        &m_patience, &QTimer::timeout, this,
        [this] { m_bar.begin(tr("Saving %1").arg(QFileInfo(m_saves.front().path).fileName()), true); });
    connect(&m_bar, &JobBar::cancelled, this, [this] {
        if (m_job)
            m_job->cancel();
    });
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
    auto *dialog = new QFileDialog(m_window, title, usualFolder(FolderUse::Exports));
    dialog->setObjectName(QStringLiteral("savePayloadDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, [save](const QString &path) {
        rememberFolder(FolderUse::Exports, path);
        save(path);
    });
    dialog->open();
}

void PayloadSaver::askToSave(const capture::Record &record, capture::Row row, PayloadForm form)
{
    ask(
        form == PayloadForm::Message ? tr("Save message") : tr("Save payload"),
        suggestedName(record, row, form),
        [this, row, generation = m_store->generation(), form](const QString &path) {
            save(row, generation, form, path);
        });
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
    save(row, m_store->generation(), form, path);
}

void PayloadSaver::save(capture::Row row, quint32 generation, PayloadForm form, const QString &path)
{
    add(
        path,
        [store = m_store, row, generation, form, path](const formats::Progress &progress) {
            return session::savePayload(*store, row, generation, form, path, progress);
        });
}

void PayloadSaver::save(const QByteArray &bytes, const QString &path)
{
    add(
        path, [bytes, path](
                  const formats::Progress &progress) { return session::saveBytes(bytes, path, progress); });
}

void PayloadSaver::add(const QString &path, session::PayloadJob::Work work)
{
    m_saves.push_back({path, std::move(work)});
    if (m_saves.size() > 1)
        return;
    m_worst = Banner::Kind::Info;
    m_said.clear();
    begin();
}

void PayloadSaver::begin()
{
    m_job = new session::PayloadJob(m_saves.front().work, this);
    connect(m_job, &session::PayloadJob::progressed, &m_bar, &JobBar::setProgress);
    connect(m_job, &session::PayloadJob::finished, this, &PayloadSaver::finish);
    m_patience.start();
    m_job->start();
}

void PayloadSaver::finish(const session::PayloadFileResult &result)
{
    m_patience.stop();
    m_bar.end();
    m_job->deleteLater();
    m_job = nullptr;
    tell(QDir::toNativeSeparators(m_saves.front().path), result);
    m_saves.pop_front();
    if (!m_saves.empty())
        begin();
}

void PayloadSaver::tell(const QString &file, const session::PayloadFileResult &result)
{
    if (result.wasCancelled) {
        say(Banner::Kind::Info, tr("Saving was cancelled. No file was written."));
        return;
    }
    if (result.isLost) {
        say(Banner::Kind::Error, tr("The row cannot be read from the log any more. No file was written."));
        return;
    }
    if (!result.error.isEmpty()) {
        say(Banner::Kind::Error, tr("%1 could not be written: %2.").arg(file, result.error));
        return;
    }
    QString text = tr("%1 written to %2.").arg(QLocale().formattedDataSize(result.size), file);
    if (!result.isWhole)
        text += QLatin1Char(' ') + tr("Some fragments of the message are not in the capture.");
    if (result.isDamaged)
        text += QLatin1Char(' ') + tr("The capture is damaged here: the bytes do not match their checksum.");
    say(result.isWhole && !result.isDamaged ? Banner::Kind::Info : Banner::Kind::Warning, text);
}

void PayloadSaver::say(Banner::Kind kind, const QString &sentence)
{
    m_worst = std::max(m_worst, kind);
    m_said += sentence;
    emit said(m_worst, m_said.join(QLatin1Char('\n')));
}

} // namespace wireloupe::ui
