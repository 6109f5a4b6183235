#pragma once

#include <QTableView>
#include <QTest>

#include "ui/handshakesettings.h"
#include "ui/headersmodel.h"

namespace wireloupe::test {

/// The handshake's settings without a window around them, on the screen.
class Settings : public ui::HandshakeSettings
{
public:
    Settings()
    {
        readFrom({});
        resize(900, 240);
        show();
        [[maybe_unused]] const bool isExposed = QTest::qWaitForWindowExposed(this);
    }

    /// The widget of that name, its page in front.
    template <class Widget>
    Widget *find(const char *name)
    {
        auto *widget = findChild<Widget *>(QLatin1String(name));
        if (!widget)
            qFatal("There is no %s", name);
        for (int page = 0; page < count(); ++page)
            if (this->widget(page)->isAncestorOf(widget))
                setCurrentIndex(page);
        return widget;
    }

    workspace::Profile profile() const
    {
        workspace::Profile profile;
        writeTo(profile);
        return profile;
    }

    ui::HeadersModel *headers()
    {
        return qobject_cast<ui::HeadersModel *>(find<QTableView>("headers")->model());
    }
};

} // namespace wireloupe::test
