#pragma once

#include <QDir>
#include <QImage>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

#include "ui/theme.h"

namespace wireloupe::test {

/// By the column "isDark" of the test's data.
inline void applyAppearance()
{
    QFETCH(bool, isDark);
    ui::Theme::instance().setPreference(isDark ? ui::Theme::Preference::Dark : ui::Theme::Preference::Light);
}

/// Leaves a picture, named after it and the row of data, in the folder named by WIRELOUPE_PICTURES, for an
/// eye to judge. What it judges itself is that more than `fewColors` colours are in it.
inline void keepAppearance(QWidget &widget, const QString &name, int fewColors = 20)
{
    static const QTemporaryDir temporary;
    const QString wanted = qEnvironmentVariable("WIRELOUPE_PICTURES");
    const QDir folder(wanted.isEmpty() ? temporary.path() : wanted);
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QImage picture = widget.grab().toImage();
    QVERIFY(picture.save(
        folder.filePath(QStringLiteral("%1-%2.png").arg(name, QLatin1String(QTest::currentDataTag())))));
    QSet<QRgb> colors;
    for (int y = 0; y < picture.height(); y += 3)
        for (int x = 0; x < picture.width(); x += 3)
            colors.insert(picture.pixel(x, y));
    QVERIFY2(colors.size() > fewColors, "the picture is all but blank");
}

} // namespace wireloupe::test
