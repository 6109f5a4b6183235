#pragma once

#include <memory>

#include <QTest>

#include "capture/store.h"
#include "connectionwindow.h"
#include "ui/latencypanel.h"
#include "ui/latencytimeplot.h"
#include "ui/latencyviews.h"
#include "windowfixture.h"

namespace wireloupe::test {

/// The panel beside a connection's log, in its window. What is measured is written into the log of the tab,
/// as a network would.
class LatencyPanelFixture : public WindowFixture
{
    Q_OBJECT

protected:
    using Kind = capture::LatencySample::Kind;

    ui::ConnectionTab *tab() const { return m_tab; }
    ui::LatencyPanel *panel() const { return m_tab->findChild<ui::LatencyPanel *>(); }
    ui::LatencyViews *views() const { return panel()->views(); }
    ui::LatencyTimePlot *plot() const { return views()->timePlot(); }

    void write(capture::Direction direction, wire::Opcode opcode, const QByteArray &payload,
               std::chrono::nanoseconds after)
    {
        m_time += after;
        wire::Frame frame;
        frame.header.opcode = opcode;
        frame.header.payloadLength = static_cast<quint64>(payload.size());
        frame.payload = payload;
        if (direction == capture::Direction::Outgoing)
            frame.header.maskingKey = wire::MaskingKey{0x37, 0xfa, 0x21, 0x3d};
        tab()->store()->append(capture::makeFrameRecord(frame, capture::ConnectionId{1}, direction,
                                                        tab()->store()->origin() + m_time));
    }

    void record(Kind kind, int count, std::chrono::nanoseconds duration = std::chrono::milliseconds(2))
    {
        const wire::Opcode request = kind == Kind::Ping ? wire::Opcode::Ping : wire::Opcode::Text;
        const wire::Opcode reply = kind == Kind::Ping ? wire::Opcode::Pong : wire::Opcode::Text;
        for (int i = 0; i < count; ++i) {
            const QByteArray payload = QByteArray::number(++m_number);
            write(capture::Direction::Outgoing, request, payload, std::chrono::milliseconds(200));
            write(capture::Direction::Incoming, reply, payload, duration);
        }
    }

    std::unique_ptr<TestWindow> m_window;
    std::chrono::nanoseconds m_time{};

private slots:
    void init()
    {
        startAfresh();
        m_time = std::chrono::seconds(1);
        m_number = 0;
        m_window = std::make_unique<TestWindow>();
        workspace::Profile profile;
        profile.url = QStringLiteral("ws://localhost:1/");
        m_tab = (*m_window)->parts().workbench->openConnection(profile);
        QTRY_VERIFY(panel() && panel()->isVisible());
    }

    void cleanup() { m_window.reset(); }

private:
    ui::ConnectionTab *m_tab = nullptr;
    int m_number = 0;
};

} // namespace wireloupe::test
