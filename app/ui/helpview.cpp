#include "ui/helpview.h"

#include <algorithm>

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImageReader>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSvgRenderer>
#include <QTextBlock>
#include <QTextFrame>
#include <QtMath>

#include "ui/helphtml.h"
#include "ui/helpindex.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

// In units. Longer lines are hard to read.
constexpr int widestText = 190;
constexpr int margin = 5;

/// Of a picture of the guide; empty for everything else.
QString pathOf(const QUrl &url)
{
    const QString path = u':' + QDir::cleanPath(url.path());
    return url.scheme() == "qrc"_L1 && path.startsWith(":/help/"_L1) ? path : QString();
}

/// Pictures of the window are there in both appearances.
QString picturePath(const QUrl &url)
{
    QString path = pathOf(url);
    if (!Theme::instance().isDark())
        return path;
    QString dark = path;
    dark.replace("-light."_L1, "-dark."_L1);
    return QFile::exists(dark) ? dark : path;
}

bool isDrawing(const QString &path)
{
    return path.endsWith(".svg"_L1);
}

QSize naturalSize(const QString &path)
{
    return isDrawing(path) ? QSvgRenderer(path).defaultSize() : QImageReader(path).size();
}

HelpLook lookOf(const Theme &theme, const QPalette &palette)
{
    return {.link = palette.color(QPalette::Link),
            .code = palette.color(QPalette::Window),
            .head = palette.color(QPalette::Window),
            .border = theme.color(Role::Border),
            .fixedFamily = theme.fixedFont().family(),
            .unit = theme.spacing()};
}

} // namespace

HelpView::HelpView(QWidget *parent) : QTextBrowser(parent)
{
    setObjectName(u"helpView"_s);
    setOpenLinks(false);
    setFrameShape(Panel); // shows whether it has the keyboard
    setUndoRedoEnabled(false);
    // Were it to come and go, a picture that fits the width could make it do so for ever.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    connect(this, &QTextBrowser::anchorClicked, this, &HelpView::takeLink);
    connect(&Theme::instance(), &Theme::changed, this, &HelpView::renderAgain);
}

void HelpView::setPage(const HelpPage &page)
{
    m_page = page;
    m_marked.clear();
    render();
    verticalScrollBar()->setValue(0);
}

void HelpView::render()
{
    const Theme &theme = Theme::instance();
    document()->setDocumentMargin(theme.spacing(margin));
    document()->setIndentWidth(theme.spacing(margin));
    // The program's palette: while the theme changes, a widget may still have the one before.
    document()->setDefaultStyleSheet(helpStyleSheet(lookOf(theme, QGuiApplication::palette())));
    setHtml(helpHtml(m_page.blocks, {m_page.name, m_page.folder, m_page.isRightToLeft}));
    setAccessibleName(m_page.title);
    fitText();
    fitPictures();
    markWords(m_marked);
}

/// In other colours, at the same place.
void HelpView::renderAgain()
{
    const int place = verticalScrollBar()->value();
    render();
    scrollTo(place);
}

void HelpView::goTo(const QString &anchor)
{
    if (anchor.isEmpty())
        verticalScrollBar()->setValue(0);
    else
        scrollToAnchor(anchor);
}

/// A document is laid out from its beginning as far as is seen, and then bit by bit. A cursor at its end asks
/// for all of it, without which there is nowhere to scroll to.
void HelpView::scrollTo(int place)
{
    moveCursor(QTextCursor::End);
    moveCursor(QTextCursor::Start);
    verticalScrollBar()->setValue(place);
}

void HelpView::markWords(const QString &query)
{
    m_marked = query;
    const Theme &theme = Theme::instance();
    QList<ExtraSelection> selections;
    for (QTextBlock block = document()->begin(); block.isValid() && !query.isEmpty(); block = block.next()) {
        for (const HelpWord &word : HelpIndex::wordsFound(block.text(), query)) {
            ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            const int start = block.position() + static_cast<int>(word.start);
            selection.cursor.setPosition(start);
            selection.cursor.setPosition(start + static_cast<int>(word.length), QTextCursor::KeepAnchor);
            selection.format.setBackground(theme.color(Role::Highlight));
            selection.format.setForeground(QGuiApplication::palette().color(QPalette::Text));
            selections.append(selection);
        }
    }
    setExtraSelections(selections);
}

