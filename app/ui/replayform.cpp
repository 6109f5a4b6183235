#include "ui/replayform.h"

#include <algorithm>

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>

#include "session/openedfile.h"
#include "session/replaysource.h"
#include "ui/filefield.h"
#include "ui/formfields.h"
#include "ui/numberfields.h"
#include "ui/plaintext.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using server::ReplayOptions;

namespace {

constexpr qint64 maxReplayedBytes = 256LL << 20;
constexpr qsizetype mostRecent = 12;

} // namespace

ReplayForm::ReplayForm(QWidget *parent)
    : BehaviorForm(parent)
    , m_source(new QComboBox(this))
    , m_file(new FileField(u"replayFile"_s, tr("Capture to replay"), tr("Captures (*.wlcap);;All files (*)"),
                           this))
    , m_recent(new QToolButton(this))
    , m_connection(numberField(u"replayConnection"_s, 1, INT_MAX, this))
    , m_pace(new QComboBox(this))
    , m_speed(new QDoubleSpinBox(this))
    , m_atEnd(new QComboBox(this))
    , m_status(mutedLabel({}, this))
    , m_columns(new QHBoxLayout(this))
    , m_job([this](const Loaded &loaded) { takeLoaded(loaded); })
{
    build();
    connectFields();
    offerCaptures();
    showStatus();
}

void ReplayForm::build()
{
    buildRecent();
    m_source->setObjectName(u"replaySource"_s);
    m_connection->setToolTip(tr("As in the column of the log and in the filter conn:2"));
    m_pace->setObjectName(u"replayPace"_s);
    m_pace->addItems(
        {tr("at the times that it had"), tr("by turn, with the pauses that it had"), tr("by turn, at once")});
    m_pace->setToolTip(
        tr("By turn: what followed the n-th message of the client comes when the peer has sent "
           "its n-th"));
    m_speed->setObjectName(u"replaySpeed"_s);
    m_speed->setRange(ReplayOptions::minSpeed, ReplayOptions::maxSpeed);
    m_speed->setStepType(QAbstractSpinBox::AdaptiveDecimalStepType);
    m_speed->setSuffix(u" ×"_s);
    m_speed->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_speed->setValue(1.0);
    m_atEnd->setObjectName(u"replayAtEnd"_s);
    m_atEnd->addItems({tr("closes, if it did in the capture"), tr("begins again")});
    m_status->setObjectName(u"replayStatus"_s);

    auto *what = new QWidget(this);
    QFormLayout *form = addForm(what);
    addField(*form, tr("Capture"), m_source);
    auto *file = new QHBoxLayout;
    file->setSpacing(Theme::instance().spacing());
    file->addWidget(m_file, 1);
    file->addWidget(m_recent, 0, Qt::AlignTop);
    form->addRow(tr("File"), file);
    static_cast<QLabel *>(form->labelForField(file))->setBuddy(m_file);
    m_file->focusProxy()->setAccessibleName(tr("File"));
    addField(*form, tr("Connection"), m_connection);
    form->addRow({}, m_status);
    auto *how = new QWidget(this);
    form = addForm(how);
    addField(*form, tr("Messages come"), m_pace);
    addField(*form, tr("Speed"), m_speed);
    addField(*form, tr("At the end it"), m_atEnd);
    m_columns->setContentsMargins({});
    m_columns->setSpacing(Theme::instance().spacing(6));
    m_columns->addWidget(what, 1, Qt::AlignTop);
    m_columns->addWidget(how, 1, Qt::AlignTop);
}

void ReplayForm::buildRecent()
{
    m_recent->setObjectName(u"replayRecent"_s);
    m_recent->setText(tr("Recent"));
    m_recent->setToolTip(tr("Captures that were used lately"));
    m_recent->setAccessibleName(tr("Recent captures"));
    m_recent->setPopupMode(QToolButton::InstantPopup);
    m_recent->setAutoRaise(true);
    m_recent->setMenu(new QMenu(m_recent));
    m_recent->menu()->setToolTipsVisible(true);
    m_recent->setFocusPolicy(Qt::StrongFocus);
}

void ReplayForm::connectFields()
{
    connect(m_recent->menu(), &QMenu::aboutToShow, this, &ReplayForm::offerRecent);
    connect(m_source, &QComboBox::activated, this, [this] {
        m_file->setEnabled(!chosenStore());
        load();
    });
    connect(m_file, &FileField::edited, this, &ReplayForm::load);
    connect(m_connection, &QSpinBox::valueChanged, this, &ReplayForm::load);
    connect(m_pace, &QComboBox::activated, this, &ReplayForm::take);
    connect(m_speed, &QDoubleSpinBox::valueChanged, this, &ReplayForm::take);
    connect(m_atEnd, &QComboBox::activated, this, &ReplayForm::take);
}

void ReplayForm::setOpenCaptures(const OpenCaptures &captures)
{
    m_openCaptures = captures;
    offerCaptures();
}

void ReplayForm::showEvent(QShowEvent *event)
{
    BehaviorForm::showEvent(event);
    offerCaptures();
}

/// A file first; a tab that is chosen stays so as long as it is open.
void ReplayForm::offerCaptures()
{
    const std::shared_ptr<capture::Store> chosen = chosenStore();
    m_offered = m_openCaptures ? m_openCaptures() : QList<OpenCapture>();
    m_source->clear();
    m_source->addItem(tr("a file"));
    for (const OpenCapture &open : m_offered) {
        m_source->addItem(tr("the tab “%1”").arg(open.title));
        if (chosen && open.store == chosen)
            m_source->setCurrentIndex(m_source->count() - 1);
    }
    m_file->setEnabled(!chosenStore());
}

