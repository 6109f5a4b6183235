#include "ui/framepreview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>

#include "ui/hexview.h"
#include "ui/plaintext.h"
#include "ui/sectionlabel.h"
#include "ui/textrole.h"
#include "ui/theme.h"

namespace wireloupe::ui {

namespace {

constexpr qsizetype maskingKeySize = 4;

} // namespace

FramePreview::FramePreview(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QLabel(this))
    , m_bytes(new HexView(this))
    , m_warningsTitle(new SectionLabel({}, this))
    , m_warnings(new QPlainTextEdit(this))
    , m_spec(new QLineEdit(this))
{
    buildParts();
    arrange();
}

void FramePreview::buildParts()
{
    wrapPlainText(*m_parts);
    m_parts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_bytes->setAccessibleName(tr("Bytes that will be sent"));
    m_bytes->setFrameShape(QFrame::StyledPanel);
    m_warnings->setReadOnly(true);
    m_warnings->setTabChangesFocus(true);
    m_warnings->setAccessibleName(tr("What is wrong with the frame"));
    m_warnings->setFrameShape(QFrame::NoFrame);
    m_spec->setObjectName(QStringLiteral("frameSpec"));
    m_spec->setReadOnly(true);
    m_spec->setFont(Theme::instance().fixedFont());
    m_spec->setAccessibleName(tr("The frame for --raw-frame"));
    m_spec->setToolTip(tr("For wireloupe connect --raw-frame"));
}

void FramePreview::arrange()
{
    const Theme &theme = Theme::instance();
    auto *copy = new QToolButton(this);
    copy->setObjectName(QStringLiteral("copyFrameSpec"));
    copy->setIcon(theme.icon(QStringLiteral("copy")));
    copy->setAutoRaise(true);
    copy->setToolTip(tr("Copy the line"));
    copy->setAccessibleName(tr("Copy the line for --raw-frame"));
    connect(copy, &QToolButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(spec()); });
    auto *specRow = new QHBoxLayout;
    specRow->setSpacing(theme.spacing(1));
    auto *option = new QLabel(QStringLiteral("--raw-frame"), this);
    option->setFont(theme.fixedFont());
    option->setBuddy(m_spec);
    specRow->addWidget(option);
    specRow->addWidget(m_spec, 1);
    specRow->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(new SectionLabel(tr("Bytes on the wire"), this));
    layout->addWidget(m_parts);
    layout->addWidget(m_bytes, 3);
    layout->addSpacing(theme.spacing(2));
    layout->addWidget(m_warningsTitle);
    layout->addWidget(m_warnings, 2);
    layout->addSpacing(theme.spacing(2));
    layout->addWidget(new SectionLabel(tr("On the command line"), this));
    layout->addLayout(specRow);
}

QString FramePreview::describe(const BuiltFrame &frame) const
{
    const auto count = [](qsizetype bytes) { return tr("%Ln byte(s)", nullptr, static_cast<int>(bytes)); };
    if (frame.headerSize == 0)
        return tr("%1, as they are").arg(count(frame.bytes.size()));
    const bool isMasked = frame.frame->header.maskingKey.has_value();
    const QString header = count(frame.headerSize - (isMasked ? maskingKeySize : 0));
    const QString payload = count(frame.bytes.size() - frame.headerSize);
    return isMasked ? tr("%1: header %2, then masking key %3, then masked payload %4")
                          .arg(count(frame.bytes.size()), header, count(maskingKeySize), payload)
                    : tr("%1: header %2, then payload %3, not masked")
                          .arg(count(frame.bytes.size()), header, payload);
}

void FramePreview::setFrame(const BuiltFrame &frame, const QString &spec)
{
    setTextRole(*m_parts, frame.frame ? Role::Muted : Role::Error);
    m_parts->setText(frame.frame ? describe(frame) : shortened(frame.problem));
    m_bytes->setBytes(frame.bytes);
    if (frame.headerSize > 0) {
        const qsizetype key = frame.frame->header.maskingKey ? maskingKeySize : 0;
        m_bytes->setTints({{0, frame.headerSize - key, Role::Highlight},
                           {frame.headerSize - key, key, Role::ErrorTint},
                           {frame.headerSize, frame.bytes.size() - frame.headerSize, Role::SuccessTint}});
    }
    QStringList lines;
    for (const QString &warning : frame.warnings)
        lines << QStringLiteral("• ") + shortened(warning);
    m_warnings->setPlainText(lines.join(QLatin1Char('\n')));
    m_warningsTitle->setText(frame.warnings.isEmpty() ? tr("Nothing is wrong with it")
                                                      : tr("Good to know before it is sent"));
    m_spec->setText(spec);
    m_spec->setCursorPosition(0);
}

QString FramePreview::parts() const
{
    return m_parts->text();
}

QString FramePreview::warnings() const
{
    return m_warnings->toPlainText();
}

QString FramePreview::spec() const
{
    return m_spec->text();
}

} // namespace wireloupe::ui