/// With something in every case: without it QTextDocument would look for a file of that name.
QVariant HelpView::loadResource(int type, const QUrl &name)
{
    if (type != QTextDocument::ImageResource)
        return QString();
    const QString path = picturePath(name);
    if (!path.isEmpty() && naturalSize(path).isValid())
        return picture(path);
    QPixmap nothing(1, 1);
    nothing.fill(Qt::transparent);
    return nothing;
}

void HelpView::takeLink(const QUrl &url)
{
    if (url.scheme() == "help"_L1)
        emit targetChosen({url.path(), url.fragment()});
    else if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        emit outsideChosen(url);
}

void HelpView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        emit backRequested();
    else if (event->button() == Qt::ForwardButton)
        emit forwardRequested();
    else
        QTextBrowser::mousePressEvent(event);
}

void HelpView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitText();
    fitPictures();
}

/// Leaves what is too wide for a line as margin at the end of the lines.
void HelpView::fitText()
{
    const Theme &theme = Theme::instance();
    const int side = theme.spacing(margin);
    const int rest = std::max(side, viewport()->width() - side - theme.spacing(widestText));
    QTextFrame *root = document()->rootFrame();
    QTextFrameFormat format = root->frameFormat();
    const qreal left = m_page.isRightToLeft ? rest : side;
    const qreal right = m_page.isRightToLeft ? side : rest;
    if (qFuzzyCompare(format.leftMargin(), left) && qFuzzyCompare(format.rightMargin(), right))
        return;
    format.setLeftMargin(left);
    format.setRightMargin(right);
    root->setFrameFormat(format);
}

/// No wider than the text, and drawn anew at their size rather than stretched.
void HelpView::fitPictures()
{
    QList<std::pair<QTextCursor, QTextImageFormat>> pictures;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (QTextBlock::iterator at = block.begin(); !at.atEnd(); ++at) {
            const QTextFragment fragment = at.fragment();
            QTextImageFormat format = fragment.charFormat().toImageFormat();
            if (!format.isValid())
                continue;
            QTextCursor cursor(document());
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            pictures.append({cursor, format});
        }
    }
    for (auto &[cursor, format] : pictures) {
        const QString path = picturePath(QUrl(format.name()));
        const QSize size = fitted(path);
        if (path.isEmpty() || size.isEmpty() || qRound(format.width()) == size.width())
            continue;
        document()->addResource(QTextDocument::ImageResource, QUrl(format.name()), picture(path));
        format.setWidth(size.width());
        format.setHeight(size.height());
        cursor.setCharFormat(format);
    }
}

/// In pixels that do not depend on the device.
QSize HelpView::fitted(const QString &path) const
{
    const QTextFrameFormat page = document()->rootFrame()->frameFormat();
    const int room = viewport()->width() - qCeil(page.leftMargin() + page.rightMargin());
    const QSize natural = naturalSize(path);
    return room > 0 && natural.width() > room ? natural.scaled(room, natural.height(), Qt::KeepAspectRatio)
                                              : natural;
}

QPixmap HelpView::picture(const QString &path) const
{
    const qreal ratio = devicePixelRatioF();
    const QSize size = (QSizeF(fitted(path)) * ratio).toSize();
    QPixmap picture(size);
    if (isDrawing(path)) {
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer(path).render(&painter, QRectF({}, QSizeF(size)));
    } else {
        QImageReader reader(path);
        picture =
            QPixmap::fromImage(reader.read().scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    }
    picture.setDevicePixelRatio(ratio);
    return picture;
}

} // namespace wireloupe::ui
