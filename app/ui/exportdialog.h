#pragma once

#include <QDialog>

#include "formats/exporter.h"
#include "ui/taborder.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace wireloupe::ui {

class CapturePane;

/// What of a log is to be written, how and where.
class ExportDialog : public InTabOrder<QDialog>
{
    Q_OBJECT

public:
    /// The rows are those of the pane as it stands now. `name`: of the file, without folder and suffix.
    ExportDialog(const CapturePane &pane, const QString &name, QWidget *parent = nullptr);

    formats::ExportRequest request() const;

private:
    void buildScope(const CapturePane &pane);
    void arrange();
    void chooseFile();
    void describe();
    void followFormat();
    formats::Format format() const;
    void check();

    std::shared_ptr<const capture::Store> m_store;
    std::optional<capture::RowSet> m_filtered;
    capture::RowSet m_selected;
    capture::RowSet m_marked;
    QComboBox *m_format;
    QLabel *m_words;
    QRadioButton *m_allRows;
    QRadioButton *m_filteredRows;
    QRadioButton *m_selectedRows;
    QRadioButton *m_markedRows;
    QLineEdit *m_path;
    QPushButton *m_accept = nullptr;
};

} // namespace wireloupe::ui
