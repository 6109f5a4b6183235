#pragma once

#include <QTextBrowser>

#include "ui/helppages.h"

namespace wireloupe::ui {

/// Shows a page of the user guide in the colours of the theme. Loads nothing but pictures of the guide, which
/// are part of the program.
class HelpView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpView(QWidget *parent = nullptr);

    /// From its beginning.
    void setPage(const HelpPage &page);
    const HelpPage &page() const { return m_page; }
    /// To a heading; to the beginning of the page where there is no such anchor.
    void goTo(const QString &anchor);
    /// In pixels from the beginning of the page.
    void scrollTo(int place);
    /// Marks the words that begin with a word of the query, until the next page; none for an empty query.
    void markWords(const QString &query);

    QVariant loadResource(int type, const QUrl &name) override;

    // The history is the window's, not that of QTextBrowser: these say that a key asked for them.
    void backward() override { emit backRequested(); }
    void forward() override { emit forwardRequested(); }
    void home() override { emit homeRequested(); }

signals:
    /// By a link to another place in the guide.
    void targetChosen(const wireloupe::ui::HelpTarget &target);
    /// By a link to a page on the web.
    void outsideChosen(const QUrl &url);
    void backRequested();
    void forwardRequested();
    void homeRequested();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderAgain();
    void takeLink(const QUrl &url);
    void fitText();
    void fitPictures();
    QSize fitted(const QString &path) const;
    QPixmap picture(const QString &path) const;

    HelpPage m_page;
    QString m_marked;
};

} // namespace wireloupe::ui
