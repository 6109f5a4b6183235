#include "ui/composer.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/actionkeys.h"
#include "ui/closeform.h"
#include "ui/controlpopup.h"
#include "ui/draftqueue.h"
#include "ui/filedraft.h"
#include "ui/jsonhighlighter.h"
#include "ui/messageedit.h"
#include "ui/plaintext.h"
#include "ui/textline.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

// Up to here a draft is checked with every key, above when the user stops writing.
constexpr qsizetype maxCheckedAtOnce = 32LL * 1024;
constexpr std::chrono::milliseconds checkDelay{250};
// A control frame's most (RFC 6455 section 5.5).
constexpr int maxPingPayload = 125;

} // namespace

Composer::Composer(Feature feature, QWidget *parent)
    : QWidget(parent)
    , m_nobody(feature == Feature::MessagesOnly ? tr("no peer is connected") : tr("not connected"))
    , m_whyNot(m_nobody)
    , m_modes(new QButtonGroup(this))
    , m_verdict(new TextLine(this))
    , m_bar(new QHBoxLayout)
    , m_below(new QHBoxLayout)
    , m_anyway(new QPushButton(tr("Send anyway"), this))
    , m_send(new QPushButton(tr("Send"), this))
    , m_pages(new QStackedWidget(this))
    , m_editor(new MessageEdit(this))
    , m_file(new FileDraft(this))
    , m_highlighter(new JsonHighlighter(m_editor->document()))
    , m_sendKeys(new ActionKeys(ActionId::Send, this))
    , m_queue(new DraftQueue(this))
{
    const Theme &theme = Theme::instance();
    m_bar->setContentsMargins(theme.spacing(2), theme.spacing(1), theme.spacing(2), theme.spacing(1));
    m_bar->setSpacing(theme.spacing(1));
    m_below->setContentsMargins(theme.spacing(4), 0, theme.spacing(2), theme.spacing(1));
    setUpModes(m_bar);
    m_bar->addSpacing(theme.spacing(2));
    m_bar->addStretch();
    m_bar->addWidget(m_anyway);
    if (feature == Feature::WithControlFrames)
        setUpControlFrames(m_bar);
    setUpSend(m_bar);
    setUpEditor();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(m_bar);
    layout->addLayout(m_below);
    layout->addWidget(m_pages, 1);
    connect(&Theme::instance(), &Theme::changed, this, &Composer::applyTheme);
    connect(m_sendKeys, &ActionKeys::changed, this, &Composer::showKeys);
    connect(m_queue, &DraftQueue::ready, this, &Composer::sendRequested);
    connect(m_queue, &DraftQueue::refused, this, &Composer::takeRefusal);
    applyTheme();
    setMode(DraftMode::Text);
}

Composer::~Composer() = default;

void Composer::setUpModes(QBoxLayout *bar)
{
    const std::pair<DraftMode, QString> modes[] = {{DraftMode::Text, tr("Text")},
                                                   {DraftMode::Json, tr("JSON")},
                                                   {DraftMode::Hex, tr("Hex")},
                                                   {DraftMode::File, tr("File")}};
    for (const auto &[mode, name] : modes) {
        auto *button = new QToolButton(this);
        button->setText(name);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Write %1").arg(name));
        m_modes->addButton(button, static_cast<int>(mode));
        bar->addWidget(button);
    }
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) {
        setMode(static_cast<DraftMode>(id));
        focusEditor();
    });
}

void Composer::setUpEditor()
{
    m_editor->setAccessibleName(tr("Message to send"));
    m_editor->setFrameShape(QFrame::NoFrame);
    m_editor->setBackgroundRole(QPalette::Base); // of the margins around the viewport, too
    m_editor->setAutoFillBackground(true);
    m_editor->setTabChangesFocus(true);
    m_highlighter->setEnabled(false);
    m_pages->addWidget(m_editor);
    m_pages->addWidget(m_file);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &Composer::check);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &Composer::scheduleCheck);
    connect(m_editor, &MessageEdit::sendPressed, this, &Composer::send);
    connect(m_editor, &MessageEdit::historyPressed, this, &Composer::walkHistory);
    connect(m_file, &FileDraft::changed, this, &Composer::check);
}

