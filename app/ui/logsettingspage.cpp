#include "ui/logsettingspage.h"

#include "ui/logsettings.h"

namespace wireloupe::ui {

using namespace Qt::StringLiterals;

LogSettingsPage::LogSettingsPage(QWidget *parent)
    : SettingsPane({tr("Logs"), u"capture"_s, tr("recording, captures, history, memory, disk")}, parent)
{
    using S = LogSettings;
    constexpr int sizeStep = 256; // MiB
    const QString noLimit = tr("no limit");
    addSection(tr("Logs that are being recorded"),
               tr("Each tab keeps as much as this; its oldest rows go first, and the status line "
                  "says how many. What has been saved is not touched."));
    addNumber(S::option(&S::megabytes), {tr("&Size"), {}, tr("megabytes, disk space, limit")},
              {.counted = CountedIn::Mebibytes, .zero = noLimit, .step = sizeStep});
    addNumber(S::option(&S::rows), {tr("&Rows"), {}, tr("frames, number, limit")},
              {.zero = noLimit, .step = 100'000});
    addNumber(S::option(&S::minutes), {tr("&Age"), {}, tr("minutes, time, limit")},
              {.unit = tr("min"), .zero = noLimit, .step = 10});

    addSection(tr("Logs closed without being saved"),
               tr("They are kept for a while and can be opened again from the sidebar. What a "
                  "crash has left stays until you delete it."));
    addNumber(S::option(&S::closedMegabytes), {tr("All &together"), {}, tr("megabytes, disk space, limit")},
              {.counted = CountedIn::Mebibytes, .zero = tr("keep none"), .step = sizeStep});
    addNumber(S::option(&S::closedDays), {tr("&Days"), {}, tr("time, how long, limit")}, {});
}

} // namespace wireloupe::ui
