#include "ui/streamform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include "lens/lens.h"
#include "server/feed.h"
#include "ui/background.h"
#include "ui/behaviorwords.h"
#include "ui/codefield.h"
#include "ui/filefield.h"
#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/ratefield.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::ParsedRows;
using server::RowFormat;

namespace {

constexpr int templateLines = 3;
constexpr int previewedMessages = 4;
constexpr int previewChars = 400;
constexpr qint64 kib = 1024;
constexpr qint64 mostFileBytes = 256LL << 20;

RowFormat formatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == u"csv")
        return RowFormat::Csv;
    return suffix == u"jsonl" || suffix == u"ndjson" ? RowFormat::JsonLines : RowFormat::Lines;
}

/// Nothing found and no fault: the file cannot be read.
ParsedRows readRowsFile(const QString &path, RowFormat format)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly) || file.size() > mostFileBytes)
        return {};
    return server::parseRows(file.readAll(), format);
}

} // namespace

StreamForm::StreamForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_text(new CodeField(u"streamTemplate"_s, templateLines, this))
    , m_preview(new QPlainTextEdit(this))
    , m_file(new FileField(u"streamRows"_s, tr("Rows of a stream"),
                           tr("Rows (*.csv *.jsonl *.ndjson *.txt);;All files (*)"), this))
    , m_format(new QComboBox(this))
    , m_rows(mutedLabel(QString(), this))
    , m_rate(new RateField(u"formStreamRate"_s, this))
    , m_isShared(new QCheckBox(tr("All peers hear the same message"), this))
    , m_repeats(new QCheckBox(tr("Begin again after the last row"), this))
    , m_isBinary(new QCheckBox(tr("Binary messages"), this))
    , m_maxMessages(numberField(u"streamMaxMessages"_s, 0, INT_MAX, this))
    , m_maxBacklog(unitField(u"streamMaxBacklog"_s, CountedIn::Kibibytes, 0, 1 << 20, this))
    , m_seed(numberField(u"streamSeed"_s, 0, INT_MAX, this))
    , m_columns(new QHBoxLayout(this))
{
    m_columns->setContentsMargins({});
    m_columns->setSpacing(Theme::instance().spacing(6));
    m_columns->addWidget(buildWhat(), 3, Qt::AlignTop);
    m_columns->addWidget(buildHow(), 2, Qt::AlignTop);
    connectFields();
    refresh();
}

QWidget *StreamForm::buildWhat()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_text->setPlaceholderText(tr("empty: each row as it stands"));
    m_text->setToolTip(tr("Placeholders: {{counter start=1 step=1}}, {{walk start=100 step=1 decimals=2}}, "
                          "{{random min=0 max=100}}, {{uuid}}, {{now}}, {{now:ms}}, {{peer}}, {{row}}, "
                          "{{row.NAME}}"));
    m_preview->setObjectName(u"streamPreview"_s);
    m_preview->setReadOnly(true);
    m_preview->setLayoutDirection(Qt::LeftToRight);
    m_preview->setTabChangesFocus(true);
    m_preview->setFont(Theme::instance().fixedFont());
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFixedHeight((previewedMessages + 2) * m_preview->fontMetrics().lineSpacing());
    m_format->setObjectName(u"streamRowFormat"_s);
    m_format->addItems({tr("lines"), tr("CSV"), tr("JSON Lines")});
    m_format->setAccessibleName(tr("Format of the rows"));
    m_file->setPlaceholderText(tr("none; a file whose rows are sent one after another"));
    auto *rows = new QHBoxLayout;
    rows->addWidget(m_file, 1, Qt::AlignTop);
    rows->addWidget(m_format, 0, Qt::AlignTop);
    addField(*form, tr("Message"), m_text);
    addField(*form, tr("First ones"), m_preview);
    form->addRow(tr("Rows"), rows);
    static_cast<QLabel *>(form->labelForField(rows))->setBuddy(m_file);
    m_file->focusProxy()->setAccessibleName(tr("File of rows"));
    form->addRow({}, m_rows);
    return part;
}

QWidget *StreamForm::buildHow()
{
    auto *part = new QWidget(this);
    QFormLayout *form = addForm(part);
    m_isShared->setObjectName(u"streamShared"_s);
    m_repeats->setObjectName(u"streamRepeats"_s);
    m_isBinary->setObjectName(u"streamBinary"_s);
    m_isShared->setToolTip(tr("Otherwise each peer has a stream of its own from when it comes"));
    m_maxMessages->setSpecialValueText(tr("without end"));
    m_maxBacklog->setToolTip(tr("A peer that has more to read misses messages until it has less"));
    m_seed->setSpecialValueText(tr("none"));
    m_seed->setToolTip(tr("With the same one, a stream says the same again, times aside"));
    alignWidths({m_maxMessages, m_maxBacklog, m_seed});
    addField(*form, tr("One message"), m_rate);
    addField(*form, tr("Ends after"), m_maxMessages);
    addField(*form, tr("Backlog up to"), m_maxBacklog);
    addField(*form, tr("Seed"), m_seed);
    form->addRow(m_isShared);
    form->addRow(m_repeats);
    form->addRow(m_isBinary);
    return part;
}

