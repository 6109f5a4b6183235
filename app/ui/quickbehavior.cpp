#include "ui/quickbehavior.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/behaviorwords.h"
#include "ui/modebox.h"
#include "ui/plandraft.h"
#include "ui/ratefield.h"
#include "ui/roomsform.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;
using server::BehaviorOptions;
using server::Mode;

namespace {

/// What is set where nothing can be set in a row.
QString summaryOf(const BehaviorOptions &behavior)
{
    switch (behavior.mode) {
    case Mode::Rules:
        return QuickBehavior::tr("%n rule(s)", nullptr, static_cast<int>(behavior.rules.rules.size()));
    case Mode::Conversation:
        return QuickBehavior::tr("%n state(s)", nullptr,
                                 static_cast<int>(behavior.conversation.states.size()));
    case Mode::Replay:
        return behavior.replay.messages
                   ? QuickBehavior::tr("connection %1 of a capture").arg(behavior.replay.connection)
                   : QuickBehavior::tr("no capture yet");
    default:
        return modeDescription(behavior.mode);
    }
}

} // namespace

QuickBehavior::QuickBehavior(PlanDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_mode(makeModeBox(u"serverMode"_s, this))
    , m_options(new QStackedWidget(this))
    , m_prefix(new QLineEdit(this))
    , m_excludeSender(new QCheckBox(tr("Not to the sender"), this))
    , m_roomPlace(new QComboBox(this))
    , m_rate(new RateField(u"streamRate"_s, this))
    , m_words(new QLabel(this))
    , m_more(new QToolButton(this))
{
    build();
    connectFields();
    refresh();
}

void QuickBehavior::build()
{
    m_prefix->setObjectName(u"echoPrefix"_s);
    m_prefix->setPlaceholderText(tr("prefix, such as “Echo: ”"));
    m_prefix->setAccessibleName(tr("Put before every text message that is echoed"));
    m_excludeSender->setObjectName(u"excludeSender"_s);
    m_roomPlace->setObjectName(u"roomPlace"_s);
    m_roomPlace->addItems(RoomsForm::placeTexts());
    m_roomPlace->setAccessibleName(tr("Where a peer names its room"));
    m_roomPlace->setToolTip(m_roomPlace->accessibleName());
    m_words->setObjectName(u"behaviorSummary"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_more->setObjectName(u"editBehavior"_s);
    m_more->setIcon(Theme::instance().icon(u"edit"_s));
    m_more->setAutoRaise(true);
    m_more->setToolTip(tr("All options of the behavior, and other behaviors by path"));
    m_more->setAccessibleName(tr("Edit the behavior"));
    for (QWidget *page :
         std::initializer_list<QWidget *>{m_prefix, m_excludeSender, m_roomPlace, m_rate, m_words})
        m_options->addWidget(page);
    m_options->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::instance().spacing(2));
    layout->addWidget(m_mode);
    layout->addWidget(m_options, 1);
    layout->addWidget(m_more);
}

void QuickBehavior::connectFields()
{
    connect(m_mode, &QComboBox::currentIndexChanged, this, &QuickBehavior::take);
    connect(m_prefix, &QLineEdit::textEdited, this, &QuickBehavior::take);
    connect(m_excludeSender, &QCheckBox::toggled, this, &QuickBehavior::take);
    connect(m_roomPlace, &QComboBox::activated, this, &QuickBehavior::take);
    connect(m_rate, &RateField::edited, this, &QuickBehavior::take);
    connect(m_more, &QToolButton::clicked, this, [this] {
        m_draft.setCurrent(m_draft.otherwise());
        emit moreRequested();
    });
    connect(&m_draft, &PlanDraft::changed, this, &QuickBehavior::refresh);
}

void QuickBehavior::take()
{
    if (m_isShowing)
        return;
    BehaviorOptions behavior = m_draft.plan().behavior;
    behavior.mode = static_cast<Mode>(m_mode->currentIndex());
    behavior.echo.prefix = m_prefix->text().toUtf8();
    behavior.broadcast.excludeSender = m_excludeSender->isChecked();
    behavior.rooms.place = static_cast<server::RoomsOptions::Place>(m_roomPlace->currentIndex());
    behavior.stream.rate = m_rate->rate();
    m_draft.setBehavior(m_draft.otherwise(), behavior);
}

void QuickBehavior::refresh()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const BehaviorOptions &behavior = m_draft.plan().behavior;
    m_mode->setCurrentIndex(static_cast<int>(behavior.mode));
    if (m_prefix->text().toUtf8() != behavior.echo.prefix)
        m_prefix->setText(QString::fromUtf8(behavior.echo.prefix));
    m_excludeSender->setChecked(behavior.broadcast.excludeSender);
    m_roomPlace->setCurrentIndex(static_cast<int>(behavior.rooms.place));
    if (m_rate->rate() != behavior.stream.rate)
        m_rate->setRate(behavior.stream.rate);
    m_words->setText(summaryOf(behavior));
    m_words->setToolTip(modeDescription(behavior.mode));
    switch (behavior.mode) {
    case Mode::Echo:
        m_options->setCurrentWidget(m_prefix);
        break;
    case Mode::Broadcast:
        m_options->setCurrentWidget(m_excludeSender);
        break;
    case Mode::Rooms:
        m_options->setCurrentWidget(m_roomPlace);
        break;
    case Mode::Stream:
        m_options->setCurrentWidget(m_rate);
        break;
    default:
        m_options->setCurrentWidget(m_words);
    }
}

} // namespace wireloupe::ui
