#pragma once

#include <memory>
#include <optional>

#include <QDateTime>
#include <QWidget>

#include "capture/store.h"
#include "ui/handshakeindex.h"

class QStackedWidget;
class QTabBar;
class QToolButton;

namespace wireloupe::ui {

class Banner;
class CertificateView;
class FrameFieldsView;
class HandshakeView;
class HexPage;
class HexView;
class Hint;
class JobBar;
class PayloadReader;
class PayloadSaver;
class PlainPage;
class PrettyPage;

/// One row of the log in full: pretty, as text, as bytes, as a frame with its header bits, and the handshake
/// of its connection. Stays on its tab from row to row.
class DetailPane : public QWidget
{
    Q_OBJECT

public:
    enum class Tab : int { Pretty, Text, Hex, Frame, Handshake };

    explicit DetailPane(std::shared_ptr<capture::Store> store, QWidget *parent = nullptr);

    void setRow(std::optional<capture::Row> row);
    Tab currentTab() const;
    void setCurrentTab(Tab tab);

    Hint *hint() const { return m_hint; }
    PrettyPage *prettyPage() const { return m_pretty; }
    PlainPage *textPage() const { return m_text; }
    HexView *hexView() const;
    HexPage *hexPage() const { return m_hex; }
    FrameFieldsView *frameView() const { return m_frame; }
    /// Of a row that tells of TLS.
    CertificateView *tlsView() const { return m_tls; }
    HandshakeView *handshakeView() const { return m_handshake; }
    Banner *sizeBanner() const { return m_sizeBanner; }
    Banner *ruleBanner() const { return m_ruleBanner; }
    PayloadSaver *saver() const { return m_saver; }
    /// A long payload is on its way.
    bool isReading() const;

public slots:
    /// Shows a payload that was cut for its size whole.
    void showAll();
    void save();

signals:
    /// The user wants rows alone that pass this term of the filter language.
    void filterRequested(const QString &term);

private:
    void setUpTabs();
    void setUpPages();
    void connectParts();
    void takeRecord(capture::Row row, const capture::Record &record);
    void showRow();
    QWidget *buildHead();
    void fillSaveMenu();
    void updateBanners();
    void fillPage();
    void fillFrame();
    void sayNothingSelected();
    void sayState();
    bool showTls();
    QDateTime wallClock(std::chrono::nanoseconds time) const;
    void sayNoFrame();
    void takeHandshake(capture::Row row, const HandshakeIndex::Opening &opening);
    void showHeads(const HandshakeIndex::Pair &pair);
    bool isHandshake() const;
    bool isCut() const;

    std::shared_ptr<capture::Store> m_store;
    HandshakeIndex m_index;
    std::optional<capture::Row> m_row;
    capture::Record m_record;

    PayloadReader *m_reader;
    JobBar *m_saveJob; ///< of a save that takes long
    PayloadSaver *m_saver;
    QTabBar *m_tabs;
    QToolButton *m_save;
    Banner *m_saveBanner;
    Banner *m_ruleBanner;
    Banner *m_sizeBanner;
    QStackedWidget *m_pages;
    Hint *m_hint;
    PrettyPage *m_pretty;
    PlainPage *m_text;
    HexPage *m_hex;
    FrameFieldsView *m_frame;
    CertificateView *m_tls;
    HandshakeView *m_handshake;
};

} // namespace wireloupe::ui