void StreamForm::connectFields()
{
    connect(m_text, &CodeField::edited, this, &StreamForm::take);
    connect(m_rate, &RateField::edited, this, &StreamForm::take);
    for (QSpinBox *box : {m_maxMessages, m_maxBacklog, m_seed})
        connect(box, &QSpinBox::valueChanged, this, &StreamForm::take);
    for (QCheckBox *box : {m_isShared, m_repeats, m_isBinary})
        connect(box, &QCheckBox::clicked, this, &StreamForm::take);
    connect(m_file, &FileField::edited, this, [this] {
        m_format->setCurrentIndex(static_cast<int>(formatOf(m_file->path())));
        readRows();
    });
    connect(m_format, &QComboBox::activated, this, &StreamForm::readRows);
}

void StreamForm::readFrom(const server::BehaviorOptions &options)
{
    if (options.stream == m_options)
        return;
    m_options = options.stream;
    m_rowsProblem.clear();
    m_file->setPath(m_options.rowsFile);
    m_format->setCurrentIndex(static_cast<int>(m_options.rows.format));
    refresh();
    if (!m_options.rowsFile.isEmpty() && m_options.rows.count() == 0)
        readRows();
}

void StreamForm::writeTo(server::BehaviorOptions &options) const
{
    options.stream = m_options;
}

void StreamForm::refresh()
{
    m_text->setText(m_options.text);
    m_rate->setRate(m_options.rate);
    m_isShared->setChecked(m_options.isShared);
    m_repeats->setChecked(m_options.repeats);
    m_isBinary->setChecked(m_options.isBinary);
    showNumber(m_maxMessages, m_options.maxMessages);
    showNumber(m_maxBacklog, (m_options.maxBacklog + kib - 1) / kib);
    showNumber(m_seed, static_cast<qint64>(std::min<quint64>(m_options.seed, INT_MAX)));
    preview();
}

void StreamForm::setNarrow(bool isNarrow)
{
    setStacked(*m_columns, isNarrow);
}

void StreamForm::take()
{
    m_options.text = m_text->text();
    m_options.rate = m_rate->rate();
    m_options.isShared = m_isShared->isChecked();
    m_options.repeats = m_repeats->isChecked();
    m_options.isBinary = m_isBinary->isChecked();
    m_options.maxMessages = m_maxMessages->value();
    m_options.maxBacklog = m_maxBacklog->value() * kib;
    if (static_cast<quint64>(m_seed->value()) != std::min<quint64>(m_options.seed, INT_MAX))
        m_options.seed = static_cast<quint64>(m_seed->value());
    preview();
    emit edited();
}

/// On another thread: a file may be large.
void StreamForm::readRows()
{
    const QString path = m_file->path();
    const auto format = static_cast<RowFormat>(m_format->currentIndex());
    m_rowsProblem.clear();
    if (path.isEmpty()) {
        m_options.rows = {};
        m_options.rowsFile.clear();
        take();
        return;
    }
    inBackground(
        this, [path, format] { return readRowsFile(path, format); },
        [this, path](const ParsedRows &parsed) {
            if (path != m_file->path())
                return;
            m_options.rowsFile = path;
            m_options.rows = parsed.found.value_or(server::Rows{});
            if (parsed.fault != server::RowsFault::None)
                m_rowsProblem = tr("Line %1: %2").arg(parsed.line).arg(faultText(parsed.fault));
            take();
        });
}

void StreamForm::preview()
{
    const auto rows = static_cast<int>(m_options.rows.count());
    m_rows->setText(m_rowsProblem.isEmpty() && rows > 0 ? tr("%n row(s)", nullptr, rows) : m_rowsProblem);
    m_rows->setVisible(!m_rows->text().isEmpty());
    m_repeats->setEnabled(rows > 0);
    const server::Template::Parsed parsed = server::parseTemplate(m_options);
    m_text->setProblemAtBytes(faultText(parsed.fault), parsed.offset, parsed.length);
    QStringList lines;
    if (parsed.found) {
        server::Feed feed(m_options, *parsed.found, m_options.seed);
        auto time = std::chrono::duration_cast<std::chrono::nanoseconds>(
            std::chrono::system_clock::now().time_since_epoch());
        for (int i = 0; i < previewedMessages; ++i) {
            const auto message = feed.next(server::PeerId{1}, time);
            if (!message)
                break;
            lines << lens::toOneLine(message->payload, previewChars);
            time += std::chrono::nanoseconds(m_options.rate.period) / m_options.rate.count;
        }
    }
    m_preview->setPlainText(lines.join(u'\n'));
}

} // namespace wireloupe::ui
