#pragma once

#include <QDialog>

#include "formats/exporter.h"
#include "ui/taborder.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace wireloupe::ui {

class CapturePane;
class MessageBar;
class ProblemLine;

/// What of a log is to be written, how and where. Proposes a file that is not there yet, and asks before one
/// is replaced.
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
    void propose(const QString &stem);
    void chooseFile();
    void tryToAccept();
    void finish();
    void describe();
    void followFormat();
    formats::Format format() const;
    QString problem() const;
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
    MessageBar *m_question; ///< whether to replace what stands there
    ProblemLine *m_problem = nullptr;
    QString m_stem;        ///< of the path that was proposed
    QString m_proposal;    ///< as it stands in the field until the user writes another
    QString m_replaceable; ///< the user has said so in the dialog that chose it
};

} // namespace wireloupe::ui
