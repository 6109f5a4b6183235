#include "ui/exportdialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "ui/capturepane.h"
#include "ui/exportfiles.h"
#include "ui/filefolders.h"
#include "ui/fitheight.h"
#include "ui/messagebar.h"
#include "ui/problemline.h"
#include "ui/storage.h"
#include "ui/theme.h"
#include "ui/words.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

capture::RowSet markedRows(const capture::Store &store)
{
    capture::RowSet rows;
    const capture::Marks marks = store.marks();
    for (const auto &[row, note] : marks.notes())
        rows.append(row);
    return rows;
}

} // namespace

ExportDialog::ExportDialog(const CapturePane &pane, const QString &name, QWidget *parent)
    : InTabOrder(parent)
    , m_store(pane.store())
    , m_filtered(pane.filteredRows())
    , m_selected(pane.selectedRows())
    , m_marked(markedRows(*m_store))
    , m_format(new QComboBox(this))
    , m_words(new QLabel(this))
    , m_allRows(new QRadioButton(this))
    , m_filteredRows(new QRadioButton(this))
    , m_selectedRows(new QRadioButton(this))
    , m_markedRows(new QRadioButton(this))
    , m_path(new QLineEdit(this))
    , m_question(new MessageBar(this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export log"));
    m_format->setObjectName(u"exportFormat"_s);
    for (const formats::FormatInfo &info : formats::allFormats())
        m_format->addItem(info.title, static_cast<int>(info.format));
    m_words->setObjectName(u"exportWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_words->setMinimumHeight(2 * fontMetrics().lineSpacing()); // what comes along makes it two lines
    m_path->setObjectName(u"exportPath"_s);
    m_path->setMinimumWidth(Theme::instance().spacing(80));
    m_question->setObjectName(u"exportQuestion"_s);
    propose(QDir(usualFolder(FolderUse::Exports)).filePath(exportFileName(name, u"capture"_s)));
    buildScope(pane);
    arrange();
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_path, &QLineEdit::textChanged, this, &ExportDialog::check);
    connect(m_question, &MessageBar::actionTriggered, this, &ExportDialog::finish);
    describe();
    check();
}

void ExportDialog::buildScope(const CapturePane &pane)
{
    const auto rows = [](qint64 count) { return tr("%Ln row(s)", nullptr, static_cast<int>(count)); };
    m_allRows->setObjectName(u"exportAll"_s);
    m_allRows->setText(tr("&Everything: %1").arg(rows(m_store->rows().size())));
    m_filteredRows->setObjectName(u"exportFiltered"_s);
    m_filteredRows->setText(m_filtered ? tr("What passes the &filter: %1").arg(rows(pane.shownRows()))
                                       : tr("What passes the &filter: no filter is set"));
    m_filteredRows->setEnabled(m_filtered.has_value());
    m_selectedRows->setObjectName(u"exportSelected"_s);
    m_selectedRows->setText(tr("What is &selected: %1").arg(rows(m_selected.size())));
    m_selectedRows->setEnabled(!m_selected.isEmpty());
    m_markedRows->setObjectName(u"exportMarked"_s);
    m_markedRows->setText(tr("What is &marked: %1").arg(rows(m_marked.size())));
    m_markedRows->setEnabled(!m_marked.isEmpty());
    for (QRadioButton *scope : {m_allRows, m_filteredRows, m_selectedRows, m_markedRows})
        connect(scope, &QRadioButton::toggled, this, &ExportDialog::describe);
    if (m_selected.size() > 1)
        m_selectedRows->setChecked(true);
    else if (m_filtered)
        m_filteredRows->setChecked(true);
    else
        m_allRows->setChecked(true);
}

void ExportDialog::arrange()
{
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(u"exportBrowse"_s);
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFile);
    auto *file = new QHBoxLayout;
    file->addWidget(m_path, 1);
    file->addWidget(browse);
    auto *scope = new QVBoxLayout;
    scope->addWidget(m_allRows);
    scope->addWidget(m_filteredRows);
    scope->addWidget(m_selectedRows);
    scope->addWidget(m_markedRows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *accept = buttons->addButton(tr("E&xport"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(u"exportNow"_s);
    accept->setDefault(true);
    m_problem = new ProblemLine(*accept, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::tryToAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QFormLayout(this);
    layout->addRow(tr("F&ormat"), m_format);
    layout->addRow(QString(), m_words);
    layout->addRow(tr("Rows"), scope);
    auto *fileLabel = new QLabel(tr("F&ile"), this);
    fileLabel->setBuddy(m_path);
    layout->addRow(fileLabel, file);
    layout->addRow(m_question);
    auto *end = new QHBoxLayout;
    end->addWidget(m_problem, 1);
    end->addWidget(buttons);
    layout->addRow(end);
    fitHeight(*this);
}

formats::ExportRequest ExportDialog::request() const
{
    formats::ExportRequest request;
    request.store = m_store;
    request.format = format();
    request.path = QDir::fromNativeSeparators(m_path->text().trimmed());
    if (m_filteredRows->isChecked())
        request.rows = m_filtered;
    else if (m_selectedRows->isChecked())
        request.rows = m_selected;
    else if (m_markedRows->isChecked())
        request.rows = m_marked;
    return request;
}

formats::Format ExportDialog::format() const
{
    return static_cast<formats::Format>(m_format->currentData().toInt());
}

/// What the format is good for; and what it takes along, where only some rows are wanted.
void ExportDialog::describe()
{
    const bool isGrouped = format() == formats::Format::Har || format() == formats::Format::Pcapng;
    QString words = formats::wordsOf(format());
    if (isGrouped && !m_allRows->isChecked())
        words += u' ' + tr("The handshakes and events of the same connections come along.");
    m_words->setText(words);
}

void ExportDialog::followFormat()
{
    describe();
    const QFileInfo file(m_path->text());
    propose(m_path->text() == m_proposal ? m_stem : file.path() + u'/' + file.completeBaseName());
}

void ExportDialog::propose(const QString &stem)
{
    m_stem = stem;
    m_proposal = QDir::toNativeSeparators(freeExportPath(stem, formats::suffixOf(format())));
    m_path->setText(m_proposal);
}

void ExportDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Export to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(formats::suffixOf(format()));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_path->setText(QDir::toNativeSeparators(path));
        m_replaceable = request().path; // that dialog asks itself
    });
    dialog->open();
}

/// The button stays the default one: Return, once more, must not be the answer.
void ExportDialog::tryToAccept()
{
    const QString path = request().path;
    if (path == m_replaceable || !QFileInfo::exists(path))
        finish();
    else
        m_question->say(MessageBar::Kind::Warning,
                        tr("The file %1 already exists.").arg(QFileInfo(path).fileName()), tr("Replace"));
}

void ExportDialog::finish()
{
    rememberFolder(FolderUse::Exports, request().path);
    accept();
}

QString ExportDialog::problem() const
{
    const QFileInfo file(request().path);
    if (file.fileName().isEmpty() || file.isDir())
        return tr("Write the name of a file.");
    return wordsOf(QFileInfo(file.absolutePath()).isDir() ? FolderState::Usable : FolderState::Missing);
}

void ExportDialog::check()
{
    m_question->dismiss();
    m_problem->say(problem());
}

} // namespace wireloupe::ui