void Composer::setUpControlFrames(QBoxLayout *bar)
{
    const auto addButton = [this, bar](const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setToolTip(tip);
        button->setAutoRaise(true);
        bar->addWidget(button);
        return button;
    };
    m_pingPayload = new QLineEdit(this);
    m_pingPayload->setPlaceholderText(tr("Payload, may be empty"));
    m_pingPayload->setAccessibleName(tr("Payload of the ping"));
    m_pingPopup = new ControlPopup(m_pingPayload, tr("Send ping"), this);
    m_pingButton = addButton(tr("Ping…"), tr("Send a ping with a payload of your own"));
    connect(m_pingButton, &QToolButton::clicked, this, [this] { m_pingPopup->openAt(m_pingButton); });
    connect(
        m_pingPayload, &QLineEdit::textChanged, this,
        [this](const QString &text) {
            const auto over = static_cast<int>(text.toUtf8().size()) - maxPingPayload;
            m_pingPopup->setProblem(
                over > 0 ? tr("The payload is %n byte(s) too long: at most 125 fit.", nullptr, over)
                         : QString());
        });
    connect(m_pingPopup, &ControlPopup::accepted, this,
            [this] { emit pingRequested(m_pingPayload->text().toUtf8()); });

    m_buildButton = addButton(tr("Build frame…"), tr("Make a frame by hand, right or wrong"));
    m_buildButton->setObjectName(QStringLiteral("buildFrame"));
    connect(m_buildButton, &QToolButton::clicked, this, &Composer::buildRequested);

    m_closeForm = new CloseForm(this);
    m_closePopup = new ControlPopup(m_closeForm, tr("Send close"), this);
    m_closeButton = addButton(tr("Close…"), tr("Close the connection with a code and a reason"));
    connect(
        m_closeButton, &QToolButton::clicked, this, [this] { m_closePopup->openAt(m_closeButton); });
    connect(
        m_closeForm, &CloseForm::changed, this,
        [this] { m_closePopup->setAcceptEnabled(m_closeForm->isValid()); });
    connect(m_closePopup, &ControlPopup::accepted, this,
            [this] { emit closeRequested(m_closeForm->code(), m_closeForm->reason()); });
}

void Composer::setUpSend(QBoxLayout *bar)
{
    m_verdict->setObjectName(QStringLiteral("composerVerdict"));
    m_anyway->setToolTip(tr("Send it although it is not JSON"));
    m_send->setDefault(true);
    m_send->setAutoDefault(false);
    m_send->setIcon(Theme::instance().icon(QStringLiteral("send"), Role::AccentText));
    bar->addWidget(m_send);
    connect(m_send, &QPushButton::clicked, this, &Composer::send);
    connect(m_anyway, &QPushButton::clicked, this, &Composer::sendAnyway);
}

void Composer::applyTheme()
{
    m_editor->setFont(Theme::instance().fixedFont());
    m_editor->setMargin(Theme::instance().spacing(2));
    m_editor->setMinimumHeight(2 * QFontMetrics(m_editor->font()).lineSpacing() +
                               Theme::instance().spacing(5));
}

void Composer::setMode(DraftMode mode)
{
    m_mode = mode;
    if (mode == DraftMode::File)
        m_refusal.clear();
    m_modes->button(static_cast<int>(mode))->setChecked(true);
    m_pages->setCurrentWidget(mode == DraftMode::File ? static_cast<QWidget *>(m_file) : m_editor);
    setFocusProxy(m_pages->currentWidget()); // Tab would end at one that cannot be seen
    m_highlighter->setEnabled(mode == DraftMode::Json);
    showKeys();
    check();
}

void Composer::showKeys()
{
    m_editor->setPlaceholderText(placeholder());
    updateButtons();
}

QString Composer::placeholder() const
{
    if (m_mode == DraftMode::Hex)
        return tr("48 65 6c 6c 6f");
    if (m_mode == DraftMode::Json)
        return QStringLiteral("{\"type\": \"hello\"}");
    const QString keys = m_sendKeys->text();
    return keys.isEmpty() ? tr("Write a message. Alt+Up brings back the last one.")
                          : tr("Write a message. %1 sends it, Alt+Up brings back the last one.").arg(keys);
}

void Composer::scheduleCheck()
{
    if (m_editor->document()->characterCount() > maxCheckedAtOnce)
        m_checkTimer.start();
    else
        check();
}

void Composer::check()
{
    m_checkTimer.stop();
    m_check = m_mode == DraftMode::File ? checkFile(m_file->path()) : checkDraft(m_mode, text());
    updateButtons();
}

QString Composer::verdict() const
{
    QString words = m_check.verdict;
    for (const QString &more : {m_isSendEnabled ? QString() : m_whyNot, m_refusal})
        if (!more.isEmpty())
            words = tr("%1 · %2").arg(words, more);
    return words;
}

