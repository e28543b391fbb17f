// SPDX-FileCopyrightText: The Allpost authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/shared/page.h"
#include "models/checkins/memberimport.h"

#include <functional>
#include <memory>
#include <optional>

class QAction;

namespace Allpost {

class CodeCombo;
class FieldBox;
class MemberImportModel;

namespace Ui {
class MemberImportPage;
}

/// A unit's list of its Party members: dropped or chosen, looked at, those who may be residents confirmed, brought in as one
/// deed that can be taken back.
class MemberImportPage : public Page
{
    Q_OBJECT
public:
    explicit MemberImportPage(Workplace &workplace, QWidget *parent = nullptr);
    ~MemberImportPage() override;

    /// what: a map with unit (a name) and file (a path); the path of a file.
    void show(const QVariant &what) override;
    QString title() const override;

    void openFile(const QString &path);
    bool isBusy() const { return m_busy; }
    /// For tests: answers instead of the file dialog.
    void setAskPath(std::function<QString()> ask) { m_askPath = std::move(ask); }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void addCommands();
    void offerUnits(const QString &chosen);
    void choose();
    void confirm();
    void bringIn();
    void showState();
    void showCurrent();
    QString unit() const;

    std::unique_ptr<Ui::MemberImportPage> m_ui;
    MemberImportModel *m_rows;
    CodeCombo *m_unit;
    FieldBox *m_unitBox;
    QAction *m_go = nullptr;
    QAction *m_confirm = nullptr;
    std::optional<MemberImport> m_import;
    std::function<QString()> m_askPath;
    QString m_path;
    bool m_busy = false;
};

} // namespace Allpost
