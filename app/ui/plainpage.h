#pragma once

#include "ui/textpage.h"

class QComboBox;

namespace wireloupe::ui {

/// A payload as text, in the encoding that it has or that somebody chooses. Stays with a choice from row to
/// row.
class PlainPage : public TextPage
{
    Q_OBJECT

public:
    explicit PlainPage(QWidget *parent = nullptr);

    /// The first entry is the payload's own, then each of lens::Encoding.
    QComboBox *encodings() const { return m_encodings; }

protected:
    void contentChanged() override;

private:
    void choose(int index);

    QComboBox *m_encodings;
};

} // namespace wireloupe::ui