void Composer::updateButtons()
{
    const bool isUnsure = m_check.message && !m_check.isGood;
    const bool isBad =
        !m_check.isGood && !(m_mode == DraftMode::File ? m_file->path().isEmpty() : text().isEmpty());
    setTextRole(*m_verdict, isBad || !m_refusal.isEmpty() ? Role::Error : Role::Muted);
    m_verdict->setText(verdict());
    m_editor->setAccessibleDescription(m_verdict->text());
    m_verdict->setToolTip(plainToolTip(m_verdict->text())); // whole, however little room there is
    m_anyway->setVisible(isUnsure && isBad);
    m_anyway->setEnabled(m_isSendEnabled);
    m_send->setEnabled(m_isSendEnabled && m_check.isGood);
    if (!m_isSendEnabled)
        m_send->setToolTip(tr("It cannot be sent: %1").arg(m_whyNot));
    else if (!m_check.isGood)
        m_send->setToolTip(m_check.verdict);
    else
        m_send->setToolTip(m_sendKeys->hint(tr("Send")));
    for (QToolButton *button : {m_pingButton, m_closeButton})
        if (button)
            button->setEnabled(m_isSendEnabled);
    placeVerdict();
}

/// Beside the buttons, where there is room for all of it, else below them.
void Composer::placeVerdict()
{
    m_bar->invalidate(); // a button may have come or gone
    const bool wasBeside = m_bar->indexOf(m_verdict) >= 0;
    const int needed = m_verdict->sizeHint().width() + (wasBeside ? 0 : m_bar->spacing());
    const bool isBeside = needed <= width() - m_bar->minimumSize().width();
    if (isBeside == wasBeside && (wasBeside || m_below->indexOf(m_verdict) >= 0))
        return;
    m_bar->removeWidget(m_verdict);
    m_below->removeWidget(m_verdict);
    if (isBeside)
        m_bar->insertWidget(static_cast<int>(m_modes->buttons().size()) + 1, m_verdict, 1);
    else
        m_below->addWidget(m_verdict);
}

void Composer::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeVerdict();
}

void Composer::setSendEnabled(bool isEnabled, const QString &whyNot)
{
    m_isSendEnabled = isEnabled;
    m_whyNot = whyNot.isEmpty() ? m_nobody : whyNot;
    if (!isEnabled)
        m_queue->clear();
    updateButtons();
}

void Composer::setText(const QString &text)
{
    if (m_mode == DraftMode::File)
        setMode(DraftMode::Text);
    m_editor->setPlainText(text);
    m_editor->moveCursor(QTextCursor::End);
}

QString Composer::text() const
{
    return m_editor->toPlainText();
}

SentMessages Composer::history() const
{
    return {m_histories.text.entries(), m_histories.hex.entries()};
}

void Composer::setHistory(const SentMessages &history)
{
    m_histories.text.setEntries(history.texts);
    m_histories.hex.setEntries(history.hex);
}

QVariant Composer::viewState() const
{
    return QVariant::fromValue(m_histories);
}

void Composer::setViewState(const QVariant &state)
{
    m_histories = state.value<Histories>();
}

void Composer::send()
{
    if (m_mode == DraftMode::File || m_checkTimer.isActive())
        check();
    if (m_check.isGood)
        sendAnyway();
}

void Composer::sendAnyway()
{
    if (!m_isSendEnabled)
        return;
    if (m_checkTimer.isActive())
        check();
    if (m_mode == DraftMode::File) {
        if (m_check.isGood)
            m_queue->addFile(m_file->path(), m_file->type(), m_receiver);
        return;
    }
    if (!m_check.message)
        return;
    m_queue->add(*m_check.message, m_receiver);
    activeHistory().add(text());
    m_editor->selectAll();
    m_refusal.clear();
    updateButtons();
}

void Composer::takeRefusal(const DraftCheck &check)
{
    if (m_mode == DraftMode::File)
        m_check = check;
    else
        m_refusal = tr("the file was not sent: %1").arg(check.verdict);
    updateButtons();
}

void Composer::focusEditor()
{
    if (m_mode == DraftMode::File)
        m_file->setFocus();
    else
        m_editor->setFocus();
}

void Composer::walkHistory(bool isBack)
{
    MessageHistory &history = activeHistory();
    if (const auto entry = isBack ? history.older(text()) : history.newer())
        setText(*entry);
}

} // namespace wireloupe::ui