void ReplayForm::setRecentCaptures(const RecentCaptures &captures)
{
    m_recentCaptures = captures;
}

void ReplayForm::offerRecent()
{
    QMenu &menu = *m_recent->menu();
    menu.clear();
    const QList<CaptureEntry> entries = m_recentCaptures ? m_recentCaptures() : QList<CaptureEntry>();
    for (const CaptureEntry &entry : entries) {
        if (entry.isMissing || menu.actions().size() == mostRecent)
            continue;
        const QString note = entry.note.isEmpty() ? QString() : u" ("_s + entry.note + u')';
        const QString title = oneLine(entry.title + note).replace(u'&', u"&&"_s);
        QAction *action = menu.addAction(title, this, [this, path = entry.path] { chooseFile(path); });
        action->setToolTip(plainToolTip(entry.details));
    }
    if (menu.isEmpty())
        menu.addAction(tr("No capture was used lately"))->setEnabled(false);
}

void ReplayForm::chooseFile(const QString &path)
{
    m_source->setCurrentIndex(0);
    m_file->setEnabled(true);
    m_file->setPath(path);
    load();
}

std::shared_ptr<capture::Store> ReplayForm::chosenStore() const
{
    const int at = m_source->currentIndex() - 1;
    return at >= 0 && at < m_offered.size() ? m_offered.at(at).store : nullptr;
}

void ReplayForm::readFrom(const server::BehaviorOptions &options)
{
    if (options.replay == m_options)
        return;
    const bool isOther = options.replay.capture != m_options.capture ||
                         options.replay.connection != m_options.connection ||
                         options.replay.messages != m_options.messages;
    m_options = options.replay;
    showNumber(m_connection, m_options.connection);
    m_pace->setCurrentIndex(static_cast<int>(m_options.pace));
    {
        const QSignalBlocker quiet(m_speed);
        m_speed->setValue(m_options.speed);
    }
    m_atEnd->setCurrentIndex(static_cast<int>(m_options.atEnd));
    if (!isOther)
        return;
    m_file->setPath(m_options.capture);
    m_problem.clear();
    m_isCut = false;
    if (!m_options.messages && !m_options.capture.isEmpty())
        load();
    else
        showStatus();
}

void ReplayForm::writeTo(server::BehaviorOptions &options) const
{
    options.replay = m_options;
}

void ReplayForm::setNarrow(bool isNarrow)
{
    setStacked(*m_columns, isNarrow);
}

void ReplayForm::take()
{
    m_options.pace = static_cast<ReplayOptions::Pace>(m_pace->currentIndex());
    m_options.speed = m_speed->value();
    m_options.atEnd = static_cast<ReplayOptions::AtEnd>(m_atEnd->currentIndex());
    emit edited();
}

void ReplayForm::load()
{
    const std::shared_ptr<capture::Store> open = chosenStore();
    const QString path = m_file->path();
    const auto connection = static_cast<quint32>(m_connection->value());
    m_options.capture = open ? QString() : path;
    m_options.connection = connection;
    m_options.messages.reset();
    m_problem.clear();
    if (open || !path.isEmpty())
        m_job.start([open, path, connection](const std::atomic_bool &isCancelled) {
            return read(open, path, connection, isCancelled);
        });
    else
        m_job.cancel();
    showStatus();
    take();
}

ReplayForm::Loaded ReplayForm::read(const std::shared_ptr<capture::Store> &open, const QString &path,
                                    quint32 connection, const std::atomic_bool &isCancelled)
{
    std::shared_ptr<capture::Store> store = open;
    if (!store) {
        const session::OpenedFile file = session::openFile(path);
        store = file.result.store;
        if (!store)
            return {.problem = file.detail.isEmpty() ? tr("This is not a capture.") : file.detail};
    }
    while (!isCancelled && !store->waitUntilIndexed(20ms))
        ;
    session::ReplaySource source =
        session::replaySource(*store, capture::ConnectionId{connection}, maxReplayedBytes,
                              [&isCancelled] { return isCancelled.load(std::memory_order_relaxed); });
    if (source.messages.empty())
        return {.problem = tr("No messages of connection %1 are in this capture.").arg(connection)};
    return {.messages = std::make_shared<const server::ReplayedMessages>(std::move(source.messages)),
            .isCut = source.isCut};
}

void ReplayForm::takeLoaded(const Loaded &loaded)
{
    m_options.messages = loaded.messages;
    m_problem = loaded.problem;
    m_isCut = loaded.isCut;
    showStatus();
    emit edited();
}

void ReplayForm::showStatus()
{
    if (!m_problem.isEmpty()) {
        m_status->setText(m_problem);
        return;
    }
    if (!m_options.messages) {
        m_status->setText(m_job.isRunning() ? tr("Reading the capture…")
                                            : tr("Choose a capture: until then nothing is said."));
        return;
    }
    const auto ofServer =
        std::count_if(m_options.messages->begin(), m_options.messages->end(),
                      [](const server::ReplayedMessage &message) { return message.isFromServer; });
    const QString words = tr("%n message(s) of the server", nullptr, static_cast<int>(ofServer));
    m_status->setText(m_isCut ? tr("%1; what comes after 256 MiB is left out").arg(words) : words);
}

} // namespace wireloupe::ui
