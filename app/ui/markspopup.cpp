#include "ui/markspopup.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "ui/popupplace.h"
#include "ui/theme.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownLines = 12;

} // namespace

MarksPopup::MarksPopup(std::shared_ptr<const capture::Store> store, QWidget *parent)
    : InTabOrder(parent, Qt::Popup)
    , m_model(std::move(store))
    , m_title(new QLabel(this))
    , m_list(new QListView(this))
{
    const Theme &theme = Theme::instance();
    setObjectName(u"marksPopup"_s);
    setFrameShape(StyledPanel);
    m_title->setTextFormat(Qt::PlainText);
    m_list->setObjectName(u"marksList"_s);
    m_list->setAccessibleName(tr("Marked rows"));
    m_list->setModel(&m_model);
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);
    auto *layout = new QVBoxLayout(this);
    const int margin = theme.spacing(3);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(theme.spacing(1));
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &QListView::clicked, this, &MarksPopup::choose);
}

void MarksPopup::refresh()
{
    const int line = m_list->currentIndex().row();
    m_model.refresh();
    const int count = m_model.rowCount();
    m_title->setText(count == 0 ? tr("No row is marked. Mark in the Edit menu marks those that are selected.")
                                : tr("%Ln marked row(s). Del takes a mark away.", nullptr, count));
    m_list->setVisible(count > 0);
    if (count > 0)
        m_list->setCurrentIndex(m_model.index(std::clamp(line, 0, count - 1)));
}

void MarksPopup::openIn(const QWidget &widget)
{
    refresh();
    const Theme &theme = Theme::instance();
    const int lines = std::min(m_model.rowCount(), shownLines);
    const int line = m_list->sizeHintForRow(0);
    m_list->setFixedHeight(lines * std::max(0, line) + 2);
    const int width = std::min(theme.spacing(110), widget.width());
    adjustSize();
    resize(width, sizeHint().height());
    const QRect upperEdge(0, 0, widget.width(), 0);
    move(placeUnder(widget, upperEdge, size(), Qt::AlignRight));
    show();
    m_list->setFocus(Qt::PopupFocusReason);
}

void MarksPopup::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const capture::Row row = m_model.rowAt(index.row());
    close();
    emit chosen(row);
}

bool MarksPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const QModelIndex index = m_list->currentIndex();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose(index);
            return true;
        }
        if (key == Qt::Key_Delete && index.isValid()) {
            emit removeRequested(m_model.rowAt(index.row()));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace wireloupe::ui
